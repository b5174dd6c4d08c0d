package org.standardworkbench.webapp.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.data.DatasetWriter;
import org.standardworkbench.rules.data.IndicatorCheck;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.data.PartialReading;
import org.standardworkbench.rules.data.TableMapping;
import org.standardworkbench.rules.data.TableMapping.OfIndicator;
import org.standardworkbench.rules.data.TableMappings;
import org.standardworkbench.rules.data.Vocabulary;
import org.standardworkbench.rules.quality.QualityCheck;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.store.Origin;
import org.standardworkbench.webapp.store.SaveResult;
import org.standardworkbench.webapp.store.Snapshots;

/** Reads files that a person sent, shows what they would change, and saves it. */
@Service
public class Uploads {

    /** The most that one file may hold, in bytes. The tables of a large site are a hundredth of it. */
    public static final int LARGEST = 20_000_000;

    /** The most files of one upload: the four tables of some sites. */
    public static final int MOST_FILES = 12;

    private final Catalogs catalogs;
    private final Snapshots snapshots;
    private final UploadFolders folders;

    Uploads(Catalogs catalogs, Snapshots snapshots, UploadFolders folders) {
        this.catalogs = catalogs;
        this.snapshots = snapshots;
        this.folders = folders;
    }

    /**
     * Reads files and compares them with what is stored. Tables whose headings are not ours are read as is proposed.
     *
     * @param files content by name, without folders; CSV or XLSX
     */
    public Preview read(Map<String, byte[]> files, Way way) {
        return read(files, Optional.empty(), way);
    }

    /**
     * Reads files again.
     *
     * @param mappings those of the preview of the same files, as a person corrected them
     */
    public Preview read(Map<String, byte[]> files, List<TableMapping> mappings, Way way) {
        return read(files, Optional.of(mappings), way);
    }

    private Preview read(Map<String, byte[]> files, Optional<List<TableMapping>> mappings, Way way) {
        List<Problem> refused = files.keySet().stream()
                .filter(name -> !name.toLowerCase(Locale.ROOT).matches("[^/\\\\]+\\.(csv|xlsx)"))
                .map(name -> Problem.error(
                        Place.file(name),
                        "is neither CSV nor XLSX and was not read.",
                        "Save the tables as XLSX without macros, or as CSV, and send these."))
                .toList();
        if (!refused.isEmpty()) {
            return new Preview(List.of(), refused, List.of(), Optional.empty());
        }
        try {
            Path folder = folders.create();
            try {
                return read(folder, files, mappings, way);
            } finally {
                UploadFolders.delete(folder);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(
                    "The files could not be laid aside for reading; the disk of the server may be full. Nothing was read or saved.",
                    problem);
        }
    }

    private Preview read(Path folder, Map<String, byte[]> files, Optional<List<TableMapping>> given, Way way)
            throws IOException {
        var catalog = catalogs.current();
        var indicators = Indicators.ofVersions(catalog.versions());
        var words = vocabulary(catalog);
        String prefix = folder + folder.getFileSystem().getSeparator();
        List<Path> paths = new ArrayList<>();
        for (var file : new TreeMap<>(files).entrySet()) {
            paths.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
        }
        var mappings = given.map(all -> all.stream()
                        .map(mapping -> mapping.named(prefix + mapping.table()))
                        .toList())
                .orElseGet(() -> TableMappings.propose(paths, words));
        var own = mappings.stream()
                .map(mapping -> mapping.named(mapping.table().replace(prefix, "")))
                .toList();
        var open = own.stream().flatMap(Uploads::open).toList();
        if (!open.isEmpty()) {
            return new Preview(List.of(), open, own, Optional.empty());
        }
        knownSites(catalog, folder, files, mappings).ifPresent(paths::add);
        Function<List<Dataset>, List<Problem>> check = datasets -> IndicatorCheck.check(datasets, indicators);
        var read = DatasetReader.read(paths, mappings, words, check);
        var problems = read.problems().stream()
                .map(problem -> Corrections.named(folder, problem))
                .toList();
        Optional<Preview.Partly> partly = read.value().isPresent()
                ? Optional.empty()
                : PartialReading.of(paths, mappings, words, check)
                        .map(some -> new Preview.Partly(
                                entries(some.datasets(), catalog, indicators, way),
                                Corrections.leftOut(some, folder, files.keySet()),
                                Corrections.files(some, folder, files.keySet())));
        return new Preview(entries(read.value().orElse(List.of()), catalog, indicators, way), problems, own, partly);
    }

    /** What a table lacks so that it cannot be read at all. */
    private static Stream<Problem> open(TableMapping mapping) {
        var place = Place.file(mapping.table());
        List<Problem> open = new ArrayList<>();
        if (!mapping.wanting().isEmpty()) {
            open.add(
                    Problem.error(
                            place,
                            "No column is read as " + Advice.list(mapping.wanting()) + ".",
                            "Say above which column it is, or what holds for every row; a year stands for its first and last day."));
        }
        if (!mapping.repeated().isEmpty()) {
            open.add(Problem.error(
                    place,
                    "Several columns are read as " + Advice.list(mapping.repeated()) + ".",
                    "Keep one of them and leave the others out."));
        }
        return open.stream();
    }

    /** Data files may leave out the table of sites if the workbench knows them already; our workbooks have a sheet of sites. */
    private static Optional<Path> knownSites(
            Catalog catalog, Path folder, Map<String, byte[]> files, List<TableMapping> mappings) throws IOException {
        var sites = folder.resolve("sites.csv");
        var known = DatasetWriter.csv(catalog.datasets()).get("sites.csv");
        boolean workbook = files.keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("xlsx"))
                .anyMatch(name ->
                        mappings.stream().noneMatch(mapping -> mapping.table().startsWith(folder.resolve(name) + "!")));
        // Also those of a file that we gave back to be corrected, or that a browser numbered.
        boolean given = files.keySet().stream().anyMatch(name -> name.matches("(?i)sites\\b.*\\.csv"));
        return workbook || known == null || given ? Optional.empty() : Optional.of(Files.write(sites, known));
    }

    private static Vocabulary vocabulary(Catalog catalog) {
        Map<String, String> names = new TreeMap<>();
        catalog.sites().forEach(site -> names.put(site.id().value(), site.name()));
        return Vocabulary.of(Indicators.ofVersions(catalog.versions()), names);
    }

    /** Whether the headings of a table say by themselves how it is read, so that nobody is asked. */
    public boolean isCertain(TableMapping mapping) {
        return TableMappings.isCertain(mapping, vocabulary(catalogs.current()));
    }

    /** The indicators that a column may hold, with their units, by label; of several versions the newest one's label. */
    public Map<String, OfIndicator> choices() {
        var catalog = catalogs.current();
        var words = vocabulary(catalog);
        Map<String, OfIndicator> choices = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        labels().forEach((code, label) ->
                choices.put(label + " (" + code + ")", new OfIndicator(code, words.unitOf(code))));
        return choices;
    }

    /** What people call the indicators that data give, by code. */
    public Map<IndicatorCode, String> labels() {
        Map<IndicatorCode, String> labels = new TreeMap<>();
        catalogs.current().versions().forEach(version -> version.indicators().values().stream()
                .filter(indicator -> !indicator.derived())
                .forEach(indicator ->
                        labels.put(indicator.code(), indicator.label().best(Language.EN))));
        return labels;
    }

    private List<Preview.Entry> entries(List<Dataset> datasets, Catalog catalog, Indicators indicators, Way way) {
        return datasets.stream()
                .map(dataset -> entry(dataset, catalog, indicators, way))
                .toList();
    }

    private Preview.Entry entry(Dataset given, Catalog catalog, Indicators indicators, Way way) {
        var newest = snapshots.history(given.key()).stream().findFirst();
        Optional<Dataset> stored = newest.flatMap(snapshot -> snapshots.byHash(snapshot.hash()));
        var dataset = way == Way.REPLACE
                ? given
                : stored.map(old -> Addition.of(old, given)).orElse(given);
        return new Preview.Entry(
                given,
                dataset,
                newest.map(snapshot -> snapshot.hash()),
                Changes.between(stored, dataset),
                QualityCheck.check(dataset, catalog.datasets(), indicators));
    }

    /**
     * Saves one dataset of a preview as the newest snapshot.
     *
     * @return a conflict if somebody saved the same dataset since the preview was made; then nothing is saved
     * @throws org.standardworkbench.webapp.store.StoreException if the database cannot be reached or is full
     */
    public SaveResult save(Preview.Entry entry, String note) {
        return snapshots.save(entry.dataset(), entry.basedOn(), Origin.UPLOAD, note);
    }

    /** The same data of the file beside what is the newest now, or added to it. */
    public Preview.Entry again(Preview.Entry entry, Way way) {
        var catalog = catalogs.current();
        return entry(entry.given(), catalog, Indicators.ofVersions(catalog.versions()), way);
    }

    /** The versions for which there is a template, the newest of each standard last. */
    public List<StandardVersion> versions() {
        return catalogs.current().versions();
    }
}
