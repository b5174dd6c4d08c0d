package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.run.Matrix.Level;

/** A level by its name and by one dot for each level that the version has, filled up to this one. */
final class LevelBadge {

    private LevelBadge() {}

    /** The proved level, and the possible one behind it if that is another. */
    static Element of(Level proved, Level possible, Statements statements) {
        var badges = Markup.element("span", "levels", badge(proved, "level", statements));
        if (!proved.equals(possible)) {
            badges.appendChild(Markup.sign("up-to", "→"), badge(possible, "level possible", statements));
        }
        return badges;
    }

    private static Element badge(Level level, String classes, Statements statements) {
        return Markup.element(
                "span",
                level.rank() == 0 ? classes + " none" : classes,
                Markup.sign("dots", dots(level)),
                Markup.text("span", "", name(level, statements)));
    }

    /** "Silver proved", "Silver proved, Gold possible". */
    static String said(Level proved, Level possible, Statements statements) {
        var certain = name(proved, statements) + " " + statements.proved();
        return proved.equals(possible)
                ? certain
                : certain + ", " + name(possible, statements) + " " + statements.possible();
    }

    /** A dot for each level that the version has, filled up to this one. */
    static String dots(Level level) {
        return "●".repeat(level.rank()) + "○".repeat(level.of() - level.rank());
    }

    /** The level's name in the language of the statements. */
    static String name(Level level, Statements statements) {
        return Optional.of(level).flatMap(Level::name).map(statements::level).orElseGet(statements::noLevel);
    }
}
