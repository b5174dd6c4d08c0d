package org.standardworkbench.rules.standard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a standard, complete: whatever an assessment or a reader needs is in it.
 *
 * @param id standard and number
 * @param title the standard's title
 * @param schemeOwner who develops and maintains the scheme
 * @param state where in its life the version is
 * @param basedOn number of the version of the same standard that it started from
 * @param illustrative the notice shown wherever the version is shown, if its content is illustrative; carried in the data
 * @param published day of publication; empty before
 * @param languages languages in which the version is to be written
 * @param bindingLanguage the language that decides in doubt
 * @param themes in order
 * @param groups in order; may be empty
 * @param levels title per level, lowest first
 * @param indicators by code, in the order of the file
 * @param parameters by name, in the order of the file
 * @param factors by name, in the order of the file
 * @param criteria by code, in the order of themes and codes
 * @param texts wording by criterion
 * @param levelRules by rank, lowest first
 * @param lineage against the version it is based on
 * @param contentHash SHA-256 over path and bytes of every file except release.json, lower-case hexadecimal
 */
public record StandardVersion(
        VersionId id,
        Texts title,
        String schemeOwner,
        State state,
        Optional<String> basedOn,
        Optional<Texts> illustrative,
        Optional<LocalDate> published,
        List<Language> languages,
        Language bindingLanguage,
        Map<ThemeCode, Texts> themes,
        Map<GroupCode, Texts> groups,
        Map<LevelName, Texts> levels,
        Map<IndicatorCode, Indicator> indicators,
        Map<ParameterName, Parameter> parameters,
        Map<FactorName, ReferenceFactor> factors,
        Map<CriterionCode, Criterion> criteria,
        Map<CriterionCode, CriterionTexts> texts,
        List<LevelRule> levelRules,
        List<Lineage> lineage,
        String contentHash) {

    /** The states of a version, in order. */
    public enum State {
        DRAFT("draft"),
        PILOT("pilot"),
        REVIEW("review"),
        FROZEN("frozen"),
        SUPERSEDED("superseded"),
        WITHDRAWN("withdrawn");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /** Copies the collections and keeps their order. */
    public StandardVersion {
        languages = List.copyOf(languages);
        themes = copy(themes);
        groups = copy(groups);
        levels = copy(levels);
        indicators = copy(indicators);
        parameters = copy(parameters);
        factors = copy(factors);
        criteria = copy(criteria);
        texts = copy(texts);
        levelRules = List.copyOf(levelRules);
        lineage = List.copyOf(lineage);
    }

    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
