package org.standardworkbench.rules.files.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Reads;

/** Which values depend on each other, because some data take part in both. */
final class Relations {

    private final Draft draft;
    private final Map<IndicatorCode, Set<IndicatorCode>> inputs = new HashMap<>();

    Relations(Draft draft) {
        this.draft = draft;
    }

    /** Whether two of the values depend on each other. */
    boolean any(List<Expression> values) {
        return values.stream().anyMatch(value -> with(value, values));
    }

    /** Whether a value and another of the values depend on each other. */
    boolean with(Expression value, List<Expression> values) {
        Set<IndicatorCode> own = inputs(value);
        return values.stream()
                .filter(other -> !other.equals(value))
                .anyMatch(other -> inputs(other).stream().anyMatch(own::contains)
                        || other instanceof Expression.OutcomeOf && value instanceof Expression.PointsOf
                        || other instanceof Expression.PointsOf && value instanceof Expression.OutcomeOf);
    }

    private Set<IndicatorCode> inputs(Expression value) {
        Set<IndicatorCode> all = new TreeSet<>();
        Reads.of(value).indicators().forEach(code -> all.addAll(inputs(code)));
        return all;
    }

    private Set<IndicatorCode> inputs(IndicatorCode code) {
        Set<IndicatorCode> known = inputs.get(code);
        if (known != null) {
            return known;
        }
        Set<IndicatorCode> all = new TreeSet<>(Set.of(code));
        // Noted before going on, so that a circle of formulas, which another check reports, ends here.
        inputs.put(code, all);
        Parsed<Expression> formula = draft.formulas().get(code);
        if (formula != null) {
            Reads.of(formula.model()).indicators().forEach(read -> all.addAll(inputs(read)));
        }
        return all;
    }
}
