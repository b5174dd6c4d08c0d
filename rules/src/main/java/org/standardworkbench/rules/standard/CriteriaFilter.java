package org.standardworkbench.rules.standard;

import java.util.Optional;

/**
 * Which criteria a level rule means; an empty part means any.
 *
 * @param obligation prerequisite or graded
 * @param theme the criteria's theme
 * @param group the criteria's group
 */
public record CriteriaFilter(Optional<Obligation> obligation, Optional<ThemeCode> theme, Optional<GroupCode> group) {

    /** All criteria. */
    public static final CriteriaFilter ALL = new CriteriaFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /** The prerequisites. */
    public static final CriteriaFilter PREREQUISITES =
            new CriteriaFilter(Optional.of(Obligation.PREREQUISITE), Optional.empty(), Optional.empty());

    /** Tells whether a criterion passes. */
    public boolean accepts(Criterion criterion) {
        return obligation.map(wanted -> wanted == criterion.obligation()).orElse(true)
                && theme.map(wanted -> wanted.equals(criterion.theme())).orElse(true)
                && group.map(wanted -> criterion.group().equals(group)).orElse(true);
    }
}
