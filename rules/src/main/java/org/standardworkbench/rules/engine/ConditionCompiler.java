package org.standardworkbench.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.runtime.Term;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ScoreScope;
import org.standardworkbench.rules.standard.Subject;

/** Gives the values of a condition slots. */
final class ConditionCompiler {

    /**
     * Groups within groups beyond this make Drools' parsers slow without end. The parts of a whole condition are the first group;
     * the reader of the language tells of the others beyond what is allowed.
     */
    private static final int DEEPEST = Condition.MOST_NESTED + 1;

    private final Layout layout;
    private final TermCompiler terms;
    private final Slots slots;
    private final Subject subject;

    ConditionCompiler(Layout layout, Slots slots, Subject subject) {
        this.layout = layout;
        this.terms = new TermCompiler(layout);
        this.slots = slots;
        this.subject = subject;
    }

    /** The node of a condition. */
    Node compile(Condition condition) {
        return compile(condition, Optional.empty(), 0);
    }

    private Node compile(Condition condition, Optional<String> about, int depth) {
        if (depth > DEEPEST) {
            throw new BrokenRules("its conditions are nested more than " + DEEPEST + " groups deep");
        }
        return switch (condition) {
            case Condition.Comparison comparison -> comparison(comparison, about);
            case Condition.Between between -> between(between, about);
            case Condition.OneOf oneOf -> oneOf(oneOf, about);
            case Condition.IsKnown known ->
                new Node.OneOf(condition, about, slots.of(terms.known(known.indicator(), subject)), List.of(1L));
            case Condition.AllOf all -> group(condition, about, all.parts().size(), all.parts(), depth);
            case Condition.AnyOf any -> group(condition, about, 1, any.parts(), depth);
            case Condition.AtLeast atLeast -> group(condition, about, atLeast.minimum(), atLeast.parts(), depth);
            case Condition.Not not -> new Node.Not(condition, about, compile(not.part(), Optional.empty(), depth));
            case Condition.EveryCriterion every -> everyCriterion(every, about);
            case Condition.EveryPart every -> everyPart(every, about, depth);
        };
    }

    private Node group(Condition condition, Optional<String> about, int minimum, List<Condition> parts, int depth) {
        List<Node> nodes = new ArrayList<>();
        parts.forEach(part -> nodes.add(compile(part, Optional.empty(), depth + 1)));
        return new Node.AtLeast(condition, about, minimum, nodes);
    }

    private Node comparison(Condition.Comparison comparison, Optional<String> about) {
        boolean equality = comparison.operator() == ComparisonOperator.EQUAL
                || comparison.operator() == ComparisonOperator.NOT_EQUAL;
        if (equality && isWord(comparison.right())) {
            TermCompiler.Typed left = terms.compile(comparison.left(), subject, false);
            Node is = new Node.OneOf(
                    comparison, about, slots.of(left.term()), List.of(word(comparison.left(), comparison.right())));
            return comparison.operator() == ComparisonOperator.EQUAL ? is : new Node.Not(comparison, about, is);
        }
        TermCompiler.Typed left = terms.compile(comparison.left(), subject, false);
        Term right = terms.right(comparison.left(), comparison.right(), left.unit(), subject);
        return new Node.Compare(
                comparison, about, slot(left.term()), comparison.operator(), beside(left.term(), right));
    }

    private static boolean isWord(Expression expression) {
        return expression instanceof Expression.CodeLiteral || expression instanceof Expression.TruthLiteral;
    }

    private long word(Expression left, Expression right) {
        return switch (right) {
            case Expression.TruthLiteral truth -> truth.value() ? 1 : 0;
            case Expression.CodeLiteral code -> terms.ordinal(left, code.value());
            default -> throw new BrokenRules("a word is needed");
        };
    }

    private int slot(Term term) {
        return slots.of(term);
    }

    private int beside(Term left, Term right) {
        int slot = slots.of(right);
        slots.compare(slots.of(left), slot);
        return slot;
    }

    private Node between(Condition.Between between, Optional<String> about) {
        TermCompiler.Typed value = terms.compile(between.value(), subject, false);
        Term low = terms.right(between.value(), between.low(), value.unit(), subject);
        Term high = terms.right(between.value(), between.high(), value.unit(), subject);
        return new Node.Between(
                between, about, slot(value.term()), beside(value.term(), low), beside(value.term(), high));
    }

    private Node oneOf(Condition.OneOf oneOf, Optional<String> about) {
        Term term = terms.compile(oneOf.value(), subject, false).term();
        List<Long> values = oneOf.codes().stream()
                .map(code -> terms.ordinal(oneOf.value(), code.value()))
                .toList();
        return new Node.OneOf(oneOf, about, slots.of(term), values);
    }

    private Node everyCriterion(Condition.EveryCriterion every, Optional<String> about) {
        List<Node> parts = new ArrayList<>();
        for (int number : terms.numbers(every.filter())) {
            CriterionCode code = layout.criteria().get(number);
            List<Long> values = new ArrayList<>();
            every.outcomes().forEach(kind -> values.add((long) kind.ordinal()));
            // A criterion that is not applicable asks nothing.
            values.add((long) OutcomeKind.NOT_APPLICABLE.ordinal());
            parts.add(new Node.OneOf(every, Optional.of(code.value()), slots.of(new Term.OutcomeOf(number)), values));
        }
        return new Node.AtLeast(every, about, parts.size(), parts);
    }

    private Node everyPart(Condition.EveryPart every, Optional<String> about, int depth) {
        List<Node> parts = new ArrayList<>();
        switch (every.of()) {
            case THEME ->
                layout.version()
                        .themes()
                        .keySet()
                        .forEach(theme -> parts.add(compile(
                                EachScope.replace(every.condition(), new ScoreScope.OfTheme(theme)),
                                Optional.of(theme.value()),
                                depth + 1)));
            case GROUP ->
                layout.version()
                        .groups()
                        .keySet()
                        .forEach(group -> parts.add(compile(
                                EachScope.replace(every.condition(), new ScoreScope.OfGroup(group)),
                                Optional.of(group.value()),
                                depth + 1)));
        }
        return new Node.AtLeast(every, about, parts.size(), parts);
    }
}
