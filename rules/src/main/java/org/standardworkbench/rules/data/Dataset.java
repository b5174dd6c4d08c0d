package org.standardworkbench.rules.data;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.standard.IndicatorCode;

/**
 * An immutable snapshot of a site's data for a period. Its period's last day is the evaluation date.
 *
 * @param site the site
 * @param period the days that the data cover
 * @param scope the area as it is or as it is intended to be
 * @param data the area's data points by indicator; an absent one is missing
 * @param companies its companies in the order of their ids; empty means unknown, an empty list means that there are none
 * @param flows its symbiosis flows, likewise
 */
public record Dataset(
        Site site,
        Period period,
        Scope scope,
        Map<IndicatorCode, DataPoint> data,
        Optional<List<Member>> companies,
        Optional<List<Member>> flows) {

    /** Copies and orders the data. */
    public Dataset {
        data = Collections.unmodifiableMap(new TreeMap<>(data));
        companies = companies.map(Dataset::ordered);
        flows = flows.map(Dataset::ordered);
    }

    private static List<Member> ordered(List<Member> members) {
        return members.stream().sorted(Comparator.comparing(Member::id)).toList();
    }

    /** Names the dataset in addresses and files: {@code site/start/end/scope}. */
    public String key() {
        return site.id() + "/" + period.start() + "/" + period.end() + "/" + scope.code();
    }
}
