package org.standardworkbench.rules.engine;

import java.util.Optional;

/** Compiled rules of generated versions, for the tests that run the same versions in one process; found by their text alone. */
final class GeneratedRules {

    static final RuleCache CACHE = new RuleCache(400, Optional.empty());

    private GeneratedRules() {}
}
