package org.standardworkbench.webapp.standards;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.page.Address;

/**
 * An address among the standards, so that whatever is shown can be sent to a colleague. What it names may not exist.
 *
 * @param version id such as {@code gia@1.0}; empty for the list of all standards
 * @param criterion code such as {@code ENE-02}; empty for the whole version
 * @param language code of the language of texts and statements
 * @param part which part of a version is shown, for example {@code parameters}
 * @param find words that what is shown must contain; may be empty
 */
public record StandardsAddress(
        Optional<String> version, Optional<String> criterion, String language, String part, String find)
        implements Address {

    /** The part of a version that is shown at first. */
    public static final String CRITERIA = "criteria";

    /** The list of all standards. */
    public static final StandardsAddress ALL =
            new StandardsAddress(Optional.empty(), Optional.empty(), Language.EN.code(), CRITERIA, "");

    /** The page of a version, in English. */
    public static StandardsAddress of(VersionId version) {
        return new StandardsAddress(
                Optional.of(version.toString()), Optional.empty(), ALL.language(), ALL.part(), ALL.find());
    }

    /** The page of a criterion. */
    public static StandardsAddress of(VersionId version, CriterionCode criterion, Language language) {
        return of(version).withCriterion(Optional.of(criterion.value())).withLanguage(language);
    }

    /** Takes what the query of an address says; parameters of others are passed over. */
    public StandardsAddress with(Map<String, List<String>> query) {
        return new StandardsAddress(
                version,
                criterion,
                text(query, "lang", language),
                text(query, "show", part),
                text(query, "find", find));
    }

    private static String text(Map<String, List<String>> query, String name, String otherwise) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }

    /** The same in another language. */
    public StandardsAddress withLanguage(Language other) {
        return new StandardsAddress(version, criterion, other.code(), part, find);
    }

    /** Another part of the same version. */
    public StandardsAddress withPart(String other) {
        return new StandardsAddress(version, criterion, language, other, find);
    }

    /** The same with other words to find. */
    public StandardsAddress withFind(String words) {
        return new StandardsAddress(version, criterion, language, part, words.strip());
    }

    /** Another criterion of the same version, or the version as a whole. */
    public StandardsAddress withCriterion(Optional<String> other) {
        return new StandardsAddress(version, other, language, CRITERIA, "");
    }

    /** The address below the application's own; what is as at first is left out. */
    @Override
    public String href() {
        var path = new StringBuilder("standards");
        version.ifPresent(id -> path.append('/').append(encode(id)));
        criterion.ifPresent(code -> path.append('/').append(encode(code)));
        List<String> query = new ArrayList<>();
        add(query, "lang", language, ALL.language());
        add(query, "show", part, ALL.part());
        add(query, "find", find, ALL.find());
        return query.isEmpty() ? path.toString() : path + "?" + String.join("&", query);
    }

    private static void add(List<String> query, String name, String value, String first) {
        if (!value.equals(first)) {
            query.add(name + "=" + encode(value));
        }
    }

    /** Leaves what an address may hold as it is, so that people can read it. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%40", "@")
                .replace("+", "%20");
    }
}
