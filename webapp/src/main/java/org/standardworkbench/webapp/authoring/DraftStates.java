package org.standardworkbench.webapp.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.authoring.Choice;
import org.standardworkbench.rules.authoring.MergedVersion;
import org.standardworkbench.rules.authoring.PartChange;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.verification.DataDemands;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.drafts.DraftSaves;
import org.standardworkbench.webapp.drafts.DraftVersions;
import org.standardworkbench.webapp.drafts.Drafts;
import org.standardworkbench.webapp.drafts.RevisionId;

/**
 * The states of a draft beside each other: revisions, the version that it began as, and what it would be with another draft's changes.
 * Throws as {@link Drafts} does. Safe for use by several threads.
 */
@Service
public class DraftStates {

    private static final int MOST_SITES = 200;

    private final Drafts drafts;
    private final DraftSaves saves;
    private final DraftVersions versions;
    private final Catalogs catalogs;
    private final Assessor assessor;

    DraftStates(Drafts drafts, DraftSaves saves, DraftVersions versions, Catalogs catalogs, Assessor assessor) {
        this.drafts = drafts;
        this.saves = saves;
        this.versions = versions;
        this.catalogs = catalogs;
        this.assessor = assessor;
    }

    /**
     * What differs between two states.
     *
     * @param parts part by part
     * @param before the earlier state as a version; empty if it does not read
     * @param after the later state as a version; empty if it does not read
     * @param problems errors and warnings of the later state
     * @param impact what becomes of the pilot sites; empty if a state cannot be run
     * @param obstacle why not, for a person
     */
    public record Difference(
            List<PartChange> parts,
            Optional<StandardVersion> before,
            Optional<StandardVersion> after,
            List<Problem> problems,
            Optional<OutcomeComparison> impact,
            Optional<String> obstacle) {

        /** Copies the lists. */
        public Difference {
            parts = List.copyOf(parts);
            problems = List.copyOf(problems);
        }

        /** How many of the problems are errors. */
        public long errors() {
            return problems.stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .count();
        }
    }

    /**
     * A merge that is not made yet.
     *
     * @param merged with the choices made so far
     * @param difference what it would change in the draft
     */
    public record Preview(MergedVersion merged, Difference difference) {}

    /** The pilot sites that are looked at. */
    public List<Dataset> datasets() {
        return catalogs.current().datasets().stream().limit(MOST_SITES).toList();
    }

    /** A revision as a version, or why it is none. */
    public Checked<LoadedVersion> read(RevisionId id) {
        return versions.read(id);
    }

    /** The version that a draft began as, as long as it is unchanged; else its first revision, if that reads. */
    public Optional<LoadedVersion> began(Draft draft) {
        return draft.base()
                .flatMap(version -> catalogs.current().loaded(version))
                .filter(loaded -> draft.baseHash()
                        .filter(loaded.version().contentHash()::equals)
                        .isPresent())
                .or(() -> versions.read(new RevisionId(draft.id(), 1)).value());
    }

    /**
     * What differs between two revisions of a draft.
     *
     * @param from a revision's number; 0 is the version that the draft began as
     * @param to a revision's number
     */
    public Difference between(Draft draft, int from, int to) {
        var later = new RevisionId(draft.id(), to);
        if (from == 0) {
            var began = began(draft);
            var files = began.map(LoadedVersion::files).orElseGet(() -> drafts.content(new RevisionId(draft.id(), 1))
                    .files());
            return difference(files, began, drafts.content(later).files(), versions.read(later));
        }
        var earlier = new RevisionId(draft.id(), from);
        return difference(
                drafts.content(earlier).files(),
                versions.read(earlier).value(),
                drafts.content(later).files(),
                versions.read(later));
    }

    /** What files that are not saved would change in a draft's newest revision. */
    public Difference preview(Draft draft, VersionFiles files) {
        var newest = draft.newest().id();
        return difference(
                drafts.content(newest).files(), versions.read(newest).value(), files, versions.read(files, newest));
    }

    /** What a draft would be with another one's changes. */
    public Preview merge(Draft into, long from, Map<String, Choice> choices) {
        var merged = saves.previewMerge(into.id(), from, choices);
        return new Preview(merged, preview(into, merged.files()));
    }

    private Difference difference(
            VersionFiles from, Optional<LoadedVersion> before, VersionFiles to, Checked<LoadedVersion> after) {
        Optional<OutcomeComparison> impact = Optional.empty();
        Optional<String> obstacle = Optional.empty();
        if (before.isPresent() && after.value().isPresent()) {
            try {
                impact = Optional.of(versions.outcomes(
                        before.get().version(), after.value().get().version(), datasets()));
            } catch (AssessmentException limit) {
                obstacle = Optional.of(String.valueOf(limit.getMessage()));
            }
        }
        return new Difference(
                PartChange.between(from, to),
                before.map(LoadedVersion::version),
                after.value().map(LoadedVersion::version),
                after.problems(),
                impact,
                obstacle);
    }

    /** Which data a draft demands in place of the version that it began as; empty if one of them does not read or cannot be run. */
    public Optional<DataDemands> demands(Draft draft) {
        try {
            return began(draft).flatMap(before -> versions.read(draft.newest().id())
                    .value()
                    .map(after -> DataDemands.between(before.version(), after.version(), datasets(), assessor)));
        } catch (AssessmentException limit) {
            return Optional.empty();
        }
    }
}
