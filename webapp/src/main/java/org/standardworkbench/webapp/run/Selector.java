package org.standardworkbench.webapp.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.catalog.Catalog;

/** Finds what an address names, and tells what it does not find. */
final class Selector {

    /** The standard whose newest versions are shown at first, if it is there. */
    private static final String FIRST_STANDARD = "gia";

    private static final int FIRST_VERSIONS = 2;
    private static final int MOST_PLACES = 5;
    private static final int LONGEST_NAME = 60;

    private final Catalog catalog;
    private final RunAddress address;
    private final List<String> notices = new ArrayList<>();

    private Selector(Catalog catalog, RunAddress address) {
        this.catalog = catalog;
        this.address = address;
    }

    static Selection select(Catalog catalog, RunAddress address) {
        return new Selector(catalog, address).select();
    }

    /** The datasets that are chosen before any filter. */
    static List<Dataset> chosen(Catalog catalog, RunAddress address) {
        return new Selector(catalog, address).datasets();
    }

    private Selection select() {
        tellLeftOut();
        var versions = versions();
        var datasets = datasets().stream().filter(address.filter()::allows).toList();
        var open = address.cell().flatMap(this::open);
        return new Selection(address, versions, datasets, catalog.hashes(), open, language(), notices);
    }

    /** A version or site that cannot be read must not vanish in silence. */
    private void tellLeftOut() {
        var errors = catalog.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            var files = errors.stream()
                    .map(problem -> problem.place().toString())
                    .distinct()
                    .limit(MOST_PLACES)
                    .collect(Collectors.joining(", "));
            notices.add(
                    "Left out are versions and sites whose files have errors (" + errors.size() + " in all), such as "
                            + files
                            + ". `./workbench validate` tells all errors of versions; the log of the server those of sites"
                            + " too.");
        }
    }

    private List<StandardVersion> versions() {
        if (address.versions().isEmpty()) {
            // A run is about what it is about; only without one there is something to choose.
            return address.run().isPresent() ? catalog.versions() : first();
        }
        var named = address.versions().get();
        var known = catalog.versions().stream()
                .map(version -> version.id().toString())
                .toList();
        tellUnknown("version", named, known);
        return catalog.versions().stream()
                .filter(version -> named.contains(version.id().toString()))
                .toList();
    }

    private List<StandardVersion> first() {
        var standards = catalog.standards();
        return standards.isEmpty()
                ? List.of()
                : catalog.newest(
                        standards.contains(FIRST_STANDARD) ? FIRST_STANDARD : standards.getFirst(), FIRST_VERSIONS);
    }

    private List<Dataset> datasets() {
        if (address.sites().isEmpty()) {
            return catalog.datasets();
        }
        var named = address.sites().get();
        tellUnknown(
                "site",
                named,
                catalog.sites().stream().map(site -> site.id().value()).toList());
        return catalog.datasets().stream()
                .filter(dataset -> named.contains(id(dataset.site())))
                .toList();
    }

    private static String id(Site site) {
        return site.id().value();
    }

    private Optional<Selection.OpenCell> open(String cell) {
        int slash = cell.lastIndexOf('/');
        var open = slash < 0 ? Optional.<Selection.OpenCell>empty() : open(cell, slash);
        if (open.isEmpty()) {
            notices.add("There is no cell " + quoted(cell) + ". Choose one in the table.");
        }
        return open;
    }

    private Optional<Selection.OpenCell> open(String cell, int slash) {
        return version(cell.substring(slash + 1)).flatMap(version -> catalog.dataset(cell.substring(0, slash))
                .map(dataset -> new Selection.OpenCell(dataset, version)));
    }

    private Optional<StandardVersion> version(String id) {
        try {
            return catalog.version(VersionId.parse(id));
        } catch (IllegalArgumentException noVersion) {
            return Optional.empty();
        }
    }

    private Language language() {
        return Language.ofCode(address.language()).orElseGet(() -> {
            notices.add(
                    "There are no statements in the language `" + address.language() + "`. They are shown in English.");
            return Language.EN;
        });
    }

    private void tellUnknown(String what, List<String> named, List<String> known) {
        var unknown = named.stream()
                .filter(Objects::nonNull)
                .filter(name -> !known.contains(name))
                .limit(MOST_PLACES)
                .map(Selector::quoted)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            notices.add("There is no " + what + " " + unknown + ". Known: " + shortened(known) + ".");
        }
    }

    private static String quoted(String typed) {
        return "`" + (typed.length() <= LONGEST_NAME ? typed : typed.substring(0, LONGEST_NAME) + "…") + "`";
    }

    private static String shortened(List<String> known) {
        int most = 12;
        var shown = known.stream().limit(most).map(Function.identity()).collect(Collectors.joining(", "));
        return known.isEmpty()
                ? "none"
                : known.size() > most ? shown + " and " + (known.size() - most) + " more" : shown;
    }
}
