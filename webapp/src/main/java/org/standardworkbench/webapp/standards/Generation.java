package org.standardworkbench.webapp.standards;

import java.util.List;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Lineage;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * A criterion in one version of its family.
 *
 * @param version the version
 * @param criteria the criteria of the version that it corresponds to; empty if the version has none
 * @param steps what the version's lineage says about them
 */
public record Generation(StandardVersion version, List<CriterionCode> criteria, List<Lineage> steps) {

    /** Copies the lists. */
    public Generation {
        criteria = List.copyOf(criteria);
        steps = List.copyOf(steps);
    }
}
