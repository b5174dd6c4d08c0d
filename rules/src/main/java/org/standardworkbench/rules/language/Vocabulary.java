package org.standardworkbench.rules.language;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ThemeCode;

/**
 * What a criterion of a version may name, with the words that people know it by.
 *
 * @param indicators by code
 * @param parameters by name
 * @param factors by name
 * @param themes titles by code
 * @param groups titles by code
 * @param criteria titles by code, for {@code outcome( … )} and {@code points( … )}
 * @param language in which labels and titles are shown
 * @param day whose parameter values are shown and offered first; empty for the latest ones
 */
public record Vocabulary(
        Map<IndicatorCode, Indicator> indicators,
        Map<ParameterName, Parameter> parameters,
        Map<FactorName, ReferenceFactor> factors,
        Map<ThemeCode, Texts> themes,
        Map<GroupCode, Texts> groups,
        Map<CriterionCode, Texts> criteria,
        Language language,
        Optional<LocalDate> day) {

    /** Copies the maps and keeps their order. */
    public Vocabulary {
        indicators = copy(indicators);
        parameters = copy(parameters);
        factors = copy(factors);
        themes = copy(themes);
        groups = copy(groups);
        criteria = copy(criteria);
    }

    /** The vocabulary of a version. */
    public static Vocabulary of(StandardVersion version, Language language, Optional<LocalDate> day) {
        Map<CriterionCode, Texts> titles = new LinkedHashMap<>();
        version.criteria().keySet().forEach(code -> {
            var texts = version.texts().get(code);
            titles.put(code, texts == null ? Texts.NONE : texts.title());
        });
        return new Vocabulary(
                version.indicators(),
                version.parameters(),
                version.factors(),
                version.themes(),
                version.groups(),
                titles,
                language,
                day);
    }

    private static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    Optional<Indicator> indicator(String code) {
        return IndicatorCode.isValid(code)
                ? Optional.ofNullable(indicators.get(new IndicatorCode(code)))
                : Optional.empty();
    }

    Optional<Parameter> parameter(String name) {
        return ParameterName.isValid(name)
                ? Optional.ofNullable(parameters.get(new ParameterName(name)))
                : Optional.empty();
    }

    Optional<ReferenceFactor> factor(String name) {
        return FactorName.isValid(name) ? Optional.ofNullable(factors.get(new FactorName(name))) : Optional.empty();
    }

    /** The value that holds on the day, or the latest one without a day. */
    Optional<Parameter.DatedValue> value(Parameter parameter) {
        return day.flatMap(parameter::on)
                .or(() -> parameter.values().isEmpty()
                        ? Optional.empty()
                        : Optional.of(parameter.values().get(parameter.values().size() - 1)));
    }

    /** The value with its unit, as in {@code 50 %}; the empty text if it has none. */
    String shown(Parameter parameter) {
        return value(parameter).map(value -> amount(value, parameter.unit())).orElse("");
    }

    static String amount(Parameter.DatedValue value, String unit) {
        return value.value().toPlainString() + (unit.equals("1") ? "" : " " + unit);
    }

    String text(Texts texts) {
        return texts.best(language);
    }
}
