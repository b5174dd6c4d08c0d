package org.standardworkbench.webapp.catalog;

import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.StandardVersion;

/** Where the versions and datasets of the workbench are found. Safe for use by several threads. */
public interface Catalogs {

    /**
     * What there is now that the one who asks may read. Later changes make a new catalog and leave this one as it is; whoever answers one question asks once.
     */
    Catalog current();

    /** What of a catalog the one who asks may read. */
    default Catalog readable(Catalog catalog) {
        return catalog;
    }

    /** Whether the one who asks may read a version. */
    default boolean mayRead(StandardVersion version) {
        return true;
    }

    /** Whether the one who asks may read data of a site. */
    default boolean mayRead(Dataset dataset) {
        return true;
    }

    /** All that there is now, whoever asks: for the work that the workbench does by itself, never for an answer to a person. */
    default Catalog all() {
        return current();
    }
}
