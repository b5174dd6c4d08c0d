package org.standardworkbench.webapp.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.assessment.Truth;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Phrases;

/** Through which conditions of the criterion a case comes out otherwise than it is expected to, from the explanation of what came out. */
public final class CaseReason {

    private static final int MOST = 6;

    private final Statements words;
    private final Phrases phrases;

    private CaseReason(Statements words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * One sentence for each condition that decides; none if the case holds or could not be decided.
     *
     * @param version under which the case was run
     * @param language of labels
     */
    public static List<String> of(
            StandardVersion version, Language language, CaseRunner.Result result, Phrases phrases) {
        var given = result.example().dataset();
        // Bounds stand as they are on the day on which the case is assessed.
        var words = Statements.of(
                version,
                language,
                Optional.of(given.period().end()),
                Optional.of(given.site().country()));
        return new CaseReason(words, phrases).of(result);
    }

    private List<String> of(CaseRunner.Result result) {
        return result.holds()
                ? List.of()
                : result.explanation()
                        .map(found -> found.companies().isEmpty()
                                ? area(found, result.example().expected().outcome())
                                : companies(found))
                        .orElse(List.of());
    }

    private List<String> area(Explanation.OfCriterion found, OutcomeKind expected) {
        List<String> reasons = new ArrayList<>();
        var now = found.outcome();
        if (now instanceof Outcome.NotApplicable) {
            found.applicability().ifPresent(line -> add(reasons, "editor.table.part.applies", line, Truth.FALSE));
            if (reasons.isEmpty()) {
                reasons.add(phrases.say("editor.case.stage"));
            }
        } else if (expected == OutcomeKind.NOT_APPLICABLE) {
            found.applicability().ifPresent(line -> add(reasons, "editor.table.part.applies", line, Truth.TRUE));
        } else if (now instanceof Outcome.Undetermined) {
            Stream.of(
                            found.applicability().stream(),
                            found.bands().stream().map(Explanation.OfBand::line),
                            found.requirement().stream())
                    .flatMap(lines -> lines)
                    .forEach(line -> add(reasons, "editor.table.part.met", line, Truth.UNKNOWN));
        } else {
            earned(found, now, expected, reasons);
        }
        return reasons.stream().distinct().limit(MOST).toList();
    }

    /** What keeps it from what is expected, and what makes it what it is. */
    private void earned(Explanation.OfCriterion found, Outcome now, OutcomeKind expected, List<String> reasons) {
        if (expected == OutcomeKind.MET) {
            found.requirement().ifPresent(line -> add(reasons, "editor.table.part.met", line, Truth.FALSE));
        } else if (now instanceof Outcome.Met) {
            found.requirement().ifPresent(line -> add(reasons, "editor.table.part.met", line, Truth.TRUE));
        }
        for (var band : found.bands()) {
            boolean holds = band.line().truth() == Truth.TRUE;
            if (now instanceof Outcome.PartlyMet partly && partly.points() == band.points() && holds) {
                add(reasons, "editor.table.part.bands", band.line(), Truth.TRUE);
            } else if (expected == OutcomeKind.PARTLY_MET && !holds) {
                add(reasons, "editor.table.part.bands", band.line(), Truth.FALSE);
            }
        }
    }

    private List<String> companies(Explanation.OfCriterion found) {
        List<String> reasons = new ArrayList<>();
        for (var company : found.companies()) {
            List<String> own = new ArrayList<>();
            boolean asked = company.applicability().truth() == Truth.TRUE;
            add(
                    own,
                    "editor.table.part.met",
                    asked ? company.requirement() : company.applicability(),
                    asked
                            ? company.requirement().truth()
                            : company.applicability().truth());
            own.forEach(reason -> reasons.add(company.name() + ": " + reason));
        }
        return reasons.stream().distinct().limit(MOST).toList();
    }

    /** The single conditions beneath a line that are as the line is. */
    private void add(List<String> reasons, String rule, Explanation.Line line, Truth truth) {
        if (line.parts().isEmpty()) {
            if (line.truth() == truth && !line.condition().equals(Condition.ALWAYS)) {
                reasons.add(phrases.say(rule) + ": " + words.line(line.condition()) + " – " + state(line));
            }
            return;
        }
        // What is denied has the other truth.
        var inner = line.condition() instanceof Condition.Not ? denied(truth) : truth;
        line.parts().forEach(part -> add(reasons, rule, part, inner));
    }

    private static Truth denied(Truth truth) {
        return switch (truth) {
            case TRUE -> Truth.FALSE;
            case FALSE -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    private String state(Explanation.Line line) {
        var holds =
                switch (line.truth()) {
                    case TRUE -> phrases.say("editor.case.holds");
                    case FALSE -> phrases.say("editor.case.fails");
                    case UNKNOWN ->
                        phrases.say(
                                "editor.case.unknown",
                                String.join(
                                        ", ",
                                        line.missing().stream()
                                                .map(Outcome.MissingDatum::name)
                                                .distinct()
                                                .toList()));
                };
        return actual(line)
                .map(value -> holds + " (" + phrases.say("editor.case.is", value) + ")")
                .orElse(holds);
    }

    private Optional<String> actual(Explanation.Line line) {
        if (!(line.condition() instanceof Condition.Comparison comparison)) {
            return Optional.empty();
        }
        return line.actual().map(value -> switch (value) {
            case Value.OfNumber number -> words.number(number.number(), comparison.left());
            case Value.OfTruth truth -> words.truth(truth.truth());
            case Value.OfCode code ->
                comparison.left() instanceof Expression.IndicatorValue read
                        ? words.code(code.code(), read.indicator())
                        : code.code();
        });
    }
}
