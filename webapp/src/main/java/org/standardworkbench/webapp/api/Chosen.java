package org.standardworkbench.webapp.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection;

/** Finds the versions and data that a request names. In contrast to a page, what is named in vain is an error. */
@Component
class Chosen {

    /** The order of the command line. */
    private static final Comparator<Dataset> ORDER = Comparator.comparing(
                    (Dataset dataset) -> dataset.site().id())
            .thenComparing(Dataset::period)
            .thenComparing(Dataset::scope);

    private static final int MOST_TO_MAKE = 2_000;
    private static final int MOST_EXPLAINED = 50;

    private final RunService run;

    Chosen(RunService run) {
        this.run = run;
    }

    /** @throws ApiProblem with status 404 and everything that is not there */
    Selection selection(Optional<List<String>> versions, Optional<List<String>> sites, Optional<String> pinned) {
        var selection = run.select(new RunAddress(versions, sites, Optional.empty(), Language.EN.code(), pinned));
        List<String> unknown = new ArrayList<>();
        if (!selection.address().run().equals(pinned)) {
            unknown.add("There is no run " + Asked.quoted(pinned.orElse("")) + ".");
        }
        var known = selection.versions().stream()
                .map(version -> version.id().toString())
                .toList();
        versions.orElse(List.of()).stream()
                .filter(id -> !known.contains(id))
                .forEach(
                        id -> unknown.add("There is no version " + Asked.quoted(id) + "; /api/v1/versions lists all."));
        var there = selection.datasets().stream()
                .map(dataset -> dataset.site().id().value())
                .toList();
        sites.orElse(List.of()).stream()
                .filter(id -> !there.contains(id))
                .forEach(id -> unknown.add("There is no site " + Asked.quoted(id) + "; /api/v1/sites lists all."));
        if (!unknown.isEmpty()) {
            throw new ApiProblem(404, unknown);
        }
        return with(selection, selection.datasets().stream().sorted(ORDER).toList());
    }

    /** The same with some of its data. */
    static Selection with(Selection selection, List<Dataset> datasets) {
        return new Selection(
                selection.address(),
                selection.versions(),
                datasets,
                selection.hashes(),
                selection.open(),
                selection.language(),
                selection.notices());
    }

    /** @throws ApiProblem with status 404 if there is no such version */
    static LoadedVersion loaded(Catalog catalog, String id) {
        return catalog.loaded().stream()
                .filter(one -> one.version().id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new ApiProblem(
                        404, "There is no version " + Asked.quoted(id) + "; /api/v1/versions lists all."));
    }

    /** The same, told in a language. */
    static Selection in(Selection selection, Language language) {
        return new Selection(
                selection.address(),
                selection.versions(),
                selection.datasets(),
                selection.hashes(),
                selection.open(),
                language,
                selection.notices());
    }

    /** @throws ApiProblem with status 413 if too many assessments are still to be made for one answer */
    void mustBeMade(Selection selection) {
        int remaining = run.remaining(selection);
        if (remaining > MOST_TO_MAKE) {
            throw new ApiProblem(
                    413,
                    "Of these assessments " + remaining
                            + " are not made yet, which takes too long for one answer (at most " + MOST_TO_MAKE
                            + "). Make a run of them by POST /api/v1/runs and ask for /api/v1/matrix?run=ID.");
        }
    }

    /** @throws ApiProblem with status 413 if these are too many datasets to be explained in one answer */
    static void mustBeFew(Selection selection) {
        if (selection.datasets().size() > MOST_EXPLAINED) {
            throw new ApiProblem(
                    413,
                    "An answer explains at most " + MOST_EXPLAINED + " datasets, and these are "
                            + selection.datasets().size() + ". Name fewer sites.");
        }
    }

    /** The one version that a request names. */
    StandardVersion version(Selection selection) {
        if (selection.versions().size() != 1) {
            throw new ApiProblem(400, "Name one version, for example version=gia@1.0; /api/v1/matrix shows several.");
        }
        return selection.versions().getFirst();
    }

    /** The hashes of all that a selection shows. */
    static List<String> contents(Selection selection) {
        List<String> contents = new ArrayList<>();
        selection.versions().forEach(version -> contents.add(version.contentHash()));
        selection.datasets().forEach(dataset -> contents.add(selection.hash(dataset)));
        return contents;
    }

    /** The hashes of a selection's data by key. */
    static Map<String, String> hashes(Selection selection) {
        Map<String, String> hashes = new TreeMap<>();
        selection.datasets().forEach(dataset -> hashes.put(dataset.key(), selection.hash(dataset)));
        return hashes;
    }
}
