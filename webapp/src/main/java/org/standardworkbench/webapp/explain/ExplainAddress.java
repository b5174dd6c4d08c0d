package org.standardworkbench.webapp.explain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.page.Address;
import org.standardworkbench.webapp.run.CellAddress;

/**
 * Two explanations beside each other, as an address holds them. What it names may not exist.
 *
 * @param left the pinned cell, as written; see {@link CellAddress}
 * @param right the cell beside it, as written; empty while it is to be chosen
 * @param all whether lines that are the same on both sides are shown as well
 * @param language code of the language of the page
 */
public record ExplainAddress(Optional<String> left, Optional<String> right, boolean all, String language)
        implements Address {

    /** Nothing chosen yet. */
    public static final ExplainAddress EMPTY =
            new ExplainAddress(Optional.empty(), Optional.empty(), false, Language.EN.code());

    /** Two cells. */
    public static ExplainAddress of(CellAddress left, CellAddress right, Language language) {
        return new ExplainAddress(Optional.of(left.toString()), Optional.of(right.toString()), false, language.code());
    }

    /** Reads the parameters of an address; those that are none of this page's are passed over. */
    public static ExplainAddress of(Map<String, List<String>> parameters) {
        return new ExplainAddress(
                text(parameters, "left"),
                text(parameters, "right"),
                text(parameters, "show").filter("all"::equals).isPresent(),
                text(parameters, "lang").orElse(EMPTY.language()));
    }

    private static Optional<String> text(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The same with another right cell, or with none. */
    public ExplainAddress withRight(Optional<CellAddress> other) {
        return new ExplainAddress(left, other.map(CellAddress::toString), all, language);
    }

    /** The same with all lines, or only those that differ. */
    public ExplainAddress withAll(boolean lines) {
        return new ExplainAddress(left, right, lines, language);
    }

    /** The same in another language. */
    public ExplainAddress withLanguage(Language other) {
        return new ExplainAddress(left, right, all, other.code());
    }

    /** The same with left and right exchanged. */
    public ExplainAddress swapped() {
        return new ExplainAddress(right, left, all, language);
    }

    @Override
    public String href() {
        List<String> parameters = new ArrayList<>();
        left.ifPresent(cell -> parameters.add("left=" + encode(cell)));
        right.ifPresent(cell -> parameters.add("right=" + encode(cell)));
        if (all) {
            parameters.add("show=all");
        }
        if (!language.equals(EMPTY.language())) {
            parameters.add("lang=" + encode(language));
        }
        return parameters.isEmpty() ? "explain" : "explain?" + String.join("&", parameters);
    }

    /** Leaves what a query may hold as it is, so that people can read the address. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%3A", ":")
                .replace("%40", "@")
                .replace("+", "%20");
    }
}
