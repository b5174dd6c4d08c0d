package org.standardworkbench.rules.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Indicators;

/**
 * Looks for what is doubtful about a dataset before it is assessed. What is simply not allowed, a negative figure and a given share
 * above 100 % are told by {@link org.standardworkbench.rules.data.IndicatorCheck} and not again here. A false alarm is worse
 * than silence: each check has a margin, stated where it is made.
 */
public final class QualityCheck {

    private QualityCheck() {}

    /**
     * Checks one dataset.
     *
     * @param dataset checked by {@link org.standardworkbench.rules.data.IndicatorCheck}, without errors
     * @param others what it is compared with: the site's other datasets, and those of other sites; itself among them is passed over
     * @param indicators of the versions under which it will be assessed; what they do not declare is not looked at
     * @return the gravest first; the same for the same data, whatever the order of the others
     */
    public static List<Finding> check(Dataset dataset, Collection<Dataset> others, Indicators indicators) {
        List<Dataset> compared = others.stream()
                .filter(other -> !other.key().equals(dataset.key()))
                .sorted(Comparator.comparing(Dataset::key))
                .toList();
        Catalogue catalogue = new Catalogue(indicators);
        List<Finding> findings = new ArrayList<>();
        for (Holder holder : Holder.of(dataset)) {
            findings.addAll(RelationCheck.check(holder, catalogue));
            findings.addAll(StatementCheck.check(holder, catalogue));
        }
        findings.addAll(CompaniesCheck.check(dataset, catalogue));
        findings.addAll(PeriodsCheck.check(dataset, compared, catalogue));
        findings.addAll(ComparableCheck.check(dataset, compared, catalogue));
        findings.addAll(EvidenceCheck.check(dataset, catalogue));
        return findings.stream().distinct().sorted().toList();
    }
}
