package org.standardworkbench.rules.engine;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.runtime.IndicatorPlan;
import org.standardworkbench.rules.runtime.Term;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ValueKind;

/** Numbers the indicators, constants and criteria of a version, so that terms read arrays instead of maps. */
final class Layout {

    private final StandardVersion version;
    private final Map<Subject, Map<IndicatorCode, Integer>> indicators = new EnumMap<>(Subject.class);
    private final Map<Subject, List<Indicator>> bySubject = new EnumMap<>(Subject.class);
    private final Map<Subject, List<IndicatorPlan>> plans = new EnumMap<>(Subject.class);
    private final List<ParameterName> parameters;
    private final List<FactorName> factors;
    private final List<CriterionCode> criteria;
    private final Map<CriterionCode, Integer> criterionNumbers = new LinkedHashMap<>();

    Layout(StandardVersion version) {
        this.version = version;
        for (Subject subject : Subject.values()) {
            bySubject.put(subject, new ArrayList<>());
            indicators.put(subject, new HashMap<>());
        }
        for (Indicator indicator : version.indicators().values()) {
            List<Indicator> list = Objects.requireNonNull(bySubject.get(indicator.subject()));
            numbers(indicator.subject()).put(indicator.code(), list.size());
            list.add(indicator);
        }
        parameters = List.copyOf(version.parameters().keySet());
        factors = List.copyOf(version.factors().keySet());
        criteria = List.copyOf(version.criteria().keySet());
        criteria.forEach(code -> criterionNumbers.put(code, criterionNumbers.size()));
        TermCompiler terms = new TermCompiler(this);
        for (Subject subject : Subject.values()) {
            plans.put(subject, indicators(subject).stream().map(terms::plan).toList());
        }
    }

    StandardVersion version() {
        return version;
    }

    Indicator indicator(IndicatorCode code) {
        Indicator indicator = version.indicators().get(code);
        if (indicator == null) {
            throw new BrokenRules("the indicator `" + code + "` is not defined");
        }
        return indicator;
    }

    int number(IndicatorCode code) {
        return Objects.requireNonNull(numbers(indicator(code).subject()).get(code));
    }

    /** The numbers of the indicators of a kind of subject. */
    Map<IndicatorCode, Integer> numbers(Subject subject) {
        return Objects.requireNonNull(indicators.get(subject));
    }

    List<Indicator> indicators(Subject subject) {
        return Objects.requireNonNull(bySubject.get(subject));
    }

    List<IndicatorPlan> plans(Subject subject) {
        return Objects.requireNonNull(plans.get(subject));
    }

    Parameter parameter(ParameterName name) {
        Parameter parameter = version.parameters().get(name);
        if (parameter == null) {
            throw new BrokenRules("the parameter `" + name + "` is not defined");
        }
        return parameter;
    }

    ReferenceFactor factor(FactorName name) {
        ReferenceFactor factor = version.factors().get(name);
        if (factor == null) {
            throw new BrokenRules("the reference factor `" + name + "` is not defined");
        }
        return factor;
    }

    int number(ParameterName name) {
        return parameters.indexOf(parameter(name).name());
    }

    int number(FactorName name) {
        return parameters.size() + factors.indexOf(factor(name).name());
    }

    int number(CriterionCode code) {
        Integer number = criterionNumbers.get(code);
        if (number == null) {
            throw new BrokenRules("the criterion `" + code + "` is not in the version");
        }
        return number;
    }

    List<ParameterName> parameters() {
        return parameters;
    }

    List<FactorName> factors() {
        return factors;
    }

    List<CriterionCode> criteria() {
        return criteria;
    }

    /** Numbers keep their rounding; truths and codes are whole numbers. */
    static IndicatorPlan plan(Indicator indicator, @Nullable Term formula) {
        return indicator.kind() == ValueKind.NUMBER
                ? new IndicatorPlan(
                        indicator.code().value(),
                        indicator.rounding().digits(),
                        indicator.rounding().mode(),
                        formula)
                : new IndicatorPlan(indicator.code().value(), 0, RoundingMode.HALF_EVEN, formula);
    }
}
