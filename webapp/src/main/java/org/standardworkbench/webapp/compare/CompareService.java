package org.standardworkbench.webapp.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.comparison.Correspondence;
import org.standardworkbench.rules.comparison.Correspondences;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.comparison.VersionComparison;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection;

/** Compares versions over sites. Safe for use by several threads. */
@Service
public class CompareService {

    /** Columns beyond this many cannot be read any more. */
    private static final int MOST_VERSIONS = 6;

    private final RunService run;
    private final Catalogs catalogs;

    CompareService(RunService run, Catalogs catalogs) {
        this.run = run;
        this.catalogs = catalogs;
    }

    /** All versions that can be chosen. */
    public List<StandardVersion> versions() {
        return run.versions();
    }

    /** All sites that can be chosen. */
    public List<Site> sites() {
        return run.sites();
    }

    /** Finds what an address names; what it names in vain stands in the notices. The columns are in the order of the address. */
    public Selection select(CompareAddress address) {
        var asked = RunAddress.FIRST
                .withSites(address.sites())
                .withLanguage(Language.ofCode(address.language()).orElse(Language.EN));
        return run.select(address.versions().map(asked::withVersions).orElse(asked));
    }

    /** The columns of a selection in the order in which the address names them. */
    public List<StandardVersion> columns(CompareAddress address, Selection selection) {
        return address.versions()
                .map(named -> named.stream()
                        .flatMap(id -> selection.versions().stream()
                                .filter(version -> version.id().toString().equals(id)))
                        .limit(MOST_VERSIONS)
                        .toList())
                .orElse(selection.versions());
    }

    /** How many assessments still have to be made. */
    public int remaining(Selection selection) {
        return run.remaining(selection);
    }

    /** Compares beside the thread that asks; may take seconds. @param progress as in {@link RunService#run} */
    public CompletableFuture<Comparison> start(CompareAddress address, Selection selection, IntConsumer progress) {
        return run.start(selection, progress).thenApply(matrix -> compare(address, selection, matrix.notices()));
    }

    /** Compares at once. */
    public Comparison compare(CompareAddress address) {
        var selection = select(address);
        return compare(address, selection, run.run(selection, made -> {}).notices());
    }

    private Comparison compare(CompareAddress address, Selection selection, List<String> problems) {
        var versions = columns(address, selection);
        List<Comparison.Step> steps = new ArrayList<>();
        for (int i = 1; i < versions.size(); i++) {
            steps.add(step(selection, versions.get(i - 1), versions.get(i)));
        }
        List<String> notices = new ArrayList<>(selection.notices());
        notices.addAll(problems);
        if (address.versions().map(List::size).orElse(0) > MOST_VERSIONS) {
            notices.add("Only the first " + MOST_VERSIONS + " versions are shown: more columns cannot be read.");
        }
        var texts = steps.stream().map(Comparison.Step::text).toList();
        return new Comparison(versions, steps, new RowBuilder(versions, texts).rows(), selection.language(), notices);
    }

    /** What a comparison of two versions over the data of a selection says; makes the assessments that are not made yet. */
    public Comparison.Step step(Selection selection, VersionId from, VersionId to) {
        return step(selection, version(selection, from), version(selection, to));
    }

    /** Which criteria of one version belong to which of the other. */
    public List<Correspondence> correspondences(StandardVersion from, StandardVersion to) {
        return Correspondences.between(from, to, this::base);
    }

    private static StandardVersion version(Selection selection, VersionId id) {
        return selection.versions().stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the selection has no version " + id));
    }

    private Comparison.Step step(Selection selection, StandardVersion from, StandardVersion to) {
        List<Correspondence> correspondences = correspondences(from, to);
        List<Assessment> before = run.assessments(selection, from);
        List<Assessment> after = run.assessments(selection, to);
        // A version that cannot be run has no assessments; the notices say so.
        var outcomes = before.size() == after.size()
                ? OutcomeComparison.of(from, to, correspondences, before, after)
                : OutcomeComparison.of(from, to, correspondences, List.of(), List.of());
        return new Comparison.Step(VersionComparison.of(from, to, correspondences, selection.language()), outcomes);
    }

    private Optional<StandardVersion> base(StandardVersion version) {
        return version.basedOn().flatMap(number -> catalogs.current()
                .version(new VersionId(version.id().standard(), number)));
    }
}
