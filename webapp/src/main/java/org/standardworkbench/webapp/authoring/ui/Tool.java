package org.standardworkbench.webapp.authoring.ui;

import com.vaadin.flow.dom.Element;

/** What the page of a tool shows beneath its heading. */
interface Tool {

    /** Everything that it shows; made once. */
    Element shown();

    /** Looks whether something in the background has come further. @return whether more may come */
    default boolean poll() {
        return false;
    }
}
