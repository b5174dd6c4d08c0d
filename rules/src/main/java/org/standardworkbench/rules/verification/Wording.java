package org.standardworkbench.rules.verification;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.files.VersionPlaces;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.StandardVersion;

/** Says conditions and steps of a version in the words of the field and of a language, with the values of a day. */
record Wording(Statements statements, VersionPlaces places, FindingWords words) {

    static Wording of(StandardVersion version, VersionPlaces places, Span span, Language language) {
        return new Wording(
                Statements.of(version, language, Optional.of(span.day()), Optional.empty()),
                places,
                FindingWords.of(language));
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

    /** What some conditions can never do: hold alone, or hold together. */
    List<Finding.Piece> never(String key, List<Condition> core, Object... about) {
        Object[] parts = new Object[about.length + 1];
        parts[0] = words.list(core.stream().map(this::condition).toList());
        System.arraycopy(about, 0, parts, 1, about.length);
        return words.sentence(key + (core.size() == 1 ? ".alone" : ".together"), parts);
    }

    /** "met", or "partly met with 3 points". */
    String step(Criterion criterion, int step) {
        return step < criterion.bands().size()
                ? words.say(
                        "partly.points",
                        statements.points(criterion.bands().get(step).points()))
                : statements.outcome(OutcomeKind.MET);
    }

    /** What becomes of a criterion, from what a table decides. */
    String outcome(Criterion criterion, int decided) {
        return switch (decided) {
            case Table.NOT_APPLICABLE -> statements.outcome(OutcomeKind.NOT_APPLICABLE);
            case Table.NOT_MET -> statements.outcome(OutcomeKind.NOT_MET);
            case Table.UNDETERMINED -> statements.outcome(OutcomeKind.UNDETERMINED);
            case Table.TWICE -> words.say("twice");
            default -> step(criterion, decided);
        };
    }
}
