package org.standardworkbench.rules.language;

import java.util.List;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.LevelRule;

/** Writes level rules in the one canonical form, which {@link LevelsReader} reads back to equal rules. */
public final class LevelsWriter {

    private LevelsWriter() {}

    /** Writes level rules, lowest first. */
    public static String write(List<LevelRule> rules) {
        return rules.stream()
                .map(rule -> RuleWriter.write(
                        rule.comments(),
                        rule.name().value(),
                        List.of("@rank( " + rule.rank() + " )"),
                        "Outcomes",
                        rule.condition(),
                        "level( " + ValueWriter.quoted(rule.name().value()) + " )"))
                .collect(Collectors.joining("\n"));
    }
}
