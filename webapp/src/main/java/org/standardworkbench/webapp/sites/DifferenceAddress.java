package org.standardworkbench.webapp.sites;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.webapp.page.Address;

/**
 * What differs between two snapshots of a site. What it names may not exist.
 *
 * @param site id of the site
 * @param from hash of the first snapshot
 * @param to hash of the second
 * @param version id of the version under which outcomes are compared; empty for the newest
 * @param saved whether the second snapshot was saved just now, so that the page says so
 */
public record DifferenceAddress(
        String site, Optional<String> from, Optional<String> to, Optional<String> version, boolean saved)
        implements Address {

    /** Reads an address; parameters of others are passed over. */
    public static DifferenceAddress of(String site, Map<String, List<String>> parameters) {
        return new DifferenceAddress(
                site,
                Query.text(parameters, "from"),
                Query.text(parameters, "to"),
                Query.text(parameters, "version"),
                parameters.containsKey("saved"));
    }

    /** From one snapshot to another. */
    public static DifferenceAddress between(String site, String from, String to, Optional<String> version) {
        return new DifferenceAddress(site, Optional.of(from), Optional.of(to), version, false);
    }

    /** The same under another version. */
    public DifferenceAddress withVersion(String other) {
        return new DifferenceAddress(site, from, to, Optional.of(other), saved);
    }

    /** The same the other way round. */
    public DifferenceAddress turned() {
        return new DifferenceAddress(site, to, from, version, false);
    }

    /** The same, saying that the second snapshot was saved just now. */
    public DifferenceAddress asSaved() {
        return new DifferenceAddress(site, from, to, version, true);
    }

    @Override
    public String href() {
        return new Query()
                .add("from", from)
                .add("to", to)
                .add("version", version)
                .add("saved", saved ? Optional.of("now") : Optional.empty())
                .behind("sites/" + Query.encode(site) + "/difference");
    }
}
