package org.standardworkbench.rules.files;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.standardworkbench.rules.files.check.Names;
import org.standardworkbench.rules.files.source.Fields;
import org.standardworkbench.rules.files.source.YamlValue;
import org.standardworkbench.rules.language.FormulaReader;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ValueKind;

/** Reads {@code indicators.yaml}. */
final class IndicatorsReader {

    static final String FILE = "indicators.yaml";

    private static final Rounding NO_ROUNDING = new Rounding(0, RoundingMode.HALF_EVEN);
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final Reading reading;
    private final Map<IndicatorCode, Parsed<Expression>> formulas = new LinkedHashMap<>();

    IndicatorsReader(Reading reading) {
        this.reading = reading;
    }

    /** The indicators that could be read, the names of all, and their formulas with places. */
    record Indicators(
            Map<IndicatorCode, Indicator> byCode, Names names, Map<IndicatorCode, Parsed<Expression>> formulas) {}

    Indicators read() {
        Optional<List<YamlValue>> items = reading.list(FILE, "indicators", true);
        if (items.isEmpty()) {
            return new Indicators(Map.of(), Names.unknown(), Map.of());
        }
        Map<IndicatorCode, Indicator> byCode = new LinkedHashMap<>();
        reading.each(items.get(), "an indicator", this::indicator)
                .forEach(indicator -> byCode.put(indicator.code(), indicator));
        return new Indicators(byCode, reading.names(items.get(), "code", "An indicator"), formulas);
    }

    private Optional<Indicator> indicator(Fields fields) {
        Optional<IndicatorCode> code = fields.required("code").flatMap(this::code);
        String name = code.map(IndicatorCode::value).orElse("");
        for (String part :
                List.of("unit", "label", "definition", "boundary", "numerator", "denominator", "formula", "codes")) {
            reading.places.put(fields.placeOf(part), "indicator", name, part);
        }
        reading.places.put(fields.placeOf("code"), "indicator", name);
        Subject subject = fields.optional("subject")
                .flatMap(value -> reading.values.word(value, Subject.class, Subject::code))
                .orElse(Subject.AREA);
        Optional<ValueKind> kind =
                fields.required("kind").flatMap(value -> reading.values.word(value, ValueKind.class, ValueKind::code));
        Optional<String> unit = kind.flatMap(given -> unit(fields, given));
        Optional<Rounding> rounding = kind.flatMap(given -> rounding(fields, given));
        List<Indicator.CodeValue> codes =
                kind.map(given -> codes(fields, given, name)).orElse(List.of());
        Optional<Texts> label = fields.required("label").flatMap(reading.values::texts);
        Optional<Texts> definition = fields.required("definition").flatMap(reading.values::texts);
        Optional<IndicatorCode> numerator = fields.optional("numerator").flatMap(this::code);
        Optional<IndicatorCode> denominator = fields.optional("denominator").flatMap(this::code);
        if (fields.has("numerator") != fields.has("denominator")) {
            reading.problems.error(
                    fields.place(), "Of `numerator` and `denominator` only one is given.", "Give both or none.");
        }
        Texts boundary =
                fields.optional("boundary").flatMap(reading.values::texts).orElse(Texts.NONE);
        Indicator.Period period = fields.optional("period")
                .flatMap(value -> reading.values.word(value, Indicator.Period.class, Indicator.Period::code))
                .orElse(Indicator.Period.YEAR);
        Optional<Expression> formula = formula(fields, kind, code);
        if (code.isEmpty()
                || kind.isEmpty()
                || unit.isEmpty()
                || rounding.isEmpty()
                || label.isEmpty()
                || definition.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Indicator(
                code.get(),
                subject,
                kind.get(),
                unit.get(),
                rounding.get(),
                codes,
                label.get(),
                definition.get(),
                numerator,
                denominator,
                boundary,
                period,
                formula));
    }

    private Optional<IndicatorCode> code(YamlValue value) {
        Optional<String> text = reading.values.text(value);
        if (text.isPresent() && IndicatorCode.RESERVED.contains(text.get())) {
            reading.problems.error(
                    value.place(),
                    "The word " + Advice.quote(text.get()) + " is reserved in rules.",
                    "Give the indicator another code.");
            return Optional.empty();
        }
        return reading.values.name(
                value,
                IndicatorCode::isValid,
                IndicatorCode::new,
                "an indicator's code: a lower-case letter, then ASCII letters or digits, such as `electricityUse`");
    }

    private Optional<String> unit(Fields fields, ValueKind kind) {
        if (kind == ValueKind.NUMBER) {
            return fields.required("unit").flatMap(reading.values::text);
        }
        refuse(fields, "unit", kind);
        return Optional.of("1");
    }

    private Optional<Rounding> rounding(Fields fields, ValueKind kind) {
        if (kind != ValueKind.NUMBER) {
            refuse(fields, "rounding", kind);
            return Optional.of(NO_ROUNDING);
        }
        Optional<Fields> rounding =
                fields.required("rounding").flatMap(value -> Fields.of(value, "a rounding", reading.problems));
        if (rounding.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> digits =
                rounding.get().required("digits").flatMap(value -> reading.values.whole(value, Rounding.MOST_DIGITS));
        Optional<Mode> mode =
                rounding.get().required("mode").flatMap(value -> reading.values.word(value, Mode.class, Mode::code));
        rounding.get().refuseOthers();
        return digits.flatMap(number -> mode.map(way -> new Rounding(number, way.mode)));
    }

    private enum Mode {
        HALF_EVEN("half-even", RoundingMode.HALF_EVEN),
        HALF_UP("half-up", RoundingMode.HALF_UP);

        private final String code;
        private final RoundingMode mode;

        Mode(String code, RoundingMode mode) {
            this.code = code;
            this.mode = mode;
        }

        String code() {
            return code;
        }
    }

    private List<Indicator.CodeValue> codes(Fields fields, ValueKind kind, String name) {
        if (kind != ValueKind.CODE) {
            refuse(fields, "codes", kind);
            return List.of();
        }
        List<YamlValue> items =
                fields.required("codes").map(reading.values::items).orElse(List.of());
        if (fields.has("codes") && items.isEmpty()) {
            reading.problems.error(fields.placeOf("codes"), "The indicator has no code to choose from.", "");
        }
        reading.names(items, "code", "A code");
        return reading.each(items, "a code", each -> {
            Optional<String> code = each.required("code")
                    .flatMap(value -> reading.values.name(
                            value,
                            text -> CODE.matcher(text).matches(),
                            text -> text,
                            "a code of lower-case letters, digits and hyphens"));
            reading.places.put(each.placeOf("label"), "indicator", name, "code", code.orElse(""));
            Optional<Texts> label = each.required("label").flatMap(reading.values::texts);
            return code.flatMap(word -> label.map(text -> new Indicator.CodeValue(word, text)));
        });
    }

    private Optional<Expression> formula(Fields fields, Optional<ValueKind> kind, Optional<IndicatorCode> code) {
        Optional<YamlValue> value = fields.optional("formula");
        if (value.isPresent() && kind.isPresent() && kind.get() != ValueKind.NUMBER) {
            refuse(fields, "formula", kind.get());
            return Optional.empty();
        }
        Optional<String> text = value.flatMap(given -> formulaText(given));
        if (text.isEmpty() || !(value.get() instanceof YamlValue.Scalar scalar)) {
            return Optional.empty();
        }
        Checked<Parsed<Expression>> parsed = FormulaReader.read(scalar.start(), text.get());
        reading.problems.addAll(parsed.problems());
        code.ifPresent(known -> parsed.value().ifPresent(formula -> formulas.put(known, formula)));
        return parsed.value().map(Parsed::model);
    }

    /** A formula may be a bare number, which YAML does not take for a text. */
    private Optional<String> formulaText(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar && scalar.type() == YamlValue.Type.NUMBER
                ? Optional.of(scalar.text())
                : reading.values.text(value);
    }

    private void refuse(Fields fields, String key, ValueKind kind) {
        if (fields.optional(key).isPresent()) {
            reading.problems.error(
                    fields.placeOf(key),
                    "An indicator of kind " + kind.code() + " has no `" + key + "`.",
                    "Delete the key.");
        }
    }
}
