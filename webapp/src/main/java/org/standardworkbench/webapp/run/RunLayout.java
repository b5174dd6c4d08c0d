package org.standardworkbench.webapp.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the sites of the run are laid out.
 *
 * @param sort {@code site} or the id of a version whose results order all sites in one list, with a minus before it for the highest
 *     first; empty for lists by country
 * @param open the countries whose sites are listed; empty for all of a short list and none of a long one
 * @param show what else a page shows, such as a version or a step between two; empty for what it shows at first
 */
public record RunLayout(Optional<String> sort, Optional<List<String>> open, Optional<String> show) {

    /** By country. */
    public static final RunLayout FIRST = new RunLayout(Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the list. */
    public RunLayout {
        open = open.map(list -> list.stream().distinct().sorted().toList());
    }

    /** One list, ordered by something; empty for lists by country. */
    public RunLayout withSort(Optional<String> other) {
        return new RunLayout(other, open, show);
    }

    /** Other countries whose sites are listed. */
    public RunLayout withOpen(List<String> others) {
        return new RunLayout(sort, Optional.of(others), show);
    }

    /** Something else that is shown. */
    public RunLayout withShow(Optional<String> other) {
        return new RunLayout(sort, open, other);
    }

    /** Reads the parameters of an address. */
    static RunLayout of(Map<String, List<String>> parameters) {
        return new RunLayout(
                RunAddress.text(parameters, "sort"),
                RunAddress.list(parameters, "open"),
                RunAddress.text(parameters, "show"));
    }

    /** The parameters of an address, in order. */
    List<Map.Entry<String, String>> parameters() {
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        sort.ifPresent(word -> parameters.add(Map.entry("sort", word)));
        open.ifPresent(list -> parameters.add(Map.entry("open", String.join(",", list))));
        show.ifPresent(word -> parameters.add(Map.entry("show", word)));
        return parameters;
    }
}
