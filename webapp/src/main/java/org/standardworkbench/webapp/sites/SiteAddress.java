package org.standardworkbench.webapp.sites;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.webapp.page.Address;

/**
 * A site's page. What it names may not exist.
 *
 * @param site id of the site
 * @param data key of the dataset, {@code site/start/end/scope}; empty for the newest
 * @param snapshot hash of a snapshot, which is shown the same for ever; empty for the newest
 * @param version id of the version by which data are grouped and judged; empty for the newest
 */
public record SiteAddress(String site, Optional<String> data, Optional<String> snapshot, Optional<String> version)
        implements Address {

    /** The page of a site with its newest data. */
    public static SiteAddress of(SiteId site) {
        return new SiteAddress(site.value(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Reads an address; parameters of others are passed over. */
    public static SiteAddress of(String site, Map<String, List<String>> parameters) {
        return new SiteAddress(
                site,
                Query.text(parameters, "data"),
                Query.text(parameters, "snapshot"),
                Query.text(parameters, "version"));
    }

    /** The newest snapshot of a dataset. */
    public SiteAddress withData(String key) {
        return new SiteAddress(site, Optional.of(key), Optional.empty(), version);
    }

    /** A snapshot of a dataset. */
    public SiteAddress withSnapshot(String key, String hash) {
        return new SiteAddress(site, Optional.of(key), Optional.of(hash), version);
    }

    /** The same under another version. */
    public SiteAddress withVersion(String other) {
        return new SiteAddress(site, data, snapshot, Optional.of(other));
    }

    @Override
    public String href() {
        return new Query()
                .add("data", data)
                .add("snapshot", snapshot)
                .add("version", version)
                .behind("sites/" + Query.encode(site));
    }
}
