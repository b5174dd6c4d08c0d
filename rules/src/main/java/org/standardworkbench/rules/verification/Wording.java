package org.standardworkbench.rules.verification;

import java.util.Optional;
import org.standardworkbench.rules.files.VersionPlaces;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.StandardVersion;

/** Says conditions and steps of a version in the words of the field, with the values of a day. */
record Wording(Statements statements, VersionPlaces places) {

    static Wording of(StandardVersion version, VersionPlaces places, Span span) {
        return new Wording(Statements.of(version, Language.EN, Optional.of(span.day()), Optional.empty()), places);
    }

    Finding.Piece condition(Condition condition) {
        return Finding.Piece.condition(statements.line(condition));
    }

    Finding.Piece place(CriterionCode criterion, Condition condition) {
        return Finding.Piece.place(placeOf(criterion, condition));
    }

    Place placeOf(CriterionCode criterion, Condition condition) {
        return places.of(criterion, condition);
    }

    /** "met", or "partly met with 3 points". */
    static String step(Criterion criterion, int step) {
        return step < criterion.bands().size()
                ? "partly met with " + points(criterion.bands().get(step).points())
                : "met";
    }

    static String points(int points) {
        return points + (points == 1 ? " point" : " points");
    }

    /** What becomes of a criterion, from what a table decides. */
    static String outcome(Criterion criterion, int decided) {
        return switch (decided) {
            case Table.NOT_APPLICABLE -> "not applicable";
            case Table.NOT_MET -> "not met";
            case Table.UNDETERMINED -> "cannot be evaluated";
            case Table.TWICE -> "two outcomes at once";
            default -> step(criterion, decided);
        };
    }
}
