package org.standardworkbench.rules.verification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.standardworkbench.rules.runtime.Kleene;
import org.standardworkbench.rules.standard.ComparisonOperator;

/** A condition without parts, as a question about one line. */
sealed interface Leaf {

    /** Whether it holds on a value of its line. */
    Kleene on(Line.Cell cell);

    /** All of some comparisons with fixed numbers hold: one, or both ends of between. */
    record Numbers(List<Against> all) implements Leaf {

        /** A comparison with a fixed number. */
        record Against(ComparisonOperator operator, BigDecimal bound) {

            boolean holds(BigDecimal number) {
                int order = number.compareTo(bound);
                return switch (operator) {
                    case AT_LEAST -> order >= 0;
                    case MORE_THAN -> order > 0;
                    case AT_MOST -> order <= 0;
                    case LESS_THAN -> order < 0;
                    case EQUAL -> order == 0;
                    case NOT_EQUAL -> order != 0;
                };
            }
        }

        @Override
        public Kleene on(Line.Cell cell) {
            return cell.number()
                    .map(number -> truth(all.stream().allMatch(against -> against.holds(number))))
                    .orElse(Kleene.UNKNOWN);
        }
    }

    /** One of some words, or none of them. */
    record Words(Set<String> words, boolean positive) implements Leaf {

        @Override
        public Kleene on(Line.Cell cell) {
            return cell.word()
                    .map(word -> truth(words.contains(word) == positive))
                    .orElse(Kleene.UNKNOWN);
        }
    }

    /** There is a value. */
    record Known() implements Leaf {

        @Override
        public Kleene on(Line.Cell cell) {
            return truth(cell.known());
        }
    }

    private static Kleene truth(boolean holds) {
        return holds ? Kleene.TRUE : Kleene.FALSE;
    }
}
