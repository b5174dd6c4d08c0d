package org.standardworkbench.webapp.sites;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.webapp.page.Address;

/**
 * The entry form. What it names may not exist.
 *
 * @param site id of the site; empty for a new site
 * @param version id of the version whose indicators are asked for; empty for the newest
 * @param data key of the dataset to go on from; empty for a dataset that is not there yet
 */
public record EntryAddress(Optional<String> site, Optional<String> version, Optional<String> data) implements Address {

    /** A new site. */
    public static final EntryAddress NEW_SITE = new EntryAddress(Optional.empty(), Optional.empty(), Optional.empty());

    /** Reads an address; parameters of others are passed over. */
    public static EntryAddress of(Optional<String> site, Map<String, List<String>> parameters) {
        return new EntryAddress(
                site,
                Query.text(parameters, "version"),
                site.isEmpty() ? Optional.empty() : Query.text(parameters, "data"));
    }

    /** The same for another version. */
    public EntryAddress withVersion(String other) {
        return new EntryAddress(site, Optional.of(other), data);
    }

    @Override
    public String href() {
        return new Query()
                .add("version", version)
                .add("data", data)
                .behind(site.map(id -> "sites/" + Query.encode(id) + "/enter").orElse("sites/new"));
    }
}
