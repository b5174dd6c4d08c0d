package org.standardworkbench.rules.comparison;

import java.util.List;
import java.util.function.BiFunction;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.StandardVersion;

/** Level rules before and after, on the same outcomes and points of the criteria that correspond. */
final class LevelComparer {

    private LevelComparer() {}

    /** Whether a level asks more of criteria that come out the same. */
    static Strictness strictness(
            StandardVersion from,
            LevelRule before,
            StandardVersion to,
            LevelRule after,
            List<Correspondence> correspondences) {
        return strictness(from, before, to, after, (version, code) -> key(from, version, code, correspondences));
    }

    /** The same where only values of parameters changed, so that criteria correspond by code. */
    static Strictness strictness(StandardVersion from, StandardVersion changed, LevelRule rule) {
        return strictness(from, rule, changed, rule, (version, code) -> code.value());
    }

    private static Strictness strictness(
            StandardVersion from,
            LevelRule before,
            StandardVersion to,
            LevelRule after,
            BiFunction<StandardVersion, CriterionCode, String> outcomes) {
        var dates = new Dates(from, Uses.of(from, before.condition()), to, Uses.of(to, after.condition()));
        return Strictness.of(
                Ladder.implies(dates, to, after.condition(), from, before.condition(), outcomes),
                Ladder.implies(dates, from, before.condition(), to, after.condition(), outcomes));
    }

    /** The criterion before; a criterion that is not what one criterion has become is told apart from all of them. */
    private static String key(
            StandardVersion from, StandardVersion version, CriterionCode code, List<Correspondence> correspondences) {
        if (version == from) {
            return code.value();
        }
        return correspondences.stream()
                .filter(one -> one.to().equals(List.of(code)) && one.from().size() == 1)
                .findFirst()
                .map(one -> one.from().getFirst().value())
                .orElse("new " + code);
    }
}
