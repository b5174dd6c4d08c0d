package org.standardworkbench.rules.assessment;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.LevelName;

/**
 * The golden outcomes of a version over sites: a table with a row per dataset and criterion, and two rows per dataset for the level.
 * A changed table is a decision.
 *
 * @see "docs/file-formats.md, expected/outcomes.csv"
 */
public final class GoldenOutcomes {

    /** Where the table stands in a version's folder. */
    public static final String FILE = "expected/outcomes.csv";

    private static final List<String> COLUMNS =
            List.of("site", "period_start", "period_end", "scope", "criterion", "outcome", "points");
    private static final int KEYS = 5;

    private GoldenOutcomes() {}

    /** The table of assessments, in the order of sites, periods and scopes, as the text of a CSV file. */
    public static String write(List<Assessment> assessments) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            rows(assessments).forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<List<String>> rows(List<Assessment> assessments) {
        List<List<String>> rows = new ArrayList<>();
        for (Assessment assessment : assessments.stream()
                .sorted((one, other) ->
                        one.dataset().key().compareTo(other.dataset().key()))
                .toList()) {
            Dataset dataset = assessment.dataset();
            assessment
                    .outcomes()
                    .forEach((code, outcome) ->
                            rows.add(row(dataset, code.value(), outcome.kind().code(), points(outcome))));
            Assessment.LevelResult level = assessment.level();
            Assessment.Score score = assessment.overall();
            rows.add(row(dataset, "level (proved)", name(level.proved()), String.valueOf(score.least())));
            rows.add(row(dataset, "level (possible)", name(level.possible()), String.valueOf(score.most())));
        }
        return rows;
    }

    private static List<String> row(Dataset dataset, String criterion, String outcome, String points) {
        return List.of(
                dataset.site().id().value(),
                dataset.period().start().toString(),
                dataset.period().end().toString(),
                dataset.scope().code(),
                criterion,
                outcome,
                points);
    }

    private static String points(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Met met -> String.valueOf(met.points());
            case Outcome.PartlyMet partly -> String.valueOf(partly.points());
            case Outcome.NotMet notMet -> "0";
            case Outcome.NotApplicable notApplicable -> "";
            case Outcome.Undetermined undetermined -> "";
        };
    }

    private static String name(Optional<LevelName> level) {
        return level.map(LevelName::value).orElse("none");
    }

    /**
     * How assessments differ from a table.
     *
     * @param golden the text of the CSV file
     * @return one sentence per row that differs, is missing or is too much; empty if the table holds
     */
    public static List<String> differences(String golden, List<Assessment> assessments) {
        List<List<String>> table;
        try {
            table = parse(golden);
        } catch (CsvParseException | IllegalArgumentException unreadable) {
            return List.of("the table cannot be read; write it anew");
        }
        Map<String, String> expected = cells(table);
        Map<String, String> actual = cells(rows(assessments));
        TreeSet<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(actual.keySet());
        List<String> differences = new ArrayList<>();
        for (String key : keys) {
            String was = expected.getOrDefault(key, "not in the table");
            String is = actual.getOrDefault(key, "not assessed");
            if (!was.equals(is)) {
                differences.add(key + ": expected " + was + ", but it is " + is);
            }
        }
        return differences;
    }

    private static Map<String, String> cells(List<List<String>> rows) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (List<String> row : rows) {
            String points = row.get(KEYS + 1).isEmpty() ? "" : ", " + row.get(KEYS + 1) + " points";
            cells.put(String.join(" ", row.subList(0, KEYS)), row.get(KEYS) + points);
        }
        return cells;
    }

    private static List<List<String>> parse(String golden) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(golden)) {
            for (CsvRecord line : reader) {
                rows.add(line.getFields());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (rows.isEmpty() || !rows.removeFirst().equals(COLUMNS)) {
            throw new IllegalArgumentException("no header");
        }
        return rows;
    }
}
