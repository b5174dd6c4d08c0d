package org.standardworkbench.webapp.catalog;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Site;

/** Orders sites: real ones first, then by name as a reader looks for it. */
final class SiteOrder {

    static final Comparator<Dataset> DATASETS = Comparator.comparing(Dataset::site, sites())
            .thenComparing(Dataset::period)
            .thenComparing(Dataset::scope);

    private SiteOrder() {}

    private static Comparator<Site> sites() {
        var names = Collator.getInstance(Locale.ENGLISH);
        return Comparator.comparing(Site::illustrative)
                .thenComparing(Site::name, names::compare)
                .thenComparing(site -> site.id().value());
    }
}
