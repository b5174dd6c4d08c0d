package org.standardworkbench.rules.verification;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.CriterionCode;

/**
 * A site that shows a finding.
 *
 * @param values what matters, in the order of the criterion
 * @param outcome what becomes of the criterion on it, in words
 * @param dataset its data, to be kept as a case
 * @param others the outcomes of other criteria that are supposed
 */
public record Example(List<Valued> values, String outcome, Dataset dataset, Map<CriterionCode, String> others) {

    /**
     * A value of the site.
     *
     * @param name the indicator's code; for a number over companies or flows, what it is
     * @param label for people
     * @param text the value with its unit
     */
    public record Valued(String name, String label, String text) {}

    /** Copies the collections. */
    public Example {
        values = List.copyOf(values);
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }

    /** "Renewable electricity share 89.9 %, Electricity use 1,000 MWh/yr: not met". */
    public String text() {
        return values.stream().map(value -> value.label() + " " + value.text()).collect(Collectors.joining(", ")) + ": "
                + outcome;
    }
}
