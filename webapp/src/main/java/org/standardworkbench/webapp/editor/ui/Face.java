package org.standardworkbench.webapp.editor.ui;

import com.vaadin.flow.dom.Element;

/** One way to edit a criterion. It edits the same files as the others. */
interface Face {

    /** What the view shows. */
    Element shown();

    /** Called after anything was typed here: what is told beside the fields follows; the fields stay as they are typed. */
    void refresh();
}
