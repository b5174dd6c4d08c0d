package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ThemeCode;

/**
 * Writes a criterion in the one canonical form, which {@link CriterionReader} reads back to an equal criterion. The text is
 * for people and files; it is never compiled.
 */
public final class CriterionWriter {

    private CriterionWriter() {}

    /** The rules without their comments: by the points of bands, -1 for applies and the largest number for met. */
    static Map<Integer, String> rules(Criterion criterion) {
        Criterion bare =
                criterion.withComments(Criterion.Comments.none(criterion.bands().size()));
        List<String> written = List.of(write(bare).split("(?<=\nend\n)\n"));
        Map<Integer, String> rules = new LinkedHashMap<>();
        rules.put(-1, written.get(0));
        for (int index = 0; index < criterion.bands().size(); index++) {
            rules.put(criterion.bands().get(index).points(), written.get(index + 1));
        }
        rules.put(Integer.MAX_VALUE, written.get(written.size() - 1));
        return rules;
    }

    /** Writes a criterion. The text of one that breaks the language's limits is told by the reader. */
    public static String write(Criterion criterion) {
        String pattern = criterion.object() == Subject.COMPANY ? "Company" : "Area";
        String code = criterion.code().value();
        List<String> rules = new ArrayList<>();
        rules.add(RuleWriter.write(
                criterion.comments().applicability(),
                code + " applies",
                annotations(criterion),
                pattern,
                criterion.applicability(),
                "applies()"));
        for (int index = 0; index < criterion.bands().size(); index++) {
            Criterion.Band band = criterion.bands().get(index);
            rules.add(RuleWriter.write(
                    criterion.comments().bands().get(index),
                    RuleName.band(criterion.code(), band.points()),
                    List.of(),
                    pattern,
                    band.condition(),
                    "partlyMet( " + band.points() + " )"));
        }
        Condition requirement = criterion.requirement().condition();
        rules.add(RuleWriter.write(
                criterion.comments().requirement(),
                code + " is met",
                List.of(),
                pattern,
                requirement,
                "met( " + criterion.requirement().points() + " )"));
        return String.join("\n", rules);
    }

    private static List<String> annotations(Criterion criterion) {
        List<String> first = new ArrayList<>();
        first.add("@theme( " + theme(criterion.theme()) + " )");
        first.add("@obligation( " + criterion.obligation().code() + " )");
        first.add("@object( " + criterion.object().code() + " )");
        criterion.group().ifPresent(group -> first.add("@group( " + ValueWriter.quoted(group.value()) + " )"));
        String stages = criterion.stages().stream().map(Stage::code).collect(Collectors.joining(", "));
        String second = "@stages( " + stages + " ) @maximum( " + criterion.maximum() + " )";
        List<String> lines = new ArrayList<>(RuleWriter.lines(String.join(" ", first), second));
        criterion.rollUp().ifPresent(rollUp -> lines.add(rollUp(rollUp)));
        criterion.judgement().ifPresent(why -> lines.add("@judgement( " + ValueWriter.quoted(why) + " )"));
        return lines;
    }

    private static String theme(ThemeCode theme) {
        return theme.value().contains("-") ? ValueWriter.quoted(theme.value()) : theme.value();
    }

    private static String rollUp(RollUp rollUp) {
        return switch (rollUp) {
            case RollUp.Every every -> "@rollUp( every )";
            case RollUp.AtLeastShare share ->
                "@rollUp( share ) @rollUpMinimum( "
                        + ValueWriter.quoted(share.minimum().value()) + " )";
        };
    }
}
