package org.standardworkbench.webapp.page;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;

/** The links beneath a table to the same table as files. */
public final class Downloads {

    private Downloads() {}

    /**
     * The links.
     *
     * @param what the table, in words that follow "as"
     * @param csv where it is as CSV
     * @param xlsx where it is as XLSX
     */
    public static Element of(String what, String csv, String xlsx) {
        return element(
                "p",
                "downloads",
                text("span", "", what + ": "),
                link("CSV", what, csv),
                text("span", "", " · "),
                link("XLSX", what, xlsx));
    }

    /** A link to a file is no state of the application: it must not carry the mark of those. */
    private static Element link(String form, String what, String address) {
        var link = new Anchor(address, form);
        link.getElement().setAttribute("download", "").setAttribute("aria-label", what + ": " + form);
        return link.getElement();
    }
}
