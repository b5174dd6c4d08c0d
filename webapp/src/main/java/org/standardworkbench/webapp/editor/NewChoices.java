package org.standardworkbench.webapp.editor;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.editing.Templates.Shape;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Units;
import org.standardworkbench.rules.standard.ValueKind;
import org.standardworkbench.webapp.editor.ThemeCell.Choice;

/** What a new criterion can be asked about, by labels with their units. */
public final class NewChoices {

    private final StandardVersion version;
    private final Statements words;

    /** @param language of the labels */
    public NewChoices(StandardVersion version, Language language) {
        this.version = version;
        this.words = Statements.of(version, language);
    }

    /** The indicators that a shape can ask for; all of the area where it asks for none. */
    public List<Choice> indicators(Shape shape) {
        var subject = shape == Shape.SHARE_OF_COMPANIES ? Subject.COMPANY : Subject.AREA;
        return version.indicators().values().stream()
                .filter(one -> one.subject() == subject)
                .filter(one -> switch (shape) {
                    case AT_LEAST_A_SHARE, AT_MOST_A_QUANTITY, BANDS -> one.kind() == ValueKind.NUMBER;
                    case YES_OR_NO, JUDGEMENT, SHARE_OF_COMPANIES -> one.kind() == ValueKind.TRUTH;
                    case SOME_OF_SEVERAL -> true;
                })
                .map(this::choice)
                .sorted(Comparator.comparing(Choice::title))
                .toList();
    }

    private Choice choice(Indicator one) {
        var unit = one.kind() == ValueKind.NUMBER && !one.unit().equals("1") ? " (" + one.unit() + ")" : "";
        return new Choice(one.code().value(), words.label(one.code()) + unit);
    }

    /** What decides whether a criterion is asked at all: anything that is known of the area. */
    public List<Choice> conditions() {
        return indicators(Shape.SOME_OF_SEVERAL);
    }

    /** The indicator that is meant; empty if none is, or several are. */
    public Optional<IndicatorCode> indicator(Shape shape, String typed) {
        return Choice.meant(indicators(shape), typed).map(one -> new IndicatorCode(one.code()));
    }

    /** The unit in which the bound of a shape is: that of the indicator, or per cent of the companies. */
    public Optional<String> unit(Shape shape, String typed) {
        return shape == Shape.SHARE_OF_COMPANIES
                ? Optional.of("%")
                : indicator(shape, typed)
                        .map(code -> version.indicators().get(code))
                        .map(Indicator::unit);
    }

    /** The parameters that it can be compared with; none before it is known what is. */
    public List<Choice> parameters(Shape shape, String typed) {
        return unit(shape, typed).stream()
                .flatMap(unit ->
                        version.parameters().values().stream().filter(one -> Units.convertible(unit, one.unit())))
                .map(this::choice)
                .sorted(Comparator.comparing(Choice::title))
                .toList();
    }

    private Choice choice(Parameter one) {
        return new Choice(
                one.name().value(),
                words.text(one.label(), one.name().value()) + " (" + words.parameter(one.name()) + ")");
    }

    /** The parameter that is meant; empty if none is, or several are. */
    public Optional<ParameterName> parameter(Shape shape, String indicator, String typed) {
        return Choice.meant(parameters(shape, indicator), typed).map(one -> new ParameterName(one.code()));
    }

    /** That an indicator is so or is more than nothing, as a condition for a criterion to be asked; empty if the version has none. */
    static Optional<Condition> given(StandardVersion version, IndicatorCode code) {
        var value = new Expression.IndicatorValue(code);
        return Optional.ofNullable(version.indicators().get(code)).map(one -> switch (one.kind()) {
            case TRUTH -> new Condition.Comparison(value, ComparisonOperator.EQUAL, new Expression.TruthLiteral(true));
            case NUMBER ->
                new Condition.Comparison(
                        value, ComparisonOperator.MORE_THAN, new Expression.NumberLiteral(BigDecimal.ZERO));
            case CODE -> new Condition.IsKnown(code);
        });
    }
}
