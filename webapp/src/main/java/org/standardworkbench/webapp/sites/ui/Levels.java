package org.standardworkbench.webapp.sites.ui;

import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.run.Matrix;
import org.standardworkbench.webapp.run.RunService;

/** Levels of one version: name, and one dot for each level that the version has, filled up to this one. */
final class Levels {

    private final StandardVersion version;
    private final Statements statements;

    Levels(StandardVersion version) {
        this.version = version;
        this.statements = Statements.of(version, Language.EN);
    }

    /** The proved level, and the possible one behind it if that is another. */
    Element of(Matrix.Result result) {
        return of(result.proved(), result.possible());
    }

    /** The same of an assessment. */
    Element of(Assessment assessment) {
        return of(level(assessment.level().proved()), level(assessment.level().possible()));
    }

    private Matrix.Level level(Optional<LevelName> name) {
        return RunService.level(version, name);
    }

    private Element of(Matrix.Level proved, Matrix.Level possible) {
        var badges = Markup.element("span", "levels", badge(proved, "level"));
        if (!proved.equals(possible)) {
            badges.appendChild(Markup.sign("up-to", "→"), Markup.said("possible:"), badge(possible, "level possible"));
        }
        return badges;
    }

    private Element badge(Matrix.Level level, String classes) {
        return Markup.element(
                "span",
                level.rank() == 0 ? classes + " none" : classes,
                Markup.sign("dots", "●".repeat(level.rank()) + "○".repeat(level.of() - level.rank())),
                Markup.text("span", "", name(level.name())));
    }

    /** The name of a level, or that there is none. */
    String name(Optional<LevelName> level) {
        return level.map(statements::level).orElseGet(statements::noLevel);
    }
}
