package org.standardworkbench.webapp.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.page.Address;

/**
 * An address among the drafts. What it names may not exist.
 *
 * @param draft the draft's number
 * @param criterion code such as {@code ENE-02}; empty for the whole draft
 * @param face how the criterion is edited
 * @param language code of the language of statements and titles
 */
public record EditorAddress(long draft, Optional<String> criterion, Face face, String language) implements Address {

    /** The ways to edit a criterion. */
    public enum Face {
        FORM,
        RULES,
        BOUNDS,
        TEXTS,
        CASES;

        /** The word in addresses. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The page of a draft, in English. */
    public static EditorAddress of(long draft) {
        return new EditorAddress(draft, Optional.empty(), Face.FORM, Language.EN.code());
    }

    /** Takes what the query of an address says; parameters of others and unknown words are passed over. */
    public EditorAddress with(Map<String, List<String>> query) {
        var face = query.getOrDefault("face", List.of()).stream()
                .flatMap(word ->
                        Stream.of(Face.values()).filter(one -> one.code().equals(word)))
                .findFirst()
                .orElse(this.face);
        var language = query.getOrDefault("lang", List.of()).stream()
                .filter(code -> Language.ofCode(code).isPresent())
                .findFirst()
                .orElse(this.language);
        return new EditorAddress(draft, criterion, face, language);
    }

    /** The page of a criterion. */
    public EditorAddress withCriterion(String code) {
        return new EditorAddress(draft, Optional.of(code), face, language);
    }

    /** Another face of the same criterion. */
    public EditorAddress withFace(Face other) {
        return new EditorAddress(draft, criterion, other, language);
    }

    /** The same in another language. */
    public EditorAddress withLanguage(Language other) {
        return new EditorAddress(draft, criterion, face, other.code());
    }

    /** The language of statements and titles. */
    public Language reader() {
        return Language.ofCode(language).orElse(Language.EN);
    }

    @Override
    public String href() {
        List<String> query = new ArrayList<>();
        if (criterion.isPresent() && face != Face.FORM) {
            query.add("face=" + face.code());
        }
        if (!language.equals(Language.EN.code())) {
            query.add("lang=" + language);
        }
        return "drafts/" + draft + criterion.map(code -> "/" + code).orElse("")
                + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }
}
