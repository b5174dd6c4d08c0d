package org.standardworkbench.rules.files.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.standard.Expression;

/** All combinations of sample values, by number; or, if they are too many, some of them spread evenly. */
final class Grid {

    private final Map<Expression, List<Object>> samples;
    private final List<Expression> variables;
    private final int size;
    private final double stride;

    Grid(Map<Expression, List<Object>> samples, int size, int combinations) {
        this.samples = samples;
        this.variables = List.copyOf(samples.keySet());
        this.size = size;
        this.stride = (double) combinations / size;
    }

    int size() {
        return size;
    }

    List<Expression> variables() {
        return variables;
    }

    boolean isNumber(Expression variable) {
        return values(variable).stream().allMatch(BigDecimal.class::isInstance);
    }

    private List<Object> values(Expression variable) {
        return samples.getOrDefault(variable, List.of());
    }

    Assignment assignment(int at) {
        Assignment assignment = new Assignment();
        long rest = (long) (at * stride);
        for (var variable : variables) {
            List<Object> values = values(variable);
            assignment.put(variable, values.get((int) (rest % values.size())));
            rest /= values.size();
        }
        return assignment;
    }

    /** How far apart in number two neighbouring values of a variable are, all else equal. */
    private int step(Expression variable) {
        int step = 1;
        for (var other : variables) {
            if (other.equals(variable)) {
                return step;
            }
            step *= values(other).size();
        }
        return step;
    }

    /** The numbers of all combinations in which a variable has its first value; only for all combinations. */
    List<Integer> starts(Expression variable) {
        int step = step(variable);
        int count = values(variable).size();
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            if (at / step % count == 0) {
                starts.add(at);
            }
        }
        return starts;
    }

    /** The numbers of the combinations along a variable in rising order of its values. */
    List<Integer> line(int start, Expression variable) {
        int step = step(variable);
        List<Integer> line = new ArrayList<>();
        for (int at = 0; at < values(variable).size(); at++) {
            line.add(start + at * step);
        }
        return line;
    }

    /** The values of a combination, for messages. */
    String words(int at, Quantities quantities) {
        Assignment assignment = assignment(at);
        List<String> words = new ArrayList<>();
        for (var variable : variables) {
            Object first = values(variable).get(0);
            String value =
                    switch (first) {
                        case BigDecimal number ->
                            assignment.number(variable).toPlainString() + unit(quantities.unit(variable));
                        case Boolean truth -> Boolean.toString(assignment.truth(variable));
                        default -> "`" + assignment.word(variable) + "`";
                    };
            words.add(BandCheck.name(variable) + " = " + value);
        }
        return words.isEmpty() ? "every value" : String.join(", ", words);
    }

    private static String unit(String unit) {
        return unit.equals("1") ? "" : " " + unit;
    }
}
