package org.standardworkbench.rules.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The wording of a criterion. Parameters stand in it as bare <code>{{parameter-name}}</code>.
 *
 * @param clause number of the clause in the standard document, for example {@code 4.1}
 * @param title short name
 * @param text the clause
 * @param rationale why it is asked
 * @param guidance how to fulfil and document it
 * @param references other documents that it builds on or is recognised by
 * @param vouched who vouched for the wording in a language; a language without a named person is unverified and counts as
 *     a missing translation
 */
public record CriterionTexts(
        String clause,
        Texts title,
        Texts text,
        Texts rationale,
        Texts guidance,
        List<Reference> references,
        Map<Language, Vouched> vouched) {

    /**
     * Another document.
     *
     * @param document its designation, for example {@code ISO 50001:2018}
     * @param part clause or page; empty for the whole
     * @param url where it can be found; empty if not public
     * @param relation how it bears on the criterion, in words
     */
    public record Reference(String document, Optional<String> part, Optional<String> url, String relation) {}

    /**
     * A person's word for a wording.
     *
     * @param by the person's name
     * @param on the day
     */
    public record Vouched(String by, LocalDate on) {}

    /** Copies the collections. */
    public CriterionTexts {
        references = List.copyOf(references);
        vouched = Map.copyOf(vouched);
    }
}
