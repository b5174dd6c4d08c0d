package org.standardworkbench.rules.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.assessment.Outcome.MissingDatum;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * An explanation as lines of plain text: each condition as the standard says it, whether it holds ({@code +} yes, {@code -} no,
 * {@code ?} unknown), the actual value, how far it is from the required one, where it comes from, and what is missing. The conditions
 * are in the language of the statements, the words around them in English.
 */
public final class ExplanationText {

    private final StandardVersion version;
    private final Statements statements;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(StandardVersion version, Statements statements) {
        this.version = version;
        this.statements = statements;
    }

    /** The lines of an explanation, without line feeds. */
    public static List<String> of(Explanation explanation, StandardVersion version, Statements statements) {
        ExplanationText text = new ExplanationText(version, statements);
        explanation.criteria().forEach(text::criterion);
        text.levels(explanation);
        text.receipt(explanation.assessment().receipt());
        return List.copyOf(text.lines);
    }

    /** One line without its parts and sources: mark, statement, actual value, distance. */
    public static String line(Line line, StandardVersion version, Statements statements) {
        return new ExplanationText(version, statements).alone(line);
    }

    private void add(int depth, String text) {
        lines.add("  ".repeat(depth) + text);
    }

    private void criterion(Explanation.OfCriterion explained) {
        Criterion criterion = Objects.requireNonNull(version.criteria().get(explained.criterion()));
        add(0, statements.title(criterion.code()) + ": " + outcome(explained.outcome(), criterion.maximum()));
        undetermined(1, explained.outcome());
        if (explained.outcome() instanceof Outcome.NotApplicable skipped && skipped.reason() == Outcome.Reason.STAGE) {
            add(1, statements.stages(criterion).text());
            add(0, "");
            return;
        }
        statements.judgement(criterion).ifPresent(why -> add(1, why.text()));
        explained.applicability().ifPresent(line -> applies(1, criterion, line));
        for (Explanation.OfBand band : explained.bands()) {
            add(1, statements.points(band.points()) + ":");
            line(2, band.line());
        }
        explained.requirement().ifPresent(line -> requirement(1, criterion, line));
        statements.rollUp(criterion).ifPresent(rollUp -> add(1, rollUp.text()));
        explained.companies().forEach(company -> company(criterion, company));
        add(0, "");
    }

    private void applies(int depth, Criterion criterion, Line line) {
        if (!criterion.applicability().equals(Condition.ALWAYS)) {
            add(depth, "Applies:");
            line(depth + 1, line);
        }
    }

    private void requirement(int depth, Criterion criterion, Line line) {
        add(depth, statements.points(criterion.maximum()) + ":");
        line(depth + 1, line);
    }

    private void company(Criterion criterion, Explanation.OfCompany company) {
        String name = company.name().equals(company.company()) || company.name().isEmpty()
                ? company.company()
                : company.name() + " (" + company.company() + ")";
        add(1, name + ": " + statements.outcome(company.outcome().kind()));
        undetermined(2, company.outcome());
        if (company.applicability().truth() != Truth.TRUE) {
            applies(2, criterion, company.applicability());
        }
        if (company.applicability().truth() != Truth.FALSE) {
            line(2, company.requirement());
        }
    }

    private String outcome(Outcome outcome, int maximum) {
        String name = statements.outcome(outcome.kind());
        return switch (outcome) {
            case Outcome.Met met -> name + ", " + met.points() + " of " + maximum;
            case Outcome.PartlyMet partly -> name + ", " + partly.points() + " of " + maximum;
            case Outcome.NotMet notMet -> name + ", 0 of " + maximum;
            case Outcome.Undetermined undetermined -> name + ", 0 to " + undetermined.maximum() + " of " + maximum;
            case Outcome.NotApplicable notApplicable ->
                name + " (" + notApplicable.reason().code() + ")";
        };
    }

    private void undetermined(int depth, Outcome outcome) {
        if (outcome instanceof Outcome.Undetermined undetermined) {
            String heading = undetermined.missing().smallest() ? "Would be settled by: " : "All that is missing: ";
            add(depth, heading + missing(undetermined.missing().data()));
        }
    }

    private void line(int depth, Line line) {
        add(depth, alone(line));
        if (line.parts().isEmpty()) {
            line.sources().forEach(source -> add(depth + 2, "source: " + source(source)));
            if (!line.missing().isEmpty()) {
                add(depth + 2, "missing: " + missing(line.missing()));
            }
        }
        line.parts().forEach(part -> line(depth + 1, part));
    }

    private String alone(Line line) {
        String about = line.about().map(this::about).map(name -> name + ": ").orElse("");
        return mark(line.truth()) + " " + about + statements.heading(line.condition()) + found(line);
    }

    private static String mark(Truth truth) {
        return switch (truth) {
            case TRUE -> "+";
            case FALSE -> "-";
            case UNKNOWN -> "?";
        };
    }

    private String about(String code) {
        if (CriterionCode.isValid(code)) {
            return code;
        }
        return version.themes().keySet().stream()
                .filter(theme -> theme.value().equals(code))
                .findFirst()
                .map(statements::theme)
                .orElse(code);
    }

    /** "; is 42 % (-8 percentage points)": the actual value and its distance. */
    private String found(Line line) {
        Optional<Expression> left = left(line.condition());
        if (left.isEmpty() || line.actual().isEmpty()) {
            return "";
        }
        String actual = "; is " + value(line.actual().get(), left.get());
        return actual
                + line.distance()
                        .filter(distance -> distance.signum() != 0)
                        .map(distance -> " (" + beyond(distance, left.get()) + ")")
                        .orElse(line.distance().isPresent() ? " (exactly on it)" : "");
    }

    private String beyond(BigDecimal distance, Expression of) {
        return (distance.signum() > 0 ? "to spare: " : "short by: ")
                + statements.difference(distance.abs(), of).substring(1);
    }

    private static Optional<Expression> left(Condition condition) {
        return switch (condition) {
            case Condition.Comparison comparison -> Optional.of(comparison.left());
            case Condition.Between between -> Optional.of(between.value());
            case Condition.OneOf oneOf -> Optional.of(oneOf.value());
            default -> Optional.empty();
        };
    }

    private String value(Value value, Expression of) {
        return switch (value) {
            case Value.OfNumber number -> statements.number(number.number(), of);
            case Value.OfTruth truth -> statements.truth(truth.truth());
            case Value.OfCode code ->
                of instanceof Expression.IndicatorValue read
                        ? statements.code(code.code(), read.indicator())
                        : code.code();
        };
    }

    private String source(Explanation.Source source) {
        DataPoint point = source.point();
        String owner = source.member().map(member -> member + ", ").orElse("");
        String value = point.value().map(given -> given(given, point)).orElse("");
        String details = java.util.stream.Stream.of(point.status().code(), point.source(), point.evidence())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return owner + statements.label(point.indicator()) + " " + value + " (" + details + ")";
    }

    private String given(Value value, DataPoint point) {
        return switch (value) {
            case Value.OfNumber number -> statements.number(number.number(), point.unit());
            case Value.OfTruth truth -> statements.truth(truth.truth());
            case Value.OfCode code -> statements.code(code.code(), point.indicator());
        };
    }

    private String missing(List<MissingDatum> data) {
        return data.stream().map(this::missing).collect(Collectors.joining(", "));
    }

    private String missing(MissingDatum datum) {
        String member = datum.member().map(id -> " of " + id).orElse("");
        return switch (datum.kind()) {
            case INDICATOR -> statements.label(new IndicatorCode(datum.name())) + member;
            case COLLECTION -> "the list of " + datum.name();
            case PARAMETER -> "the parameter " + datum.name() + " on that day";
            case FACTOR -> "the factor " + datum.name() + " for that country and year";
            case OUTCOME -> "the outcome of " + datum.name();
            case NO_VALUE ->
                IndicatorCode.isValid(datum.name())
                        ? statements.label(new IndicatorCode(datum.name())) + member + " (has no value)"
                        : datum.name() + member + " (has no value)";
        };
    }

    private void levels(Explanation explanation) {
        Assessment.LevelResult level = explanation.assessment().level();
        add(
                0,
                "Level: " + level(level.proved()) + " (" + statements.proved() + "), " + level(level.possible()) + " ("
                        + statements.possible() + ")");
        level.floorless().forEach(theme -> add(1, "no applicable points in: " + statements.theme(theme)));
        NextLevel.of(explanation).ifPresent(next -> {
            add(1, "For " + statements.level(next.level().level()) + " it still needs:");
            next.needs().forEach(need -> line(2, need));
        });
        add(0, "");
    }

    private String level(Optional<LevelName> level) {
        return level.map(statements::level).orElseGet(statements::noLevel);
    }

    private void receipt(Assessment.Receipt receipt) {
        add(0, "Receipt:");
        add(1, "version " + receipt.version());
        add(1, "dataset " + receipt.dataset());
        add(1, "factors " + receipt.factors());
        add(1, "engine  " + receipt.engine());
    }
}
