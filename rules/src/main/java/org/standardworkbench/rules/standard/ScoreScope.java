package org.standardworkbench.rules.standard;

/** The criteria over which a level rule scores. */
public sealed interface ScoreScope {

    /** What a version can be divided into. */
    enum Kind {
        THEME,
        GROUP
    }

    /** All criteria of the version. */
    record Overall() implements ScoreScope {}

    /** The criteria of a theme. */
    record OfTheme(ThemeCode theme) implements ScoreScope {}

    /** The criteria of a group. */
    record OfGroup(GroupCode group) implements ScoreScope {}

    /** The theme or group at hand within {@link Condition.EveryPart}. */
    record Each() implements ScoreScope {}
}
