package org.standardworkbench.rules.language.statements;

import java.util.List;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.CriteriaFilter;
import org.standardworkbench.rules.standard.Expression;

/** Writes the conditions of the criteria model in words: as a tree of statements, as one line, or the node alone. */
final class StatementConditions {

    private final Words words;
    private final StatementExpressions expressions;

    StatementConditions(StatementNames names) {
        this.words = names.words();
        this.expressions = new StatementExpressions(names, this);
    }

    StatementExpressions expressions() {
        return expressions;
    }

    /** The condition with its parts beneath it. A group of one part is that part. */
    Statement tree(Condition condition) {
        return switch (condition) {
            case Condition.AllOf all
            when all.parts().size() == 1 -> tree(all.parts().getFirst());
            case Condition.AnyOf any
            when any.parts().size() == 1 -> tree(any.parts().getFirst());
            case Condition.AllOf all ->
                new Statement(
                        heading(all), all.parts().stream().map(this::treeInAll).toList());
            case Condition.AnyOf any -> new Statement(heading(any), trees(any.parts()));
            case Condition.AtLeast atLeast -> new Statement(heading(atLeast), trees(atLeast.parts()));
            case Condition.Not not -> Statement.headed(heading(not), tree(not.part()));
            case Condition.EveryPart every -> Statement.headed(heading(every), tree(every.condition()));
            default -> Statement.line(heading(condition));
        };
    }

    /** What does not hold, said as an exception to the parts before it. */
    private Statement treeInAll(Condition part) {
        return part instanceof Condition.Not not
                ? Statement.headed(words.say("group.unless"), tree(not.part()))
                : tree(part);
    }

    private List<Statement> trees(List<Condition> parts) {
        return parts.stream().map(this::tree).toList();
    }

    /** The node alone: a leaf's whole line, a group's heading. */
    String heading(Condition condition) {
        return switch (condition) {
            case Condition.Comparison comparison -> comparison(comparison);
            case Condition.Between between ->
                pair(
                        between.value(),
                        words.say(
                                "between",
                                expressions.writeBeside(between.value(), between.low()),
                                expressions.writeBeside(between.value(), between.high())));
            case Condition.OneOf oneOf -> pair(oneOf.value(), codes(oneOf));
            case Condition.IsKnown known ->
                words.say("known", expressions.write(new Expression.IndicatorValue(known.indicator()), "1"));
            case Condition.AllOf all -> words.say(all.parts().isEmpty() ? "always" : "group.all");
            case Condition.AnyOf any -> words.say(any.parts().isEmpty() ? "never" : "group.any");
            case Condition.AtLeast atLeast -> words.say("group.at-least", Integer.toString(atLeast.minimum()));
            case Condition.Not not -> words.say("group.not");
            case Condition.EveryCriterion every -> every(every);
            case Condition.EveryPart every -> words.say(key("group", every));
        };
    }

    /** The condition on one line, as it stands in brackets; the parts of all of at the top are parted by semicolons. */
    String inline(Condition condition) {
        return condition instanceof Condition.AllOf all && all.parts().size() > 1
                ? join(all.parts())
                : nested(condition);
    }

    private String nested(Condition condition) {
        return switch (condition) {
            case Condition.AllOf all
            when all.parts().size() == 1 -> nested(all.parts().getFirst());
            case Condition.AnyOf any
            when any.parts().size() == 1 -> nested(any.parts().getFirst());
            case Condition.AllOf all when !all.parts().isEmpty() -> words.say("inline.all", join(all.parts()));
            case Condition.AnyOf any when !any.parts().isEmpty() -> words.say("inline.any", join(any.parts()));
            case Condition.AtLeast atLeast ->
                words.say("inline.at-least", Integer.toString(atLeast.minimum()), join(atLeast.parts()));
            case Condition.Not not -> words.say("inline.not", inline(not.part()));
            case Condition.EveryPart every -> words.say(key("inline", every), inline(every.condition()));
            default -> heading(condition);
        };
    }

    private String join(List<Condition> parts) {
        return parts.stream().map(this::nested).collect(Collectors.joining("; "));
    }

    private static String key(String prefix, Condition.EveryPart every) {
        return switch (every.of()) {
            case THEME -> prefix + ".every-theme";
            case GROUP -> prefix + ".every-group";
        };
    }

    private String comparison(Condition.Comparison comparison) {
        Expression left = comparison.left();
        Expression right = comparison.right();
        ComparisonOperator operator = comparison.operator();
        if (right instanceof Expression.TruthLiteral literal) {
            // "is not yes" reads worse than "no" and means the same, also where the value is unknown.
            return pair(left, expressions.truth(literal.value() == (operator == ComparisonOperator.EQUAL)));
        }
        String required = expressions.writeBeside(left, right);
        boolean code = right instanceof Expression.CodeLiteral;
        return pair(left, code && operator == ComparisonOperator.EQUAL ? required : sign(operator) + " " + required);
    }

    private String pair(Expression left, String right) {
        return words.say("pair", expressions.write(left, "1"), right);
    }

    private String codes(Condition.OneOf oneOf) {
        return expressions.oneOf(oneOf.codes().stream()
                .map(code -> expressions.code(oneOf.value(), code))
                .toList());
    }

    private String every(Condition.EveryCriterion every) {
        String outcomes = expressions.outcomes(every.outcomes());
        return every.filter().equals(CriteriaFilter.PREREQUISITES)
                ? words.say("every.prerequisite", outcomes)
                : words.say("every.criterion", expressions.filter(every.filter()), outcomes);
    }

    static String sign(ComparisonOperator operator) {
        return switch (operator) {
            case AT_LEAST -> "≥";
            case MORE_THAN -> ">";
            case AT_MOST -> "≤";
            case LESS_THAN -> "<";
            case EQUAL -> "=";
            case NOT_EQUAL -> "≠";
        };
    }
}
