package org.standardworkbench.rules.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;

/**
 * A criterion as a row of the table of its theme. What is typed into a cell becomes the same operation as in the form.
 *
 * @param code names the row
 * @param cells in order; the first ones are of every criterion, then come points and bounds as the criterion has them
 */
public record CriterionRow(CriterionCode code, List<Cell> cells) {

    /** Copies the cells. */
    public CriterionRow {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param column names it: {@code obligation}, {@code object}, {@code stages}, {@code maximum}, {@code points:3} for the points of the
     *     band that earns 3, or {@code bound:} with the path of the comparison and its side
     * @param value as it is typed: a word, words with commas, a whole number, the name of a parameter
     * @param choices the words that may be typed; none for numbers
     */
    public record Cell(String column, String value, List<String> choices) {

        /** Copies the choices. */
        public Cell {
            choices = List.copyOf(choices);
        }
    }

    /** What is typed into a cell, as an operation, or why it is none. Exactly one of the two is present. */
    public record Typed(Optional<Operation> operation, Optional<String> refused) {

        static Typed of(Operation operation) {
            return new Typed(Optional.of(operation), Optional.empty());
        }

        static Typed refused(String why) {
            return new Typed(Optional.empty(), Optional.of(why));
        }
    }

    /** The row of a criterion. */
    public static CriterionRow of(Criterion criterion, Options options) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell("obligation", criterion.obligation().code(), List.of("prerequisite", "graded")));
        cells.add(new Cell("object", criterion.object().code(), List.of("area", "company")));
        String stages = criterion.stages().stream().map(Stage::code).collect(Collectors.joining(", "));
        cells.add(new Cell("stages", stages, List.of("planned", "construction", "operating")));
        cells.add(new Cell("maximum", Integer.toString(criterion.maximum()), List.of()));
        criterion
                .bands()
                .forEach(band ->
                        cells.add(new Cell("points:" + band.points(), Integer.toString(band.points()), List.of())));
        for (FormNode node : CriterionForm.of(criterion).nodes()) {
            List<String> parameters = options.parameters(criterion, node.path()).stream()
                    .map(parameter -> parameter.name().value())
                    .toList();
            switch (node.content()) {
                case FormNode.Comparison comparison -> bound(cells, node, "only", comparison.bound(), parameters);
                case FormNode.Between between -> {
                    bound(cells, node, "low", between.low(), parameters);
                    bound(cells, node, "high", between.high(), parameters);
                }
                default -> {}
            }
        }
        return new CriterionRow(criterion.code(), cells);
    }

    private static void bound(List<Cell> cells, FormNode node, String side, Bound bound, List<String> parameters) {
        if (bound instanceof Bound.OfParameter parameter) {
            cells.add(new Cell(
                    "bound:" + node.path() + ":" + side, parameter.parameter().value(), parameters));
        }
    }

    /** What typing into a column means. Total: any column and any text. */
    public static Typed typed(String column, String text) {
        String word = text.strip();
        if (column.startsWith("points:")) {
            Optional<Integer> points = whole(column.substring(7));
            return points.isEmpty() ? unknown(column) : number(word, now -> new Operation.SetPoints(points.get(), now));
        }
        if (column.startsWith("bound:")) {
            return bound(column, word);
        }
        return switch (column) {
            case "obligation" ->
                Arrays.stream(Obligation.values())
                        .filter(value -> value.code().equals(word))
                        .findFirst()
                        .map(value -> Typed.of(new Operation.SetObligation(value)))
                        .orElseGet(() -> choose(word, "prerequisite", "graded"));
            case "object" ->
                Arrays.stream(Subject.values())
                        .filter(value -> value != Subject.FLOW && value.code().equals(word))
                        .findFirst()
                        .map(value -> Typed.of(new Operation.SetObject(value)))
                        .orElseGet(() -> choose(word, "area", "company"));
            case "stages" -> stages(word);
            case "maximum" -> number(word, Operation.SetMaximum::new);
            default -> unknown(column);
        };
    }

    private static Typed unknown(String column) {
        return Typed.refused("The table has no column " + Advice.quote(column) + ".");
    }

    private static Typed choose(String word, String... choices) {
        return Typed.refused(Advice.quote(word) + " is not allowed here. " + Advice.on(word, List.of(choices)));
    }

    private static Typed stages(String text) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (String word : text.split("[,;\\s]+")) {
            Optional<Stage> stage = Arrays.stream(Stage.values())
                    .filter(value -> value.code().equals(word))
                    .findFirst();
            if (stage.isEmpty()) {
                return choose(word, "planned", "construction", "operating");
            }
            stages.add(stage.get());
        }
        return Typed.of(new Operation.SetStages(stages));
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("[0-9]{1,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static Typed number(String word, java.util.function.IntFunction<Operation> operation) {
        return whole(word)
                .map(number -> Typed.of(operation.apply(number)))
                .orElseGet(() -> Typed.refused(Advice.quote(word) + " is not a whole number from 0 to 1000."));
    }

    private static Typed bound(String column, String word) {
        String[] parts = column.split(":");
        Optional<Operation.Side> side = Arrays.stream(Operation.Side.values())
                .filter(value -> parts.length == 3
                        && value.name().toLowerCase(java.util.Locale.ROOT).equals(parts[2]))
                .findFirst();
        if (side.isEmpty()) {
            return unknown(column);
        }
        NodePath at = NodePath.of(parts[1]);
        if (word.equals("0")) {
            return Typed.of(new Operation.SetBound(at, side.get(), new Bound.Zero()));
        }
        return ParameterName.isValid(word)
                ? Typed.of(new Operation.SetBound(at, side.get(), new Bound.OfParameter(new ParameterName(word))))
                : Typed.refused(
                        Advice.quote(word) + " is not the name of a parameter. Numbers stand in parameters.yaml.");
    }
}
