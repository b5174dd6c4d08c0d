package org.standardworkbench.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few criteria (or all levels) whose rules are compiled together and match the same facts.
 *
 * @param members numbers of the criteria; levels have none
 * @param drl executable DRL
 * @param hash SHA-256 of the DRL
 * @param slots the slots of the fact on which outcomes are decided: the area's, or the outcomes' for levels
 * @param decisions how many things are decided on that fact
 * @param companySlots the slots of company facts; null unless the criteria are company criteria
 */
record RuleGroup(
        List<Integer> members,
        String drl,
        String hash,
        Slots slots,
        int decisions,
        @Nullable Slots companySlots) {

    /** First line of every text, so that rules of another engine are never taken from a cache. */
    static final String HEADER = "// standard-workbench rules, form 1, Drools 10.2.0\npackage generated;\n\n"
            + "import org.standardworkbench.rules.runtime.Area;\n"
            + "import org.standardworkbench.rules.runtime.Company;\n"
            + "import org.standardworkbench.rules.runtime.Outcomes;\n\n";

    RuleGroup {
        members = List.copyOf(members);
    }

    /** A group with the hash of its text. */
    RuleGroup(List<Integer> members, String drl, Slots slots, int decisions, @Nullable Slots companySlots) {
        this(members, drl, RuleCache.sha256(drl), slots, decisions, companySlots);
    }
}
