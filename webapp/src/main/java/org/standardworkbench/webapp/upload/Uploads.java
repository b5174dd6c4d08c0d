package org.standardworkbench.webapp.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.data.DataTemplate;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.data.DatasetWriter;
import org.standardworkbench.rules.data.IndicatorCheck;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.quality.QualityCheck;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.Stage;
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

    Uploads(Catalogs catalogs, Snapshots snapshots) {
        this.catalogs = catalogs;
        this.snapshots = snapshots;
    }

    /**
     * Reads files and compares them with what is stored. The files are laid into a folder of their own while they are read.
     *
     * @param files content by name, without folders; CSV or XLSX
     */
    public Preview read(Map<String, byte[]> files) {
        var catalog = catalogs.current();
        List<Problem> refused = files.keySet().stream()
                .filter(name -> !name.toLowerCase(Locale.ROOT).matches("[^/\\\\]+\\.(csv|xlsx)"))
                .map(name -> Problem.error(
                        Place.file(name),
                        "is neither CSV nor XLSX and was not read.",
                        "Save the tables as XLSX without macros, or as CSV, and send these."))
                .toList();
        if (!refused.isEmpty()) {
            return new Preview(List.of(), refused);
        }
        try {
            Path folder = Files.createTempDirectory("upload");
            try {
                return read(catalog, folder, write(catalog, folder, files));
            } finally {
                delete(folder);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("the files could not be laid aside for reading", problem);
        }
    }

    /** Data files may leave out the table of sites if the workbench knows them already. */
    private static List<Path> write(Catalog catalog, Path folder, Map<String, byte[]> files) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (var file : new TreeMap<>(files).entrySet()) {
            paths.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
        }
        var sites = folder.resolve("sites.csv");
        var known = DatasetWriter.csv(catalog.datasets()).get("sites.csv");
        boolean workbook = files.keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("xlsx"));
        if (!workbook && known != null && !Files.exists(sites)) {
            paths.add(Files.write(sites, known));
        }
        return paths;
    }

    private Preview read(Catalog catalog, Path folder, List<Path> paths) {
        var indicators = Indicators.ofVersions(catalog.versions());
        var read = DatasetReader.read(paths, datasets -> IndicatorCheck.check(datasets, indicators));
        var problems =
                read.problems().stream().map(problem -> named(folder, problem)).toList();
        var entries = read.value().orElse(List.of()).stream()
                .map(dataset -> entry(dataset, catalog, indicators))
                .toList();
        return new Preview(entries, problems);
    }

    private Preview.Entry entry(Dataset dataset, Catalog catalog, Indicators indicators) {
        var newest = snapshots.history(dataset.key()).stream().findFirst();
        Optional<Dataset> stored = newest.flatMap(snapshot -> snapshots.byHash(snapshot.hash()));
        return new Preview.Entry(
                dataset,
                newest.map(snapshot -> snapshot.hash()),
                Changes.between(stored, dataset),
                QualityCheck.check(dataset, catalog.datasets(), indicators));
    }

    /** Names files as the person does, without our folder. */
    private static Problem named(Path folder, Problem problem) {
        String prefix = folder + folder.getFileSystem().getSeparator();
        var place = problem.place();
        return new Problem(
                problem.severity(),
                new Place(place.file().replace(prefix, ""), place.line(), place.column()),
                problem.message().replace(prefix, ""),
                problem.advice().replace(prefix, ""));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
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

    /** The same dataset beside what is the newest now. */
    public Preview.Entry again(Preview.Entry entry) {
        var catalog = catalogs.current();
        return entry(entry.dataset(), catalog, Indicators.ofVersions(catalog.versions()));
    }

    /** The versions for which there is a template, the newest of each standard last. */
    public List<StandardVersion> versions() {
        return catalogs.current().versions();
    }

    /** An XLSX file to be filled in, with every indicator of a version that data give, for an invented site with one company. */
    public static byte[] template(StandardVersion version) {
        int year = LocalDate.now(java.time.ZoneOffset.UTC).getYear() - 1;
        var site = new Site(new SiteId("my-site"), "My site", "DE", Stage.OPERATING, false, "");
        var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var form = DataTemplate.of(
                site,
                period,
                Scope.CURRENT,
                version.indicators().values(),
                Map.of("my-company", "My company"),
                List.of(),
                Language.EN);
        return DatasetWriter.xlsx(List.of(form)).values().iterator().next();
    }
}
