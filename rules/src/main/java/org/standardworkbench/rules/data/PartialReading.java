package org.standardworkbench.rules.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;

/**
 * Reads from files with errors what can be used all the same: the sites in whose rows there is none. A site is kept as a whole or left
 * out as a whole, in all of its periods and tables.
 *
 * @param datasets of the sites that are kept, by site id, period and scope; at least one
 * @param warnings about these
 * @param leftOut the sites with errors, as the files call them; an empty text stands for rows that name no site
 * @param faulty the rows that are left out, by table
 */
public record PartialReading(
        List<Dataset> datasets, List<Problem> warnings, Set<String> leftOut, List<FaultyTable> faulty) {

    /** Each pass leaves out the sites with errors that the one before it found; errors may hide others. */
    private static final int MOST_PASSES = 10;

    /** Copies all. */
    public PartialReading {
        datasets = List.copyOf(datasets);
        warnings = List.copyOf(warnings);
        leftOut = java.util.Collections.unmodifiableSet(new TreeSet<>(leftOut));
        faulty = List.copyOf(faulty);
    }

    /**
     * Reads files as {@link DatasetReader} does, site by site.
     *
     * @param files CSV and XLSX files, no folders
     * @param mappings how tables are read whose headings are not ours
     * @param words by which cells of these tables may call sites, indicators, units and values
     * @param check finds further problems of some datasets
     * @return empty if no site is without errors, or an error cannot be laid to a site: in a heading, in a file that is damaged
     */
    public static Optional<PartialReading> of(
            List<Path> files,
            Collection<TableMapping> mappings,
            Vocabulary words,
            Function<List<Dataset>, List<Problem>> check) {
        List<SourceTable> tables = SourceTable.of(files, mappings, words);
        Set<String> leftOut = new TreeSet<>();
        List<Problem> told = new ArrayList<>();
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Set<String> lines = lines(tables, leftOut);
            // A mistake that many sites make is told of the first one unless each is asked by itself.
            Checked<List<Dataset>> read = DatasetReader.read(
                    files,
                    mappings,
                    words,
                    datasets -> datasets.stream()
                            .flatMap(dataset -> check.apply(List.of(dataset)).stream())
                            .toList(),
                    place -> place.line() > 0 && lines.contains(key(place)));
            if (read.value().isPresent()) {
                return read.value()
                        .filter(datasets -> !datasets.isEmpty())
                        .map(datasets ->
                                new PartialReading(datasets, read.problems(), leftOut, faulty(tables, leftOut, told)));
            }
            told.addAll(read.problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .toList());
            if (!leaveOut(tables, read.problems(), leftOut)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String key(Place place) {
        return place.file() + ":" + place.line();
    }

    private static Set<String> lines(List<SourceTable> tables, Set<String> leftOut) {
        Set<String> lines = new java.util.HashSet<>();
        for (SourceTable table : tables) {
            table.rows().keySet().stream()
                    .filter(line -> leftOut.contains(table.site(line)))
                    .forEach(line -> lines.add(key(new Place(table.table(), line, 0))));
        }
        return lines;
    }

    /** Adds the sites with errors; false if there is none that was not left out before. */
    private static boolean leaveOut(List<SourceTable> tables, List<Problem> problems, Set<String> leftOut) {
        boolean found = false;
        for (Problem problem : problems) {
            if (problem.severity() == Problem.Severity.ERROR) {
                for (SourceTable table : tables) {
                    if (table.table().equals(problem.place().file())) {
                        found |= leftOut.addAll(table.sitesAt(problem.place().line()));
                    }
                }
            }
        }
        return found;
    }

    private static List<FaultyTable> faulty(List<SourceTable> tables, Set<String> leftOut, List<Problem> told) {
        Map<String, List<Problem>> byRow = new TreeMap<>();
        told.stream().distinct().forEach(problem -> byRow.computeIfAbsent(
                        key(problem.place()), row -> new ArrayList<>())
                .add(problem));
        List<FaultyTable> faulty = new ArrayList<>();
        for (SourceTable table : tables) {
            List<FaultyTable.Row> rows = table.rows().entrySet().stream()
                    .filter(row -> leftOut.contains(table.site(row.getKey())))
                    .map(row -> new FaultyTable.Row(
                            table.site(row.getKey()),
                            row.getValue(),
                            byRow.getOrDefault(key(new Place(table.table(), row.getKey(), 0)), List.of())))
                    .toList();
            if (!rows.isEmpty()) {
                faulty.add(new FaultyTable(table.table(), table.columns(), rows));
            }
        }
        return faulty;
    }
}
