package org.standardworkbench.rules.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;

/**
 * Reads datasets from CSV and XLSX files, all problems at once. What the indicators mean is not checked here but by {@link
 * IndicatorCheck}, because a dataset belongs to no version. The format is documented in {@code docs/file-formats.md}.
 */
public final class DatasetReader {

    private final Problems problems;
    private final Assembly assembly;
    private final Map<String, Layout> layouts = new HashMap<>();

    private DatasetReader(Collection<TableMapping> mappings, Vocabulary words, Predicate<Place> leftOut) {
        problems = new Problems(leftOut);
        assembly = new Assembly(problems);
        mappings.forEach(mapping -> layouts.put(mapping.table(), new Layout(mapping, words)));
    }

    /**
     * Reads all datasets of some files and folders. A folder is searched for {@code data.csv} and XLSX files with all folders in
     * it; {@code companies.csv} and {@code flows.csv} are those beside a data file, {@code sites.csv} that beside it or one folder up.
     *
     * @param filesAndFolders as a person named them; messages name files the same way
     * @return the datasets by site id, period and scope; files that cannot be read are problems too
     */
    public static Checked<List<Dataset>> read(List<Path> filesAndFolders) {
        return read(filesAndFolders, datasets -> List.of());
    }

    /**
     * Reads all datasets as {@link #read(List)} does and checks them, so that what is wrong with the files and what is wrong
     * with their meaning is told at once.
     *
     * @param check finds further problems, for example by {@link IndicatorCheck}; it sees what could be read, also if the
     *     rest could not
     */
    public static Checked<List<Dataset>> read(
            List<Path> filesAndFolders, Function<List<Dataset>, List<Problem>> check) {
        return read(filesAndFolders, List.of(), Vocabulary.of(Indicators.of(List.of()), Map.of()), check);
    }

    /**
     * Reads all datasets likewise, also from tables whose headings are not ours.
     *
     * @param mappings how these tables are read, as {@link TableMappings} proposes or a person corrected it
     * @param words by which cells of these tables may call sites, indicators, units and values
     */
    public static Checked<List<Dataset>> read(
            List<Path> filesAndFolders,
            Collection<TableMapping> mappings,
            Vocabulary words,
            Function<List<Dataset>, List<Problem>> check) {
        return read(filesAndFolders, mappings, words, check, place -> false);
    }

    /** Reads likewise, but for the rows that are left out. */
    static Checked<List<Dataset>> read(
            List<Path> filesAndFolders,
            Collection<TableMapping> mappings,
            Vocabulary words,
            Function<List<Dataset>, List<Problem>> check,
            Predicate<Place> leftOut) {
        return new DatasetReader(mappings, words, leftOut).readAll(filesAndFolders, check);
    }

    private Checked<List<Dataset>> readAll(List<Path> filesAndFolders, Function<List<Dataset>, List<Problem>> check) {
        InputFiles input = new InputFiles(problems);
        filesAndFolders.forEach(input::add);
        input.unreadable().forEach(assembly::isIncomplete);
        for (InputFiles.InputFile file : input.sites()) {
            assembly.startGroup(file.name());
            read(file, false);
        }
        for (InputFiles.Group group : input.groups()) {
            assembly.startGroup(group.name());
            group.files().forEach(file -> read(file, group.isWorkbook()));
        }
        if (filesAndFolders.isEmpty()) {
            problems.about(
                    Problem.error(Place.file("."), "No data files are named.", "Name files or folders with data.csv."));
        }
        List<Dataset> datasets = assembly.datasets();
        boolean silent = problems.all().stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        if (datasets.isEmpty() && silent) {
            problems.about(Problem.error(
                    Place.file(filesAndFolders.getFirst().toString()),
                    "holds no row of data.",
                    "The values stand in data.csv or in the sheet `data`, one row each."));
        }
        check.apply(datasets).forEach(problems::about);
        return Checked.of(datasets, problems.all());
    }

    private void read(InputFiles.InputFile file, boolean workbook) {
        problems.startFile();
        int before = problems.count();
        TableKind kind = file.kind().orElse(TableKind.DATA);
        try {
            if (workbook) {
                workbook(file);
            } else {
                file.kind().ifPresent(assembly::has);
                Optional<Layout> layout = Optional.ofNullable(layouts.get(file.name()));
                TableSheet sheet = new TableSheet(file.name(), false, file.kind(), layout, problems, assembly::row);
                CsvSource.read(file.path(), file.name(), sheet, problems);
                kind = sheet.kind();
                assembly.has(kind);
            }
        } catch (Problems.Unreadable told) {
            // Its problems are told; the other files are still read.
        } catch (IOException unreadable) {
            problems.about(Problem.error(
                    Place.file(file.name()), "cannot be read.", "Check that it is there and that you may read it."));
        }
        List<TableKind> concerned = workbook ? List.of(TableKind.values()) : List.of(kind);
        problems.errorsSince(before).forEach(error -> incomplete(error, concerned));
    }

    private void workbook(InputFiles.InputFile file) throws IOException, Problems.Unreadable {
        List<TableKind> sheets = XlsxSource.read(file.path(), file.name(), layouts, problems, assembly::row);
        sheets.forEach(assembly::has);
        if (!sheets.contains(TableKind.DATA)) {
            problems.error(
                    Place.file(file.name()), "has no sheet `data`.", "The values stand in a sheet named `data`.");
        }
    }

    /** What a table lacks because of an error may be what another one refers to. */
    private void incomplete(Problem error, List<TableKind> concerned) {
        String place = error.place().file();
        Optional<TableKind> sheet = TableKind.called(place.substring(place.lastIndexOf('!') + 1));
        sheet.map(List::of).orElse(concerned).forEach(assembly::isIncomplete);
    }
}
