package org.standardworkbench.webapp.cli;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.day;
import static org.standardworkbench.webapp.export.Table.text;
import static org.standardworkbench.webapp.export.Table.truth;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.alignment.AlignedCriteria;
import org.standardworkbench.rules.alignment.AlignedExplanation;
import org.standardworkbench.rules.alignment.AlignedExplanationJson;
import org.standardworkbench.rules.alignment.AlignedLine;
import org.standardworkbench.rules.alignment.Cause;
import org.standardworkbench.rules.alignment.Difference;
import org.standardworkbench.rules.alignment.PlacedLine;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Explanation.OfCriterion;
import org.standardworkbench.rules.assessment.ExplanationText;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;

/** Two explanations beside each other, for people line under line, in CSV a row each. */
final class AlignedTables {

    private static final List<Column> COLUMNS = List.of(
            code("site"),
            day("period_start"),
            day("period_end"),
            code("scope"),
            truth("illustrative"),
            code("from"),
            code("to"),
            code("criteria_from"),
            code("criteria_to"),
            code("how"),
            code("outcomes_from"),
            code("outcomes_to"),
            code("cause"),
            text("line_from"),
            text("line_to"),
            code("differences"),
            truth("decides"));

    private final AlignedExplanation aligned;
    private final Statements left;
    private final Statements right;

    private AlignedTables(AlignedExplanation aligned, Language language) {
        this.aligned = aligned;
        this.left = AlignedExplanationJson.statements(aligned.left(), language);
        this.right = AlignedExplanationJson.statements(aligned.right(), language);
    }

    /** Prints what differs. */
    static void print(AlignedExplanation aligned, Language language, PrintWriter out) {
        new AlignedTables(aligned, language).print(out);
    }

    private void print(PrintWriter out) {
        var dataset = aligned.right().assessment().dataset();
        out.println(Words.site(dataset) + "  " + dataset.site().name() + ", " + Words.period(dataset.period()) + ", "
                + dataset.scope().code());
        for (var side : List.of(aligned.left(), aligned.right())) {
            Assessment found = side.assessment();
            out.println("  " + found.version() + ": " + Words.level(found.level()) + ", "
                    + Words.points(found.overall()) + " points");
        }
        out.println();
        aligned.differing().forEach(criteria -> criteria(criteria, out));
        aligned.levels().stream().filter(level -> level.turned()).forEach(level -> {
            out.println("level " + level.right().or(level::left).orElseThrow().level());
            level.lines().stream().filter(AlignedLine::differs).forEach(line -> line(line, out));
            out.println();
        });
        out.println("* decides: the difference rests on this line. + holds, - does not, ? unknown.");
    }

    private void criteria(AlignedCriteria criteria, PrintWriter out) {
        var codes = OutcomeTables.codes(
                criteria.criteria().from(), criteria.criteria().to());
        out.println(codes + " (" + criteria.criteria().how() + "): " + outcomes(criteria.left()) + " → "
                + outcomes(criteria.right())
                + criteria.cause().map(cause -> ", " + because(cause)).orElse("")
                + (criteria.reasonOutsideLines() ? ", by its stages, points or how companies add up" : ""));
        criteria.lines().stream().filter(AlignedLine::differs).forEach(line -> line(line, out));
        out.println();
    }

    private static String because(Cause cause) {
        return switch (cause) {
            case RULES -> "because of the rules";
            case DATA -> "because of the data";
            case BOTH -> "because of rules and data";
        };
    }

    private void line(AlignedLine line, PrintWriter out) {
        var mark = line.decides() ? "  * " : "    ";
        line.left()
                .ifPresent(
                        placed -> out.println(mark + side(placed, aligned.left().version(), left)));
        line.right()
                .ifPresent(placed -> out.println((line.left().isPresent() ? "  → " : mark)
                        + side(placed, aligned.right().version(), right)));
        out.println("        differs: "
                + Words.list(line.differences().stream()
                        .map(Difference::code)
                        .map(code -> code.equals(Difference.ONE_SIDED.code()) ? only(line) : code)));
    }

    private String only(AlignedLine line) {
        return "only under "
                + (line.left().isPresent() ? aligned.left() : aligned.right())
                        .version()
                        .id();
    }

    private static String side(PlacedLine placed, StandardVersion version, Statements statements) {
        return placed.of() + " " + placed.part().code()
                + placed.company().map(company -> " of " + company).orElse("") + ": "
                + "  ".repeat(placed.depth())
                + ExplanationText.line(placed.line(), version, statements);
    }

    private static String outcomes(Map<CriterionCode, OfCriterion> criteria) {
        return criteria.isEmpty()
                ? "–"
                : Words.list(
                        criteria.values().stream().map(OfCriterion::outcome).map(Words::outcome));
    }

    /** One row per aligned line. */
    static org.standardworkbench.webapp.export.Table csv(List<AlignedExplanation> explanations, Language language) {
        List<List<String>> rows = new ArrayList<>();
        explanations.forEach(one -> new AlignedTables(one, language).rows(rows));
        return org.standardworkbench.webapp.export.Table.of("Two explanations beside each other", COLUMNS, rows);
    }

    private void rows(List<List<String>> rows) {
        var dataset = aligned.right().assessment().dataset();
        for (var criteria : aligned.criteria()) {
            for (var line : criteria.lines()) {
                List<Object> row = new ArrayList<>(List.of(
                        dataset.site().id(),
                        dataset.period().start(),
                        dataset.period().end(),
                        dataset.scope().code(),
                        dataset.site().illustrative(),
                        aligned.left().version().id(),
                        aligned.right().version().id(),
                        Words.list(criteria.criteria().from().stream()),
                        Words.list(criteria.criteria().to().stream()),
                        criteria.criteria().how(),
                        outcomes(criteria.left()),
                        outcomes(criteria.right()),
                        criteria.cause().map(Cause::code).orElse(""),
                        cell(line.left(), aligned.left().version(), left),
                        cell(line.right(), aligned.right().version(), right),
                        Words.list(line.differences().stream().map(Difference::code)),
                        line.decides()));
                rows.add(org.standardworkbench.webapp.export.Table.row(row.toArray()));
            }
        }
    }

    private static String cell(Optional<PlacedLine> placed, StandardVersion version, Statements statements) {
        return placed.map(found -> side(found, version, statements)).orElse("");
    }
}
