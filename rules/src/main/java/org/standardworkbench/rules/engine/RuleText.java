package org.standardworkbench.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.ComparisonOperator;

/**
 * Writes conditions as executable DRL: comparisons of slots in negation normal form, once as a proof and once as a disproof. A
 * proof holds if the condition is certain at both ends of every interval; if neither holds, the condition is unknown. Nothing that
 * a person typed reaches this text: it is made of slot numbers and fixed words alone. The comparisons are words of the fact because Drools turns a sign between two
 * calls into a comparison of boxed numbers, in part as doubles.
 */
final class RuleText {

    /** How the parts of a text are joined. */
    private enum Joined {
        NOT,
        BY_AND,
        BY_OR
    }

    /**
     * A condition in DRL. Brackets are written only where an alternative stands among conjuncts: every pair within another makes Drools'
     * parsers several times slower.
     */
    record Text(String text, Joined joined) {

        private static Text single(String text) {
            return new Text(text, Joined.NOT);
        }

        boolean isTrue() {
            return text.equals("true");
        }

        private String conjunct() {
            return joined == Joined.BY_OR ? "( " + text + " )" : text;
        }
    }

    private RuleText() {}

    /** The condition under which a node is proved. */
    static Text proved(Node node) {
        return switch (node) {
            case Node.Compare compare -> compare(compare.left(), compare.operator(), compare.right());
            case Node.OneOf oneOf -> equalsOneOf(oneOf);
            case Node.Between between ->
                all(List.of(
                        compare(between.slot(), ComparisonOperator.AT_LEAST, between.low()),
                        compare(between.slot(), ComparisonOperator.AT_MOST, between.high())));
            case Node.Not not -> disproved(not.part());
            case Node.AtLeast atLeast -> {
                List<Text> parts = new ArrayList<>();
                atLeast.parts().forEach(part -> parts.add(proved(part)));
                yield counted(parts, atLeast.minimum());
            }
        };
    }

    /** The condition under which a node is disproved. */
    static Text disproved(Node node) {
        return switch (node) {
            case Node.Compare compare -> compare(compare.left(), opposite(compare.operator()), compare.right());
            case Node.OneOf oneOf -> differsFromAll(oneOf);
            case Node.Between between ->
                counted(
                        List.of(
                                compare(between.slot(), ComparisonOperator.LESS_THAN, between.low()),
                                compare(between.slot(), ComparisonOperator.MORE_THAN, between.high())),
                        1);
            case Node.Not not -> proved(not.part());
            case Node.AtLeast atLeast -> {
                List<Text> parts = new ArrayList<>();
                atLeast.parts().forEach(part -> parts.add(disproved(part)));
                // k of n fails as soon as more than n - k parts fail.
                yield counted(parts, parts.size() - atLeast.minimum() + 1);
            }
        };
    }

    /** All of some texts. */
    static Text all(List<Text> texts) {
        return counted(texts, texts.size());
    }

    private static Text counted(List<Text> parts, int minimum) {
        if (minimum <= 0) {
            return Text.single("true");
        }
        if (minimum > parts.size()) {
            return Text.single("false");
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        if (minimum == parts.size()) {
            return new Text(parts.stream().map(Text::conjunct).collect(Collectors.joining(" && ")), Joined.BY_AND);
        }
        String texts = parts.stream().map(Text::text).collect(Collectors.joining(minimum == 1 ? " || " : ", "));
        return minimum == 1 ? new Text(texts, Joined.BY_OR) : Text.single("counted( " + minimum + ", " + texts + " )");
    }

    private static ComparisonOperator opposite(ComparisonOperator operator) {
        return switch (operator) {
            case AT_LEAST -> ComparisonOperator.LESS_THAN;
            case MORE_THAN -> ComparisonOperator.AT_MOST;
            case AT_MOST -> ComparisonOperator.MORE_THAN;
            case LESS_THAN -> ComparisonOperator.AT_LEAST;
            case EQUAL -> ComparisonOperator.NOT_EQUAL;
            case NOT_EQUAL -> ComparisonOperator.EQUAL;
        };
    }

    private static Text compare(int left, ComparisonOperator operator, int right) {
        String word =
                switch (operator) {
                    case AT_LEAST -> "atLeast";
                    case MORE_THAN -> "moreThan";
                    case AT_MOST -> "atMost";
                    case LESS_THAN -> "lessThan";
                    case EQUAL -> "equal";
                    case NOT_EQUAL -> "different";
                };
        return Text.single(word + "( " + left + ", " + right + " )");
    }

    private static Text equalsOneOf(Node.OneOf oneOf) {
        return counted(
                oneOf.values().stream()
                        .map(value -> Text.single("is( " + oneOf.slot() + ", " + value + " )"))
                        .toList(),
                1);
    }

    private static Text differsFromAll(Node.OneOf oneOf) {
        return all(oneOf.values().stream()
                .map(value -> Text.single("isNot( " + oneOf.slot() + ", " + value + " )"))
                .toList());
    }

    /** One rule. The name is made of a criterion's code or level's name and fixed words. */
    static String rule(String name, String pattern, Text condition, String decision) {
        return "rule \"" + name + "\"\n    when\n        $it : " + pattern + "( " + condition.text()
                + " )\n    then\n        $it." + decision + ";\nend\n";
    }
}
