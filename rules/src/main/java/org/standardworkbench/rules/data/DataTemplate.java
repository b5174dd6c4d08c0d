package org.standardworkbench.rules.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ValueKind;

/**
 * Makes the dataset that {@link DatasetWriter} writes as a form to be filled in: every indicator is there with its unit, every
 * value is missing, and the note says what is asked.
 */
public final class DataTemplate {

    private DataTemplate() {}

    /**
     * A dataset in which everything is missing.
     *
     * @param site the site
     * @param period the days that the data will cover
     * @param scope current or intended
     * @param indicators of one or more versions; derived ones are left out, because they are never given
     * @param companies name by id; empty leaves the companies unknown
     * @param flows ids of symbiosis flows; empty leaves the flows unknown
     * @param language of the notes
     */
    public static Dataset of(
            Site site,
            Period period,
            Scope scope,
            Collection<Indicator> indicators,
            Map<String, String> companies,
            List<String> flows,
            Language language) {
        List<Member> companyMembers = new ArrayList<>();
        companies.forEach(
                (id, name) -> companyMembers.add(new Member(id, name, points(indicators, Subject.COMPANY, language))));
        List<Member> flowMembers = flows.stream()
                .map(id -> new Member(id, id, points(indicators, Subject.FLOW, language)))
                .toList();
        return new Dataset(
                site,
                period,
                scope,
                points(indicators, Subject.AREA, language),
                companies.isEmpty() ? Optional.empty() : Optional.of(companyMembers),
                flows.isEmpty() ? Optional.empty() : Optional.of(flowMembers));
    }

    private static Map<IndicatorCode, DataPoint> points(
            Collection<Indicator> indicators, Subject subject, Language language) {
        Map<IndicatorCode, DataPoint> points = new TreeMap<>();
        for (Indicator indicator : indicators) {
            if (indicator.subject() == subject && !indicator.derived()) {
                points.putIfAbsent(indicator.code(), point(indicator, language));
            }
        }
        return points;
    }

    private static DataPoint point(Indicator indicator, Language language) {
        String unit = indicator.kind() == ValueKind.NUMBER ? indicator.unit() : "";
        return new DataPoint(
                indicator.code(),
                Optional.empty(),
                unit,
                Status.MISSING,
                "",
                "",
                Optional.empty(),
                "",
                "",
                note(indicator, language),
                Place.file("template"));
    }

    private static String note(Indicator indicator, Language language) {
        String label = indicator.label().best(language);
        return switch (indicator.kind()) {
            case NUMBER -> label;
            case TRUTH -> label + ": true | false";
            case CODE ->
                label + ": "
                        + String.join(
                                " | ",
                                indicator.codes().stream()
                                        .map(Indicator.CodeValue::code)
                                        .toList());
        };
    }
}
