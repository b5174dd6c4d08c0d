package org.standardworkbench.rules.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.comparison.VersionComparison.FieldChange;
import org.standardworkbench.rules.language.FormulaWriter;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.ReferenceFactor;

/** Indicators and factors before and after. */
final class DefinitionComparer {

    private DefinitionComparer() {}

    /** The definition of an indicator in short: kind, unit, rounding, formula. */
    static String text(Indicator indicator, Statements statements) {
        return Stream.of(
                        statements.label(indicator.code()),
                        indicator.kind().code(),
                        indicator.unit(),
                        rounding(indicator),
                        formula(indicator))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    static List<FieldChange> indicator(Indicator before, Indicator after, Language language) {
        Fields fields = new Fields(language);
        fields.texts("label", before.label(), after.label());
        fields.texts("definition", before.definition(), after.definition());
        Stream.of(
                        List.of(
                                "subject",
                                before.subject().code(),
                                after.subject().code()),
                        List.of("kind", before.kind().code(), after.kind().code()),
                        List.of("unit", before.unit(), after.unit()),
                        List.of("rounding", rounding(before), rounding(after)),
                        List.of("codes", codes(before), codes(after)),
                        List.of("numerator", name(before.numerator()), name(after.numerator())),
                        List.of("denominator", name(before.denominator()), name(after.denominator())),
                        List.of("period", before.period().code(), after.period().code()),
                        List.of("formula", formula(before), formula(after)))
                .forEach(field -> fields.value(
                        field.get(0), field.get(1), field.get(2), ChangeKind.LOGIC, () -> Strictness.NOT_DECIDABLE));
        if (!before.boundary().in(Language.EN).equals(after.boundary().in(Language.EN))) {
            fields.value(
                    "boundary",
                    before.boundary().best(language),
                    after.boundary().best(language),
                    ChangeKind.LOGIC,
                    () -> Strictness.NOT_DECIDABLE);
        } else {
            fields.texts("boundary", before.boundary(), after.boundary());
        }
        return fields.changes();
    }

    static List<FieldChange> factor(ReferenceFactor before, ReferenceFactor after, Language language) {
        Fields fields = new Fields(language);
        fields.texts("label", before.label(), after.label());
        Stream.of(
                        List.of("unit", before.unit(), after.unit()),
                        List.of("source", before.source(), after.source()),
                        List.of("publication", before.publication(), after.publication()),
                        List.of("values", values(before), values(after)))
                .forEach(field -> fields.value(
                        field.get(0), field.get(1), field.get(2), ChangeKind.LOGIC, () -> Strictness.NOT_DECIDABLE));
        return fields.changes();
    }

    private static String rounding(Indicator indicator) {
        return switch (indicator.kind()) {
            case NUMBER ->
                indicator.rounding().digits() + " digits, "
                        + indicator
                                .rounding()
                                .mode()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-');
            case TRUTH, CODE -> "";
        };
    }

    private static String codes(Indicator indicator) {
        return indicator.codes().stream().map(Indicator.CodeValue::code).collect(Collectors.joining(", "));
    }

    private static String name(java.util.Optional<IndicatorCode> code) {
        return code.map(IndicatorCode::value).orElse("");
    }

    private static String formula(Indicator indicator) {
        return indicator.formula().map(FormulaWriter::write).orElse("");
    }

    private static String values(ReferenceFactor factor) {
        return factor.values().stream()
                .map(value -> value.country() + " " + value.year() + ": "
                        + value.value().toPlainString())
                .collect(Collectors.joining(", "));
    }
}
