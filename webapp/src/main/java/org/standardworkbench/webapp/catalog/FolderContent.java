package org.standardworkbench.webapp.catalog;

import java.util.List;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.standard.Problem;

/**
 * What a folder such as {@code standard-versions} holds.
 *
 * @param versions those without errors
 * @param datasets those without errors
 * @param problems why others are not among them, and warnings
 */
record FolderContent(List<LoadedVersion> versions, List<Dataset> datasets, List<Problem> problems) {

    FolderContent {
        versions = List.copyOf(versions);
        datasets = List.copyOf(datasets);
        problems = List.copyOf(problems);
    }
}
