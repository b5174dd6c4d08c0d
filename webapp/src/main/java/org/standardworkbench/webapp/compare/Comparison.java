package org.standardworkbench.webapp.compare;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.comparison.VersionComparison;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Versions side by side.
 *
 * @param versions the columns
 * @param steps from each column to the next
 * @param rows criteria that belong together, by theme
 * @param language the language of texts and statements
 * @param notices what the address names and is not there or could not be assessed, each a sentence for a person
 */
public record Comparison(
        List<StandardVersion> versions, List<Step> steps, List<Row> rows, Language language, List<String> notices) {

    /** Copies the lists. */
    public Comparison {
        versions = List.copyOf(versions);
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }

    /** From one column to the next: what changed in the text, and what that changes for sites. */
    public record Step(VersionComparison text, OutcomeComparison outcomes) {

        /** The sites whose outcome differs at a change. */
        public List<OutcomeComparison.OfSite> sites(VersionComparison.Change change) {
            return outcomes.differing(change);
        }
    }

    /**
     * Criteria that belong together.
     *
     * @param id the code by which an address names the row
     * @param theme code of the theme in which it stands last
     * @param codes codes per column; empty where the version has none
     * @param changes what changed per step; empty where nothing did
     */
    public record Row(
            String id,
            String theme,
            List<List<CriterionCode>> codes,
            List<Optional<VersionComparison.Change>> changes) {

        /** Copies the lists. */
        public Row {
            codes = List.copyOf(codes);
            changes = List.copyOf(changes);
        }

        /** Whether anything changed. */
        public boolean changed() {
            return changes.stream().anyMatch(Optional::isPresent);
        }
    }
}
