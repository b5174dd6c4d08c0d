package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriteriaFilter;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ScoreScope;

/** Writes conditions canonically: on one line if they fit, else a part per line below the first. */
final class ConditionWriter {

    /** Columns of a line, if it can be helped. */
    static final int WIDTH = 120;

    private ConditionWriter() {}

    /** A pattern such as {@code Area( a, b )}, always a condition per line. */
    static String pattern(String word, Condition condition, int column) {
        List<Condition> parts = parts(condition);
        if (parts.isEmpty()) {
            return word + "()";
        }
        int inner = column + word.length() + 2;
        return word + "( " + lines(parts, part -> write(part, inner), inner) + " )";
    }

    /**
     * The conditions that the commas of a list mean. All of several are written without saying so; all of one is a group,
     * as else it would be read as the one.
     */
    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.AllOf all && all.parts().size() != 1 ? all.parts() : List.of(condition);
    }

    private static <T> String lines(List<T> parts, Function<T, String> write, int column) {
        return parts.stream().map(write).collect(Collectors.joining(",\n" + " ".repeat(column)));
    }

    /** Writes a condition whose first character stands in a column, counted from 0. */
    static String write(Condition condition, int column) {
        String flat = flat(condition);
        if (column + flat.length() <= WIDTH) {
            return flat;
        }
        return switch (condition) {
            case Condition.AllOf all -> group("allOf( ", all.parts(), column);
            case Condition.AnyOf any -> group("anyOf( ", any.parts(), column);
            case Condition.AtLeast atLeast -> group("atLeast( " + atLeast.minimum() + ", ", atLeast.parts(), column);
            case Condition.Not not -> group("not( ", List.of(not.part()), column);
            case Condition.EveryPart every ->
                group(
                        every.of() == ScoreScope.Kind.THEME ? "themes().every( " : "groups().every( ",
                        parts(every.condition()),
                        column);
            case Condition.Between between -> between(between, column);
            case Condition.Comparison comparison ->
                ValueWriter.broken(comparison.left(), column) + " "
                        + comparison.operator().sign() + " " + ValueWriter.flat(comparison.right());
            case Condition.OneOf oneOf -> oneOf(oneOf, column);
            case Condition.IsKnown known -> flat;
            case Condition.EveryCriterion every -> flat;
        };
    }

    private static String group(String opening, List<Condition> parts, int column) {
        int inner = column + opening.length();
        return opening + lines(parts, part -> write(part, inner), inner) + " )";
    }

    private static String between(Condition.Between between, int column) {
        int inner = column + "between( ".length();
        List<Expression> values = List.of(between.value(), between.low(), between.high());
        return "between( " + lines(values, value -> ValueWriter.write(value, inner), inner) + " )";
    }

    private static String oneOf(Condition.OneOf oneOf, int column) {
        String opening = ValueWriter.flat(oneOf.value()) + " in ( ";
        return opening + lines(oneOf.codes(), ValueWriter::flat, column + opening.length()) + " )";
    }

    /** Writes a condition on one line. */
    static String flat(Condition condition) {
        return switch (condition) {
            case Condition.Comparison comparison ->
                ValueWriter.flat(comparison.left()) + " "
                        + comparison.operator().sign() + " " + ValueWriter.flat(comparison.right());
            case Condition.Between between ->
                call(
                        "between",
                        List.of(
                                ValueWriter.flat(between.value()),
                                ValueWriter.flat(between.low()),
                                ValueWriter.flat(between.high())));
            case Condition.OneOf oneOf ->
                ValueWriter.flat(oneOf.value())
                        + " in "
                        + call("", oneOf.codes().stream().map(ValueWriter::flat).toList());
            case Condition.IsKnown known ->
                call("isKnown", List.of(known.indicator().value()));
            case Condition.AllOf all -> call("allOf", flat(all.parts()));
            case Condition.AnyOf any -> call("anyOf", flat(any.parts()));
            case Condition.AtLeast atLeast -> {
                List<String> arguments = new ArrayList<>(List.of(Integer.toString(atLeast.minimum())));
                arguments.addAll(flat(atLeast.parts()));
                yield call("atLeast", arguments);
            }
            case Condition.Not not -> call("not", List.of(flat(not.part())));
            case Condition.EveryCriterion every ->
                criteria(every.filter()) + ".every( " + outcomes(every.outcomes()) + " )";
            case Condition.EveryPart every ->
                (every.of() == ScoreScope.Kind.THEME ? "themes()" : "groups()")
                        + "."
                        + list("every", every.condition());
        };
    }

    private static List<String> flat(List<Condition> parts) {
        return parts.stream().map(ConditionWriter::flat).toList();
    }

    /** A word with the conditions of a list on one line, such as {@code companies( a, b )}. */
    static String list(String word, Condition condition) {
        return call(word, flat(parts(condition)));
    }

    static String call(String word, List<String> arguments) {
        return word + (arguments.isEmpty() ? "()" : "( " + String.join(", ", arguments) + " )");
    }

    static String criteria(CriteriaFilter filter) {
        if (filter.equals(CriteriaFilter.PREREQUISITES)) {
            return "prerequisites()";
        }
        List<String> parts = new ArrayList<>();
        addPart(parts, "obligation", filter.obligation().map(obligation -> obligation.code()));
        addPart(parts, "theme", filter.theme().map(theme -> theme.value()));
        addPart(parts, "group", filter.group().map(group -> group.value()));
        return call("criteria", parts);
    }

    private static void addPart(List<String> parts, String word, Optional<String> value) {
        value.ifPresent(code -> parts.add(word + " == " + ValueWriter.quoted(code)));
    }

    static String outcomes(Collection<OutcomeKind> kinds) {
        List<String> codes = kinds.stream()
                .map(kind -> ValueWriter.quoted(kind.code()))
                .sorted()
                .toList();
        return codes.size() == 1 ? "outcome == " + codes.get(0) : "outcome in " + call("", codes);
    }
}
