package org.standardworkbench.webapp.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.files.LoadedVersion;

/**
 * What trials are compared with: a version and the sites to look at. Its outcomes are worked out once, because they stay the same
 * while somebody types. Safe for use by several threads.
 */
public final class Reference {

    private final LoadedVersion version;
    private final List<Dataset> datasets;
    private @Nullable List<Assessment> assessments;

    /** @param datasets each fits the indicators of the version and of what is tried, or is told as an obstacle */
    public Reference(LoadedVersion version, List<Dataset> datasets) {
        this.version = version;
        this.datasets = List.copyOf(datasets);
    }

    /** The version. */
    public LoadedVersion version() {
        return version;
    }

    /** The sites, in the order in which they are shown. */
    public List<Dataset> datasets() {
        return datasets;
    }

    /** Throws as {@link Assessor#assess} does; then the next call tries again. */
    synchronized List<Assessment> assessments(Assessor assessor) {
        var known = assessments;
        if (known == null) {
            known = assessor.assess(version.version(), datasets, done -> {});
            assessments = known;
        }
        return known;
    }
}
