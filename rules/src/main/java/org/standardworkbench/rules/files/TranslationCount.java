package org.standardworkbench.rules.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;

/**
 * How far a version is written in one of its languages. A text counts as verified only if a named person vouched for the
 * criterion's wording in that language; titles of themes, levels and indicators are vouched for by nobody.
 *
 * @param verified texts that are there and vouched for
 * @param unverified texts that are there; they count as missing translations
 * @param missing texts that are not there
 */
public record TranslationCount(int verified, int unverified, int missing) {

    /** All texts of the version. */
    public int total() {
        return verified + unverified + missing;
    }

    /** The count per language of the version, in the order of the languages. */
    public static Map<Language, TranslationCount> of(StandardVersion version) {
        Map<Language, TranslationCount> counts = new EnumMap<>(Language.class);
        version.languages().forEach(language -> counts.put(language, count(version, language)));
        return counts;
    }

    private static TranslationCount count(StandardVersion version, Language language) {
        int verified = 0;
        int unverified = 0;
        int missing = 0;
        for (Texts text : declarations(version)) {
            if (text.in(language).isPresent()) {
                unverified++;
            } else {
                missing++;
            }
        }
        for (Map.Entry<CriterionCode, CriterionTexts> entry : version.texts().entrySet()) {
            boolean vouched = entry.getValue().vouched().containsKey(language);
            for (Texts text : parts(entry.getValue())) {
                boolean there = text.in(language).isPresent();
                verified += there && vouched ? 1 : 0;
                unverified += there && !vouched ? 1 : 0;
                missing += there ? 0 : 1;
            }
        }
        return new TranslationCount(verified, unverified, missing);
    }

    private static List<Texts> parts(CriterionTexts texts) {
        List<Texts> parts = new ArrayList<>(List.of(texts.title(), texts.text(), texts.rationale()));
        if (!texts.guidance().byLanguage().isEmpty()) {
            parts.add(texts.guidance());
        }
        return parts;
    }

    private static List<Texts> declarations(StandardVersion version) {
        List<Texts> all = new ArrayList<>();
        all.add(version.title());
        version.illustrative().ifPresent(all::add);
        all.addAll(version.themes().values());
        all.addAll(version.groups().values());
        all.addAll(version.levels().values());
        version.indicators().values().forEach(indicator -> {
            all.add(indicator.label());
            all.add(indicator.definition());
            indicator.codes().forEach(code -> all.add(code.label()));
            if (!indicator.boundary().byLanguage().isEmpty()) {
                all.add(indicator.boundary());
            }
        });
        version.parameters().values().forEach(parameter -> all.add(parameter.label()));
        version.factors().values().forEach(factor -> all.add(factor.label()));
        return all;
    }
}
