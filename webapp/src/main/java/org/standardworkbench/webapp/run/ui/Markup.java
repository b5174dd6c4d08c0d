package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import org.standardworkbench.webapp.run.RunAddress;

/** Plain HTML for tables and texts, which screen readers, print and search in the page understand by themselves. */
final class Markup {

    private Markup() {}

    /** An element with classes (may be empty) and parts. */
    static Element element(String tag, String classes, Element... parts) {
        var element = new Element(tag);
        if (!classes.isEmpty()) {
            element.setAttribute("class", classes);
        }
        return element.appendChild(parts);
    }

    /** An element with a text. */
    static Element text(String tag, String classes, String text) {
        return element(tag, classes).setText(text);
    }

    /** A text that only screen readers say. */
    static Element said(String text) {
        return text("span", "said", text + " ");
    }

    /** A sign that only eyes see. */
    static Element sign(String classes, String sign) {
        return text("span", classes, sign).setAttribute("aria-hidden", "true");
    }

    /** A link to another state of the run, followed without loading the page anew. */
    static Element link(RunAddress address, String classes) {
        var link = new Anchor(address.href());
        link.getElement().setAttribute("router-link", true).setAttribute("class", classes);
        return link.getElement();
    }
}
