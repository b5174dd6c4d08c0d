package org.standardworkbench.webapp.catalog;

/** Where the versions and datasets of the workbench are found. Safe for use by several threads. */
public interface Catalogs {

    /**
     * What there is now. Later changes make a new catalog and leave this one as it is; whoever answers one question asks once.
     */
    Catalog current();
}
