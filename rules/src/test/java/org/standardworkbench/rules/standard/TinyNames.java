package org.standardworkbench.rules.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The invented indicators, parameters and factors that generated models read. All numbers are plain or per cent. */
final class TinyNames {

    static final List<String> CODES = List.of("low", "middle", "high");
    static final List<String> PLAIN_PARAMETERS = List.of("few", "some", "many", "step-1", "step-2", "step-3", "ended");
    static final List<String> PERCENT_PARAMETERS = List.of("small-share", "large-share");
    static final List<String> FACTORS = List.of("grid_mix", "far_away");
    static final List<ThemeCode> THEMES = List.of(new ThemeCode("water"), new ThemeCode("clean-air"));
    static final List<GroupCode> GROUPS = List.of(new GroupCode("basic"), new GroupCode("extra"));
    static final List<LevelName> LEVELS =
            List.of(new LevelName("bronze"), new LevelName("silver"), new LevelName("gold"));

    private TinyNames() {}

    static List<IndicatorCode> numbers(Subject subject) {
        return codes(
                switch (subject) {
                    case AREA -> List.of("alpha", "beta", "gamma", "delta", "derivedArea");
                    case COMPANY -> List.of("employees", "energy", "derivedCompany");
                    case FLOW -> List.of("amount", "heat");
                });
    }

    /** Numbers that data give: formulas read these, so that derived indicators depend on no other. */
    static List<IndicatorCode> givenNumbers(Subject subject) {
        return numbers(subject).stream()
                .filter(code -> !code.value().startsWith("derived"))
                .toList();
    }

    static List<IndicatorCode> truths(Subject subject) {
        return codes(
                switch (subject) {
                    case AREA -> List.of("fenced", "drained");
                    case COMPANY -> List.of("certified");
                    case FLOW -> List.of("active");
                });
    }

    static List<IndicatorCode> codeds(Subject subject) {
        return codes(
                switch (subject) {
                    case AREA -> List.of("soil");
                    case COMPANY -> List.of("sector");
                    case FLOW -> List.of("medium");
                });
    }

    private static List<IndicatorCode> codes(List<String> names) {
        return names.stream().map(IndicatorCode::new).toList();
    }

    static Map<IndicatorCode, Indicator> indicators(RandomGenerator random, Map<String, Expression> formulas) {
        Map<IndicatorCode, Indicator> indicators = new LinkedHashMap<>();
        for (Subject subject : Subject.values()) {
            numbers(subject)
                    .forEach(code -> indicators.put(
                            code,
                            indicator(
                                    random,
                                    code,
                                    subject,
                                    ValueKind.NUMBER,
                                    Optional.ofNullable(formulas.get(code.value())))));
            truths(subject)
                    .forEach(code ->
                            indicators.put(code, indicator(random, code, subject, ValueKind.TRUTH, Optional.empty())));
            codeds(subject)
                    .forEach(code ->
                            indicators.put(code, indicator(random, code, subject, ValueKind.CODE, Optional.empty())));
        }
        return indicators;
    }

    private static Indicator indicator(
            RandomGenerator random, IndicatorCode code, Subject subject, ValueKind kind, Optional<Expression> formula) {
        RoundingMode mode = random.nextBoolean() ? RoundingMode.HALF_EVEN : RoundingMode.HALF_UP;
        List<Indicator.CodeValue> values = kind == ValueKind.CODE
                ? CODES.stream()
                        .map(value -> new Indicator.CodeValue(value, Texts.english(value)))
                        .toList()
                : List.of();
        return new Indicator(
                code,
                subject,
                kind,
                "1",
                new Rounding(random.nextInt(4), mode),
                values,
                Texts.english(code.value()),
                Texts.english("What " + code + " measures"),
                Optional.empty(),
                Optional.empty(),
                Texts.NONE,
                Indicator.Period.YEAR,
                formula);
    }

    /** Parameters; the steps rise, and one holds no more on the default evaluation date. */
    static Map<ParameterName, Parameter> parameters(RandomGenerator random) {
        Map<ParameterName, Parameter> parameters = new LinkedHashMap<>();
        BigDecimal step = BigDecimal.ZERO;
        for (String name : PLAIN_PARAMETERS) {
            BigDecimal value = BigDecimal.valueOf(random.nextInt(60) - 10, random.nextInt(2));
            if (name.startsWith("step-")) {
                step = step.add(BigDecimal.valueOf(1 + random.nextInt(20), 1));
                value = step;
            }
            add(parameters, name, "1", value);
        }
        PERCENT_PARAMETERS.forEach(name -> add(parameters, name, "%", BigDecimal.valueOf(random.nextInt(1010), 1)));
        return parameters;
    }

    private static void add(Map<ParameterName, Parameter> parameters, String name, String unit, BigDecimal value) {
        Optional<LocalDate> until = name.equals("ended") ? Optional.of(LocalDate.of(2021, 12, 31)) : Optional.empty();
        ParameterName key = new ParameterName(name);
        List<Parameter.DatedValue> values =
                List.of(new Parameter.DatedValue(LocalDate.of(2020, 1, 1), until, value, "invented"));
        parameters.put(key, new Parameter(key, unit, Texts.english(name), values, true));
    }

    /** Factors; one has no value for Germany in 2024. */
    static Map<FactorName, ReferenceFactor> factors(RandomGenerator random) {
        Map<FactorName, ReferenceFactor> factors = new LinkedHashMap<>();
        for (String name : FACTORS) {
            FactorName key = new FactorName(name);
            List<ReferenceFactor.Value> values = new ArrayList<>();
            String country = name.equals("far_away") ? "LV" : "DE";
            values.add(
                    new ReferenceFactor.Value(country, 2024, BigDecimal.valueOf(random.nextInt(300), 1), "invented"));
            factors.put(key, new ReferenceFactor(key, "1", Texts.english(name), "Invented", "2026-01", values));
        }
        return factors;
    }
}
