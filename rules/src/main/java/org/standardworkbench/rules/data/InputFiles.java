package org.standardworkbench.rules.data;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;

/** Finds the files that belong to the paths a person named, and groups them by what they speak for. */
final class InputFiles {

    private static final int DEEPEST = 8;
    private static final long LARGEST = 200_000_000;

    private final Problems problems;
    private final Map<Path, Group> groups = new LinkedHashMap<>();
    private final Map<Path, InputFile> sites = new LinkedHashMap<>();
    private final Set<TableKind> unreadable = EnumSet.noneOf(TableKind.class);

    /**
     * A file to read.
     *
     * @param path where it is
     * @param name as messages name it
     * @param kind the table that it is called after; empty if its header tells
     */
    record InputFile(Path path, String name, Optional<TableKind> kind) {}

    /** Files that speak for the same sites: those of one folder, or one XLSX file. */
    static final class Group {
        private final String name;
        private final boolean workbook;
        private final Map<Path, InputFile> files = new LinkedHashMap<>();

        Group(String name, boolean workbook) {
            this.name = name;
            this.workbook = workbook;
        }

        String name() {
            return name;
        }

        boolean isWorkbook() {
            return workbook;
        }

        List<InputFile> files() {
            return List.copyOf(files.values());
        }
    }

    InputFiles(Problems problems) {
        this.problems = problems;
    }

    List<Group> groups() {
        return List.copyOf(groups.values());
    }

    List<InputFile> sites() {
        return List.copyOf(sites.values());
    }

    /** The tables of which at least one file cannot be read. */
    Set<TableKind> unreadable() {
        return unreadable;
    }

    void add(Path path) {
        try {
            if (!Files.exists(path)) {
                error(path, "is not there.", nearby(path));
            } else if (Files.isDirectory(path)) {
                int before = groups.size();
                folder(path, DEEPEST);
                if (groups.size() == before && groups.isEmpty() && unreadable.isEmpty()) {
                    error(
                            path,
                            "holds no data: no data.csv and no XLSX file.",
                            "Name a folder with data.csv, or a folder of such folders.");
                }
            } else {
                file(path);
            }
        } catch (IOException unreadable) {
            error(path, "cannot be read.", "Check that it is there and that you may read it.");
        }
    }

    private void folder(Path folder, int deepest) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(folder)) {
            entries = all.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (AccessDeniedException denied) {
            error(folder, "is a folder that may not be read by you.", "Change its rights.");
            unreadable.add(TableKind.DATA);
            return;
        }
        for (Path entry : entries) {
            String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
            if (Files.isDirectory(entry)) {
                if (deepest == 0) {
                    error(entry, "lies too deep and is not read.", "Name the folder itself.");
                } else {
                    folder(entry, deepest - 1);
                }
            } else if (name.endsWith(".xlsx") && !name.startsWith("~$") || name.equals("data.csv")) {
                file(entry);
            } else if (name.equals("sites.csv")) {
                sitesFile(entry);
            } else if (name.endsWith(".csv") && !name.equals("companies.csv") && !name.equals("flows.csv")) {
                problems.about(Problem.warning(
                        Place.file(entry.toString()),
                        "is not read.",
                        "Call it data.csv, companies.csv, flows.csv or sites.csv, or name the file itself."));
            }
        }
    }

    private void file(Path path) throws IOException {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        Path folder = folderOf(path);
        sitesBeside(folder);
        if (name.equals("sites.csv")) {
            sitesFile(path);
        } else if (name.endsWith(".xlsx")) {
            Group group = groups.computeIfAbsent(path.toRealPath(), key -> new Group(path.toString(), true));
            put(group, path, Optional.empty());
        } else if (name.endsWith(".csv")) {
            Group group = groups.computeIfAbsent(folder.toRealPath(), key -> new Group(folder.toString(), false));
            put(group, path, TableKind.called(name.substring(0, name.length() - 4)));
            for (TableKind kind : List.of(TableKind.COMPANIES, TableKind.FLOWS)) {
                Path beside = sibling(folder, path, kind);
                if (Files.exists(beside)) {
                    put(group, beside, Optional.of(kind));
                }
            }
        } else if (name.endsWith(".xls") || name.endsWith(".xlsm") || name.endsWith(".xlsb") || name.endsWith(".ods")) {
            error(path, "is not an XLSX file.", "Save it as XLSX without macros, or as CSV.");
        } else {
            error(path, "is neither a CSV nor an XLSX file.", "Data files end in .csv or .xlsx.");
        }
    }

    private static Path sibling(Path folder, Path path, TableKind kind) {
        String name = kind.title() + ".csv";
        return path.getParent() == null ? Path.of(name) : folder.resolve(name);
    }

    private static Path folderOf(Path path) {
        Path folder = path.getParent();
        return folder == null ? Path.of("") : folder;
    }

    private void sitesBeside(Path folder) throws IOException {
        Path parent = folder.toRealPath().getParent();
        Path own = folder.resolve("sites.csv");
        if (Files.isRegularFile(own)) {
            sitesFile(own);
        } else if (parent != null && Files.isRegularFile(parent.resolve("sites.csv"))) {
            Path named = folder.getParent() == null ? parent : folder.getParent();
            sitesFile(named.resolve("sites.csv"));
        }
    }

    private void sitesFile(Path path) throws IOException {
        if (fits(path, TableKind.SITES)) {
            sites.putIfAbsent(path.toRealPath(), new InputFile(path, path.toString(), Optional.of(TableKind.SITES)));
        }
    }

    private void put(Group group, Path path, Optional<TableKind> kind) throws IOException {
        if (fits(path, kind.orElse(TableKind.DATA))) {
            group.files.putIfAbsent(path.toRealPath(), new InputFile(path, path.toString(), kind));
        }
    }

    private boolean fits(Path path, TableKind kind) throws IOException {
        boolean fits = fits(path);
        if (!fits) {
            unreadable.add(kind);
        }
        return fits;
    }

    private boolean fits(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            error(path, Files.isDirectory(path) ? "is a folder, but a file is wanted." : "is not a file.", "");
            return false;
        }
        long size = Files.size(path);
        if (size > LARGEST) {
            error(
                    path,
                    "has " + size / 1_000_000 + " MB, at most " + LARGEST / 1_000_000 + " MB are read.",
                    "Split it by site or year.");
            return false;
        }
        if (!Files.isReadable(path)) {
            error(path, "may not be read by you.", "Change its rights.");
            return false;
        }
        return true;
    }

    private static String nearby(Path path) throws IOException {
        Path folder = folderOf(path);
        if (path.getFileName() == null || !Files.isDirectory(folder.toAbsolutePath())) {
            return "";
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder.toAbsolutePath())) {
            all.limit(1_000).forEach(entry -> names.add(entry.getFileName().toString()));
        }
        names.sort(null);
        return Advice.nearest(path.getFileName().toString(), names)
                .map(name -> Advice.maybe(folder.resolve(name).toString()))
                .orElse("");
    }

    private void error(Path path, String message, String advice) {
        problems.about(Problem.error(Place.file(path.toString()), message, advice));
    }
}
