package org.standardworkbench.webapp.upload;

/** What becomes of stored data of the same site, period and scope that the files do not mention. */
public enum Way {
    /** They stay; what the files give is added or takes the place of what was stored. */
    ADD,
    /** They are no longer part of the newest snapshot, which holds what the files give and nothing else. */
    REPLACE
}
