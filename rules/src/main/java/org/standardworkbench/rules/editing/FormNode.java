package org.standardworkbench.rules.editing;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.standard.AggregateFunction;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Subject;

/**
 * A condition as a form shows it.
 *
 * @param path where it stands; the same as long as nothing before it in the same list is taken out or put in
 * @param content its fields
 * @param text the condition in criterion DRL, on one line
 */
public record FormNode(NodePath path, Content content, String text) {

    /** The fields of a condition. */
    public sealed interface Content {}

    /**
     * Several conditions joined.
     *
     * @param minimum how many must hold with {@link GroupKind#AT_LEAST}; else 0
     */
    public record Group(GroupKind kind, int minimum, List<FormNode> parts) implements Content {

        /** Copies the parts. */
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /** A value compared with a bound. */
    public record Comparison(Measure measure, ComparisonOperator operator, Bound bound) implements Content {}

    /** A number between two bounds, both included. */
    public record Between(Measure measure, Bound low, Bound high) implements Content {}

    /** A code or an outcome that is one of several. */
    public record OneOf(Measure measure, List<String> codes) implements Content {

        /** Copies the codes. */
        public OneOf {
            codes = List.copyOf(codes);
        }
    }

    /** Whether the data hold a value of the indicator. */
    public record Known(IndicatorCode indicator) implements Content {}

    /** What the form has no fields for; it is shown as text and statement, and other operations leave it alone. */
    public record Unshown() implements Content {}

    /** What is compared. */
    public sealed interface Measure {}

    /** An indicator. */
    public record OfIndicator(IndicatorCode indicator) implements Measure {}

    /**
     * A number over companies or flows.
     *
     * @param filter which of them count; none for all. Their paths go through {@code filter}
     * @param of the value that is summed or compared, as text; empty for count and share
     * @param test what is asked of each for a share. Their paths go through {@code test}
     */
    public record OfMembers(
            Subject members,
            AggregateFunction function,
            List<FormNode> filter,
            Optional<String> of,
            List<FormNode> test)
            implements Measure {

        /** Copies the conditions. */
        public OfMembers {
            filter = List.copyOf(filter);
            test = List.copyOf(test);
        }
    }

    /** The outcome of another criterion. */
    public record OfOutcome(CriterionCode criterion) implements Measure {}

    /** The points of another criterion. */
    public record OfPoints(CriterionCode criterion) implements Measure {}

    /** A sum, a product or another value that has no fields. */
    public record OfText(String text) implements Measure {}
}
