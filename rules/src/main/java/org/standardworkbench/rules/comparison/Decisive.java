package org.standardworkbench.rules.comparison;

import java.util.Objects;
import java.util.TreeMap;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;

/** All that decides the outcome of a criterion, as a text: equal texts, equal outcomes. */
final class Decisive {

    private Decisive() {}

    static String of(StandardVersion version, CriterionCode code) {
        Criterion criterion = Objects.requireNonNull(version.criteria().get(code));
        Uses uses = Uses.of(version, criterion);
        TreeMap<String, Object> parts = new TreeMap<>();
        parts.put("stages", criterion.stages());
        parts.put("object", criterion.object() + " " + criterion.rollUp());
        parts.put("applicability", criterion.applicability());
        parts.put("bands", criterion.bands());
        parts.put("requirement", criterion.requirement());
        uses.parameters().forEach(name -> {
            var parameter = Objects.requireNonNull(version.parameters().get(name));
            parts.put("parameter " + name, parameter.unit() + parameter.values());
        });
        uses.factors().forEach(name -> {
            var factor = Objects.requireNonNull(version.factors().get(name));
            parts.put("factor " + name, factor.unit() + factor.values());
        });
        uses.indicators()
                .forEach(name -> parts.put(
                        "indicator " + name,
                        definition(Objects.requireNonNull(version.indicators().get(name)))));
        uses.criteria().forEach(other -> parts.put("criterion " + other, of(version, other)));
        return code + " " + parts;
    }

    /** What decides an indicator's value, without its words for people. */
    static String definition(Indicator indicator) {
        return String.join(
                "|",
                indicator.subject().code(),
                indicator.kind().code(),
                indicator.unit(),
                indicator.rounding().toString(),
                indicator.codes().stream()
                        .map(Indicator.CodeValue::code)
                        .toList()
                        .toString(),
                indicator.period().code(),
                indicator.numerator() + "/" + indicator.denominator(),
                indicator.boundary().best(Language.EN),
                indicator.formula().toString());
    }
}
