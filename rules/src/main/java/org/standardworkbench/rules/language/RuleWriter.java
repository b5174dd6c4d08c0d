package org.standardworkbench.rules.language;

import java.util.List;
import org.standardworkbench.rules.standard.Condition;

/** Writes one rule with its comments. */
final class RuleWriter {

    private static final String INDENT = " ".repeat(4);
    private static final String INNER = INDENT + INDENT;

    private RuleWriter() {}

    /**
     * Writes a rule.
     *
     * @param annotations one line each
     * @param outcome without semicolon
     */
    static String write(
            List<String> comments,
            String name,
            List<String> annotations,
            String pattern,
            Condition condition,
            String outcome) {
        StringBuilder rule = new StringBuilder();
        for (String comment : comments) {
            rule.append(comment.isEmpty() ? "//" : "// " + comment).append('\n');
        }
        rule.append("rule ").append(ValueWriter.quoted(name)).append('\n');
        for (String line : annotations) {
            rule.append(INDENT).append(line).append('\n');
        }
        rule.append(INDENT).append("when\n");
        rule.append(INNER)
                .append(ConditionWriter.pattern(pattern, condition, INNER.length()))
                .append('\n');
        rule.append(INDENT).append("then\n");
        rule.append(INNER).append(outcome).append(";\n");
        return rule.append("end\n").toString();
    }

    /** Puts annotations that belong together on one line, or on two if they do not fit. */
    static List<String> lines(String annotations, String more) {
        String all = annotations + " " + more;
        return INDENT.length() + all.length() <= ConditionWriter.WIDTH ? List.of(all) : List.of(annotations, more);
    }
}
