package org.standardworkbench.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Compiled rules are let go again. */
class UnloadingTests {

    private static final String RULE = RuleGroup.HEADER
            + "rule \"TIN-%d is met\"\n    when\n        $it : Area( atLeast( 0, %d ) )\n    then\n"
            + "        $it.met( 0, 1 );\nend\n";

    @Test
    void eighty_rule_sets_leave_no_more_than_the_cache_holds() {
        try (RuleCache cache = new RuleCache(10, Optional.empty())) {
            compile(cache, 0, 20);
            long before = classes();
            compile(cache, 20, 100);
            assertThat(cache.size()).isEqualTo(10);
            // Each rule set has about four classes: 80 of them kept would be about 320.
            assertThat(classes() - before).isLessThan(80);
        }
    }

    private static void compile(RuleCache cache, int from, int to) {
        for (int i = from; i < to; i++) {
            cache.use(RULE.formatted(i, i)).close();
        }
    }

    private static long classes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
