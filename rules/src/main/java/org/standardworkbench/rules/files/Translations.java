package org.standardworkbench.rules.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;

/** Counts what a version lacks in each of its languages. */
public final class Translations {

    /**
     * The wordings of one language. What is missing and what is unverified together still need a translator.
     *
     * @param wordings how many there are in the binding language, and so ought to be
     * @param missing how many of them the language does not have
     * @param unverified how many it has of criteria for which no named person vouched in it
     */
    public record Count(int wordings, int missing, int unverified) {}

    private Translations() {}

    /** The counts by language, in the order of the version's languages. */
    public static Map<Language, Count> of(StandardVersion version) {
        Map<Language, Count> counts = new EnumMap<>(Language.class);
        for (Language language : version.languages()) {
            int wordings = 0;
            int missing = 0;
            int unverified = 0;
            for (Texts text : labels(version)) {
                boolean asked = text.in(version.bindingLanguage()).isPresent();
                wordings += asked ? 1 : 0;
                missing += asked && text.in(language).isEmpty() ? 1 : 0;
            }
            for (CriterionTexts criterion : version.texts().values()) {
                for (Texts text : texts(criterion)) {
                    boolean asked = text.in(version.bindingLanguage()).isPresent();
                    boolean there = text.in(language).isPresent();
                    wordings += asked ? 1 : 0;
                    missing += asked && !there ? 1 : 0;
                    unverified += asked && there && !criterion.vouched().containsKey(language) ? 1 : 0;
                }
            }
            counts.put(language, new Count(wordings, missing, unverified));
        }
        return counts;
    }

    private static List<Texts> texts(CriterionTexts criterion) {
        return List.of(criterion.title(), criterion.text(), criterion.rationale(), criterion.guidance());
    }

    private static List<Texts> labels(StandardVersion version) {
        List<Texts> labels = new ArrayList<>();
        labels.add(version.title());
        Stream.of(version.themes(), version.groups(), version.levels()).forEach(map -> labels.addAll(map.values()));
        version.indicators().values().forEach(indicator -> {
            labels.add(indicator.label());
            labels.add(indicator.definition());
            labels.add(indicator.boundary());
            indicator.codes().forEach(code -> labels.add(code.label()));
        });
        version.parameters().values().forEach(parameter -> labels.add(parameter.label()));
        version.factors().values().forEach(factor -> labels.add(factor.label()));
        return labels;
    }
}
