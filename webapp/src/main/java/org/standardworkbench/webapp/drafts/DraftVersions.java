package org.standardworkbench.webapp.drafts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.comparison.Correspondences;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.comparison.VersionComparison;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.store.Versions;

/**
 * Drafts read as versions: checked, assessed, explained and compared by the same engine as every version, under an id of their own such
 * as {@code gia@1.0-draft-12.3}. Nothing of it is stored; receipts carry the content hash of the draft's files. Throws as
 * {@link Drafts} does. Safe for use by several threads.
 */
@Service
public class DraftVersions {

    private static final int MOST_IN_MEMORY = 30;

    private final Drafts drafts;
    private final Catalogs catalogs;
    private final DroolsAssessor assessor;
    private final Map<String, Checked<LoadedVersion>> known =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Checked<LoadedVersion>> eldest) {
                    return size() > MOST_IN_MEMORY;
                }
            });

    DraftVersions(Drafts drafts, Catalogs catalogs, DroolsAssessor assessor) {
        this.drafts = drafts;
        this.catalogs = catalogs;
        this.assessor = assessor;
    }

    /** A revision as a version, with its warnings, or all errors with file, line and column. */
    public Checked<LoadedVersion> read(RevisionId id) {
        return read(drafts.content(id).files(), id);
    }

    /**
     * Files that need not be saved as a version.
     *
     * @param id the revision that they are based on, which lends its id
     */
    public Checked<LoadedVersion> read(VersionFiles files, RevisionId id) {
        var key = id + " " + files.contentHash() + " "
                + files.standardFile().map(Versions::hash).orElse("");
        var found = known.get(key);
        if (found == null) {
            var read = base(drafts.get(id.draft()), files)
                    .map(codes -> VersionReader.read(files, codes))
                    .orElseGet(() -> VersionReader.read(files));
            found = read.value()
                    .map(loaded ->
                            Checked.of(named(loaded, id.version(loaded.version().id())), read.problems()))
                    .orElse(read);
            known.put(key, found);
        }
        return found;
    }

    /** All errors and warnings of a revision, with file, line and column. */
    public List<Problem> check(RevisionId id) {
        return read(id).problems();
    }

    /**
     * The codes of the version that files are based on, for {@link org.standardworkbench.rules.authoring.CriterionLineage} and
     * {@link org.standardworkbench.rules.authoring.VersionEdits}; empty if they are based on none that is there.
     */
    public Optional<Set<CriterionCode>> base(Draft draft, VersionFiles files) {
        return BasedOn.of(files)
                .flatMap(number -> catalogs.current().version(new VersionId(draft.standard(), number)))
                .map(version -> version.criteria().keySet());
    }

    private static LoadedVersion named(LoadedVersion loaded, VersionId id) {
        var old = loaded.version();
        var version = new StandardVersion(
                id,
                old.title(),
                old.schemeOwner(),
                old.state(),
                old.basedOn(),
                old.illustrative(),
                old.published(),
                old.languages(),
                old.bindingLanguage(),
                old.themes(),
                old.groups(),
                old.levels(),
                old.indicators(),
                old.parameters(),
                old.factors(),
                old.criteria(),
                old.texts(),
                old.levelRules(),
                old.lineage(),
                old.contentHash());
        return new LoadedVersion(version, loaded.cases(), loaded.files(), loaded.places());
    }

    /**
     * Assesses datasets under a version that was read here.
     *
     * @throws org.standardworkbench.rules.assessment.AssessmentException if it cannot be run
     */
    public List<Assessment> assess(LoadedVersion draft, List<Dataset> datasets) {
        return assessor.assess(draft.version(), datasets, done -> {});
    }

    /** Explains the outcomes of a dataset under a version that was read here; throws as {@link #assess} does. */
    public Explanation explain(LoadedVersion draft, Dataset dataset) {
        return assessor.explain(draft.version(), dataset);
    }

    /**
     * What changed from one version to another, drafts or not.
     *
     * @param language in which values are written
     */
    public VersionComparison compare(StandardVersion from, StandardVersion to, Language language) {
        return VersionComparison.of(from, to, Correspondences.between(from, to, this::baseOf), language);
    }

    /** What becomes of datasets from one version to another; throws as {@link #assess} does. */
    public OutcomeComparison outcomes(StandardVersion from, StandardVersion to, List<Dataset> datasets) {
        return OutcomeComparison.of(
                from,
                to,
                Correspondences.between(from, to, this::baseOf),
                assessor.assess(from, datasets, done -> {}),
                assessor.assess(to, datasets, done -> {}));
    }

    private Optional<StandardVersion> baseOf(StandardVersion version) {
        return version.basedOn().flatMap(number -> catalogs.current()
                .version(new VersionId(version.id().standard(), number)));
    }
}
