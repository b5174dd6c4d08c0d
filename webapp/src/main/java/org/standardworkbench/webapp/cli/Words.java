package org.standardworkbench.webapp.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.export.Cells;

/** How commands write what all of them show. */
final class Words {

    private Words() {}

    /** "1 problem", "2 problems". */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** "2023" for a calendar year, else both days. */
    static String period(Period period) {
        var year = period.start().getYear();
        return period.isYear() && period.start().getDayOfYear() == 1
                ? String.valueOf(year)
                : period.start() + " to " + period.end();
    }

    /** The site's id; an asterisk marks what is illustrative. */
    static String site(Dataset dataset) {
        return dataset.site().id() + (dataset.site().illustrative() ? " *" : "");
    }

    /** "silver", or "none (gold possible)" where missing data leave it open. */
    static String level(Assessment.LevelResult level) {
        var proved = name(level.proved());
        return level.proved().equals(level.possible()) ? proved : proved + " (" + name(level.possible()) + " possible)";
    }

    static String name(Optional<LevelName> level) {
        return Cells.level(level);
    }

    /** "79 of 108", or "12 to 60 of 108" where missing data leave it open. */
    static String points(Assessment.Score score) {
        return span(score.least(), score.most()) + " of " + score.maximum();
    }

    /** "3", or "3 to 5". */
    static String span(int least, int most) {
        return least == most ? String.valueOf(least) : least + " to " + most;
    }

    /** "met, 5", "undetermined". */
    static String outcome(Outcome outcome) {
        return Cells.outcome(outcome);
    }

    /** "gia@1.0  Green industrial areas  (review)", with the notice of illustrative content beneath. */
    static Stream<String> heading(StandardVersion version) {
        return Stream.concat(
                Stream.of(version.id() + "  " + version.title().best(Language.EN) + "  ("
                        + version.state().code() + ")"),
                version.illustrative().map(notice -> notice.best(Language.EN)).stream());
    }

    /** The words of a list, with commas. */
    static String list(Stream<?> items) {
        return Cells.list(items);
    }
}
