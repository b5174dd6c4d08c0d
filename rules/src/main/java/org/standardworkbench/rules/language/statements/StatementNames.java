package org.standardworkbench.rules.language.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;

/** What statements call the things of a version in one language: labels, titles, and the values of parameters and factors. */
final class StatementNames {

    private final StandardVersion version;
    private final Language language;
    private final Optional<LocalDate> date;
    private final Optional<String> country;
    private final Words words;
    private final UnitSymbols units;

    StatementNames(StandardVersion version, Language language, Optional<LocalDate> date, Optional<String> country) {
        this.version = version;
        this.language = language;
        this.date = date;
        this.country = country;
        this.words = Words.of(language);
        this.units = UnitSymbols.of(language);
    }

    Words words() {
        return words;
    }

    UnitSymbols units() {
        return units;
    }

    /** The wording in the language, else another one with its mark, else the name by which files know the thing. */
    String text(Texts texts, String name) {
        Optional<String> own = texts.in(language);
        if (own.isPresent()) {
            return own.get();
        }
        Optional<String> english = texts.in(Language.EN);
        if (english.isPresent()) {
            return english.get() + Statement.mark(Language.EN);
        }
        return texts.byLanguage().entrySet().stream()
                .findFirst()
                .map(other -> other.getValue() + Statement.mark(other.getKey()))
                .orElse("`" + name + "`");
    }

    /** A text that was written in the binding language only. */
    String inBindingLanguage(String text) {
        Language binding = version.bindingLanguage();
        return binding == language ? text : text + Statement.mark(binding);
    }

    Optional<Indicator> indicator(IndicatorCode code) {
        return Optional.ofNullable(version.indicators().get(code));
    }

    String label(IndicatorCode code) {
        return text(indicator(code).map(Indicator::label).orElse(Texts.NONE), code.value());
    }

    String code(IndicatorCode indicator, String code) {
        Texts label = indicator(indicator).stream()
                .flatMap(found -> found.codes().stream())
                .filter(value -> value.code().equals(code))
                .findFirst()
                .map(Indicator.CodeValue::label)
                .orElse(Texts.NONE);
        return text(label, code);
    }

    String criterion(CriterionCode code) {
        return Optional.ofNullable(version.texts().get(code))
                .map(CriterionTexts::title)
                .filter(title -> !title.byLanguage().isEmpty())
                .map(title -> words.say("criterion", code.value(), text(title, code.value())))
                .orElse(code.value());
    }

    /** A title out of one of the version's maps, such as themes. */
    <K> String title(java.util.Map<K, Texts> titles, K key) {
        return text(titles.getOrDefault(key, Texts.NONE), String.valueOf(key));
    }

    StandardVersion version() {
        return version;
    }

    /** The unit of a parameter; that of plain numbers if the version does not know it. */
    String unit(ParameterName name) {
        return Optional.ofNullable(version.parameters().get(name))
                .map(Parameter::unit)
                .orElse("1");
    }

    /** The unit of a factor; that of plain numbers if the version does not know it. */
    String unit(FactorName name) {
        return Optional.ofNullable(version.factors().get(name))
                .map(ReferenceFactor::unit)
                .orElse("1");
    }

    /** A parameter's value with its unit. */
    String parameter(ParameterName name) {
        return parameter(name, false);
    }

    /**
     * A parameter's value.
     *
     * @param difference whether it is added to or taken from a percentage, so that per cent are percentage points
     */
    String parameter(ParameterName name, boolean difference) {
        Parameter parameter = version.parameters().get(name);
        if (parameter == null) {
            return words.say("parameter.unknown", name.value());
        }
        if (date.isPresent()) {
            return parameter
                    .on(date.get())
                    .map(value -> quantity(value.value(), parameter.unit(), difference))
                    .orElseGet(() -> words.say(
                            "parameter.none", label(parameter), date.get().toString()));
        }
        List<Parameter.DatedValue> values = parameter.values();
        if (values.isEmpty()) {
            return words.say("parameter.empty", label(parameter));
        }
        String latest = quantity(values.getLast().value(), parameter.unit(), difference);
        if (values.size() == 1) {
            return latest;
        }
        String all = values.stream()
                .map(value -> dated(value, parameter.unit(), difference))
                .collect(Collectors.joining("; "));
        return words.say("filter", latest, all);
    }

    private String label(Parameter parameter) {
        return text(parameter.label(), parameter.name().value());
    }

    private String dated(Parameter.DatedValue value, String unit, boolean difference) {
        String quantity = quantity(value.value(), unit, difference);
        String from = value.from().toString();
        return value.until()
                .map(until -> words.say("dated.until", from, until.toString(), quantity))
                .orElseGet(() -> words.say("dated.from", from, quantity));
    }

    private String quantity(BigDecimal value, String unit, boolean difference) {
        return difference && unit.equals("%") ? units.percentagePoints(value) : units.withNumber(value, unit);
    }

    /** A factor's label with country, year, publication and value, as far as they are settled. */
    String factor(FactorName name) {
        ReferenceFactor factor = version.factors().get(name);
        if (factor == null) {
            return words.say("factor.unknown", name.value());
        }
        String label = text(factor.label(), name.value());
        String publication = factor.source() + " " + factor.publication();
        if (date.isEmpty() || country.isEmpty()) {
            return words.say("factor.open", label, publication);
        }
        int year = date.get().getYear();
        String value = factor.of(country.get(), year)
                .map(found -> units.withNumber(found.value(), factor.unit()))
                .orElseGet(() -> words.say("no-value"));
        return words.say("factor", label, country.get(), Integer.toString(year), publication, value);
    }
}
