package org.standardworkbench.rules.data;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.standardworkbench.rules.standard.IndicatorCode;

/**
 * A company or a symbiosis flow of a site with its data.
 *
 * @param id unique within the site's companies or flows
 * @param name for people
 * @param data data points by indicator; an absent one is missing
 */
public record Member(String id, String name, Map<IndicatorCode, DataPoint> data) {

    /** Copies the data, in the order of the codes. */
    public Member {
        data = Collections.unmodifiableMap(new TreeMap<>(data));
    }
}
