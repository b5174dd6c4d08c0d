package org.standardworkbench.rules.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.rules.standard.VersionId;

/**
 * One dataset under one version.
 *
 * @param version the version
 * @param dataset the dataset
 * @param outcomes one per criterion of the version, in the order of the version
 * @param companyOutcomes beneath each company criterion: the outcome per company id
 * @param overall points over all criteria
 * @param themes points per theme, in the order of the version
 * @param level the level
 * @param receipt what is needed to reproduce it
 */
public record Assessment(
        VersionId version,
        Dataset dataset,
        Map<CriterionCode, Outcome> outcomes,
        Map<CriterionCode, Map<String, Outcome>> companyOutcomes,
        Score overall,
        Map<ThemeCode, Score> themes,
        LevelResult level,
        Receipt receipt) {

    /**
     * Points that are certain and possible. Criteria that are not applicable are left out; an undetermined one spans 0 to its
     * maximum.
     *
     * @param least points that are proved
     * @param most points that are still possible
     * @param maximum of the applicable and undetermined criteria
     */
    public record Score(int least, int most, int maximum) {}

    /**
     * The level. Both are the same if nothing that matters is unknown.
     *
     * @param proved the highest level whose rule is proved; empty if none
     * @param possible the highest level whose rule is not disproved; empty if none
     * @param floorless themes without applicable points, which satisfy no floor
     */
    public record LevelResult(Optional<LevelName> proved, Optional<LevelName> possible, List<ThemeCode> floorless) {

        /** Copies the themes. */
        public LevelResult {
            floorless = List.copyOf(floorless);
        }
    }

    /**
     * Enough to reproduce the assessment: the same hashes in give the same bytes out. All are SHA-256 in lower-case hexadecimal.
     *
     * @param version content hash of the version's files
     * @param dataset hash of the dataset's canonical JSON
     * @param factors hash of the reference factors and parameter values that hold for the site and date
     * @param engine name and version of the engine
     */
    public record Receipt(String version, String dataset, String factors, String engine) {}

    /** Copies the collections and keeps their order. */
    public Assessment {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        companyOutcomes = Collections.unmodifiableMap(new LinkedHashMap<>(companyOutcomes));
        themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
    }
}
