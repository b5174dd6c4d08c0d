package org.standardworkbench.rules.files.check;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.language.SourceMap;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.Units;
import org.standardworkbench.rules.standard.ValueKind;

/** Whether rules, formulas and shares make sense: kinds, units, subjects, numerator and denominator, judgement. */
final class MeaningCheck {

    private final Draft draft;
    private final Problems problems;
    private final KindCheck kinds;
    private final ConditionCheck conditions;

    MeaningCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
        this.kinds = new KindCheck(draft, problems);
        this.conditions = new ConditionCheck(kinds, problems);
    }

    void check() {
        units();
        draft.criteria().values().forEach(this::criterion);
        draft.indicators().values().forEach(this::indicator);
        draft.levels().ifPresent(this::levels);
    }

    private void units() {
        draft.indicators().values().stream()
                .filter(indicator -> indicator.kind() == ValueKind.NUMBER)
                .forEach(indicator -> unit(indicator.unit(), "indicator", indicator.code()));
        draft.parameters().values().forEach(parameter -> unit(parameter.unit(), "parameter", parameter.name()));
        draft.factors().values().forEach(factor -> unit(factor.unit(), "factor", factor.name()));
    }

    private void unit(String unit, String what, Object name) {
        Units.problem(draft.places().of(what, name, "unit"), unit)
                .ifPresent(problem -> problems.addAll(List.of(problem)));
    }

    void criterion(Parsed<Criterion> parsed) {
        Criterion criterion = parsed.model();
        SourceMap places = parsed.places();
        Where where = Where.on(criterion.object(), places);
        conditions.check(criterion.applicability(), where);
        criterion.bands().forEach(band -> conditions.check(band.condition(), where));
        conditions.check(criterion.requirement().condition(), where);
        if (criterion.rollUp().orElse(null) instanceof RollUp.AtLeastShare share) {
            rollUp(parsed, share);
        }
        boolean readsIndicator =
                !Reads.of(criterion.requirement().condition()).indicators().isEmpty();
        if (criterion.judgement().isPresent() && !readsIndicator) {
            problems.error(
                    places.of(criterion.requirement().condition()),
                    "The criterion `" + criterion.code() + "` needs judgement, but its requirement reads no indicator.",
                    "Test an indicator that holds what the assessor recorded.");
        }
    }

    private void rollUp(Parsed<Criterion> parsed, RollUp.AtLeastShare share) {
        Parameter parameter = draft.parameters().get(share.minimum());
        if (parameter != null && Units.isValid(parameter.unit()) && !Units.isPlainNumber(parameter.unit())) {
            Place place = parsed.names().stream()
                    .filter(use -> use.name().equals(share.minimum().value()))
                    .map(Parsed.NameUse::place)
                    .findFirst()
                    .orElse(parsed.places().of(parsed.model().requirement().condition()));
            problems.error(
                    place,
                    "The parameter `" + parameter.name() + "` is in " + Advice.quote(parameter.unit())
                            + ", but a share is in `%`.",
                    "Name a parameter in `%`.");
        }
    }

    private void indicator(Indicator indicator) {
        Parsed<Expression> formula = draft.formulas().get(indicator.code());
        if (formula != null) {
            Where where = Where.on(indicator.subject(), formula.places());
            Optional<Kind.Number> computed = kinds.number(formula.model(), where);
            computed.ifPresent(number -> computedUnit(indicator, number));
        }
        if (indicator.numerator().isPresent() && indicator.denominator().isPresent()) {
            share(
                    indicator,
                    indicator.numerator().get(),
                    indicator.denominator().get());
        }
    }

    private void computedUnit(Indicator indicator, Kind.Number computed) {
        if (!computed.zero()
                && Units.isValid(indicator.unit())
                && Units.isValid(computed.unit())
                && !Units.comparable(computed.unit(), indicator.unit())) {
            problems.error(
                    draft.places().of("indicator", indicator.code(), "formula"),
                    "The formula of `" + indicator.code() + "` gives a value in " + Advice.quote(computed.unit())
                            + ", which cannot be converted into " + Advice.quote(indicator.unit()) + ".",
                    "Correct the formula, or the unit of the indicator.");
        }
    }

    private void share(Indicator indicator, IndicatorCode numerator, IndicatorCode denominator) {
        subject(indicator, numerator, "numerator");
        subject(indicator, denominator, "denominator");
        Indicator above = draft.indicators().get(numerator);
        Indicator below = draft.indicators().get(denominator);
        if (above != null && below != null && Units.isValid(indicator.unit())) {
            Optional<String> unit = kinds.units().divided(above.unit(), below.unit());
            if (unit.isPresent() && !Units.comparable(unit.get(), indicator.unit())) {
                problems.error(
                        draft.places().of("indicator", indicator.code(), "numerator"),
                        "Numerator in " + Advice.quote(above.unit()) + " and denominator in "
                                + Advice.quote(below.unit()) + " do not give a value in "
                                + Advice.quote(indicator.unit()) + ".",
                        "Correct one of the units.");
            }
        }
        boolean same = indicator
                .formula()
                .map(formula -> formula instanceof Expression.Arithmetic quotient
                        && quotient.operator() == ArithmeticOperator.DIVIDED_BY
                        && quotient.left().equals(new Expression.IndicatorValue(numerator))
                        && quotient.right().equals(new Expression.IndicatorValue(denominator)))
                .orElse(true);
        if (!same) {
            problems.error(
                    draft.places().of("indicator", indicator.code(), "formula"),
                    "The formula of `" + indicator.code() + "` is not its numerator divided by its denominator.",
                    "Write `" + numerator + " / " + denominator + "`, or name other ones.");
        }
    }

    private void subject(Indicator share, IndicatorCode part, String what) {
        Indicator indicator = draft.indicators().get(part);
        if (indicator != null && (indicator.subject() != share.subject() || indicator.kind() != ValueKind.NUMBER)) {
            problems.error(
                    draft.places().of("indicator", share.code(), what),
                    "The " + what + " `" + part + "` is not a number measured on the same subject as `" + share.code()
                            + "`.",
                    "");
        }
    }

    private void levels(Parsed<List<LevelRule>> parsed) {
        Where where = Where.levels(parsed.places());
        parsed.model().forEach(rule -> conditions.check(rule.condition(), where));
    }
}
