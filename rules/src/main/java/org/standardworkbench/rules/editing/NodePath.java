package org.standardworkbench.rules.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a condition stands in a criterion: the rule, then the position in each list of conditions down to it, with {@code filter} or
 * {@code test} where the way leads into companies or flows. As a text {@code met/0/1} or {@code band-3/0/filter/1}.
 *
 * @param rule {@code applies}, {@code met} or {@code band-POINTS}
 * @param steps positions from 0 on, {@code filter}, {@code test}; none for the rule's whole condition
 */
public record NodePath(String rule, List<String> steps) {

    /** The rule that says when the criterion is asked. */
    public static final NodePath APPLIES = new NodePath("applies", List.of());

    /** The rule that says when it is met. */
    public static final NodePath MET = new NodePath("met", List.of());

    /** Copies the steps. */
    public NodePath {
        steps = List.copyOf(steps);
    }

    /** The rule of the band that earns these points. */
    public static NodePath band(int points) {
        return new NodePath("band-" + points, List.of());
    }

    /** Reads the text of a path; whether there is a condition there is for the criterion to say. */
    public static NodePath of(String text) {
        List<String> parts = List.of(text.split("/"));
        return new NodePath(
                parts.isEmpty() ? "" : parts.get(0), parts.isEmpty() ? List.of() : parts.subList(1, parts.size()));
    }

    /** The path of a part. */
    public NodePath child(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new NodePath(rule, longer);
    }

    /** The path of the part at a position. */
    public NodePath child(int position) {
        return child(Integer.toString(position));
    }

    /** The path of what this is a part of; the whole condition is part of itself. */
    public NodePath parent() {
        return steps.isEmpty() ? this : new NodePath(rule, steps.subList(0, steps.size() - 1));
    }

    /** The position in the list; empty for a whole condition, a filter or a test. */
    public Optional<Integer> position() {
        return steps.isEmpty() ? Optional.empty() : position(steps.get(steps.size() - 1));
    }

    static Optional<Integer> position(String step) {
        return step.matches("[0-9]{1,4}") ? Optional.of(Integer.parseInt(step)) : Optional.empty();
    }

    /** The points of the band; empty for the other rules. */
    public Optional<Integer> points() {
        return rule.matches("band-[0-9]{1,4}") ? Optional.of(Integer.parseInt(rule.substring(5))) : Optional.empty();
    }

    /** As {@link #of} reads it. */
    @Override
    public String toString() {
        return steps.isEmpty() ? rule : rule + "/" + String.join("/", steps);
    }
}
