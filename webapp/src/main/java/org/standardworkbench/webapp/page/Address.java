package org.standardworkbench.webapp.page;

/** A state of a page that can be sent to a colleague. */
public interface Address {

    /** The route with its parameters, without a leading slash; the same state always has the same. */
    String href();
}
