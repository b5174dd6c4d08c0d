package org.standardworkbench.webapp.upload;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.standardworkbench.rules.data.FaultyTable;
import org.standardworkbench.rules.data.PartialReading;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;

/** What is left out of an upload, as a person gets it back. */
final class Corrections {

    /** Stands before the ending of a file that we give back. */
    static final String MARK = "-to-correct";

    private Corrections() {}

    /** The sites that are left out, with their rows in the files that were sent; the list of sites may be our own. */
    static List<Preview.LeftOut> leftOut(PartialReading read, Path folder, Collection<String> sent) {
        var tables = read.faulty().stream()
                .filter(table -> sent.stream().anyMatch(name -> isOf(table, folder.resolve(name))))
                .toList();
        return read.leftOut().stream()
                .map(site -> {
                    var rows = tables.stream()
                            .flatMap(table -> table.rows().stream())
                            .filter(row -> row.site().equals(site))
                            .toList();
                    long wrong = rows.stream()
                            .filter(row -> !row.problems().isEmpty())
                            .count();
                    return new Preview.LeftOut(site, rows.size(), wrong);
                })
                .toList();
    }

    private static boolean isOf(FaultyTable table, Path file) {
        return table.table().equals(file.toString()) || table.table().startsWith(file + "!");
    }

    /**
     * A file for each one that was sent and holds rows of these sites.
     *
     * @param folder where the files were laid for reading
     * @param sent names of the files
     */
    static List<Preview.Correction> files(PartialReading read, Path folder, Collection<String> sent) {
        List<Preview.Correction> files = new ArrayList<>();
        for (var name : new TreeSet<>(sent)) {
            var path = folder.resolve(name);
            var tables =
                    read.faulty().stream().filter(table -> isOf(table, path)).toList();
            if (!tables.isEmpty()) {
                boolean workbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
                files.add(new Preview.Correction(
                        given(name), FaultyTable.write(tables, workbook, problem -> words(folder, problem))));
            }
        }
        return files;
    }

    /** A file that is sent a second time and is still wrong keeps its name. */
    private static String given(String name) {
        int end = name.lastIndexOf('.');
        var stem = name.substring(0, end);
        return (stem.endsWith(MARK) ? stem : stem + MARK) + name.substring(end);
    }

    private static String words(Path folder, Problem problem) {
        return named(folder, problem).toString();
    }

    /** Names files as the person does, without our folder. */
    static Problem named(Path folder, Problem problem) {
        String prefix = folder + folder.getFileSystem().getSeparator();
        var place = problem.place();
        return new Problem(
                problem.severity(),
                new Place(place.file().replace(prefix, ""), place.line(), place.column()),
                problem.message().replace(prefix, ""),
                problem.advice().replace(prefix, ""));
    }
}
