package org.standardworkbench.rules.files;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * A version as its files have it.
 *
 * @param version the model
 * @param cases the cases of each criterion, in the order of the version's criteria
 * @param files the files that it was read from
 * @param places where its parts stand in the files
 */
public record LoadedVersion(
        StandardVersion version, Map<CriterionCode, List<Case>> cases, VersionFiles files, VersionPlaces places) {

    /** A version of whose parts no places are known. */
    public LoadedVersion(StandardVersion version, Map<CriterionCode, List<Case>> cases, VersionFiles files) {
        this(version, cases, files, VersionPlaces.unknown(files.label()));
    }

    /** Copies the cases and keeps their order. */
    public LoadedVersion {
        Map<CriterionCode, List<Case>> copy = new LinkedHashMap<>();
        cases.forEach((code, list) -> copy.put(code, List.copyOf(list)));
        cases = Collections.unmodifiableMap(copy);
    }
}
