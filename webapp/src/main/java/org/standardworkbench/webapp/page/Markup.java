package org.standardworkbench.webapp.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;

/** Plain HTML for tables and texts, which screen readers, print and search in the page understand by themselves. */
public final class Markup {

    private Markup() {}

    /** An element with classes (may be empty) and parts. */
    public static Element element(String tag, String classes, Element... parts) {
        var element = new Element(tag);
        if (!classes.isEmpty()) {
            element.setAttribute("class", classes);
        }
        return element.appendChild(parts);
    }

    /** An element with a text, which is never read as HTML. */
    public static Element text(String tag, String classes, String text) {
        return element(tag, classes).setText(text);
    }

    /** A text that only screen readers say. */
    public static Element said(String text) {
        return text("span", "said", text + " ");
    }

    /** A sign that only eyes see. */
    public static Element sign(String classes, String sign) {
        return text("span", classes, sign).setAttribute("aria-hidden", "true");
    }

    /** A link to another page or state, followed without loading the page anew. @param href a route with its parameters, without a leading slash */
    public static Element link(String href, String classes) {
        var link = new Anchor(href);
        link.getElement().setAttribute("router-link", true);
        if (!classes.isEmpty()) {
            link.getElement().setAttribute("class", classes);
        }
        return link.getElement();
    }

    /** A link with a text; see {@link #link(String, String)}. */
    public static Element link(String href, String classes, String text) {
        return link(href, classes).setText(text);
    }

    /** A link to another state, followed without loading the page anew. */
    public static Element link(Address address, String classes) {
        return link(address.href(), classes);
    }

    /** A link with a text to another state. */
    public static Element link(Address address, String classes, String text) {
        return link(address.href(), classes, text);
    }

    /**
     * Gives the page the address of its state without going anywhere. The order may come when a link was followed already: then the
     * other page keeps its own.
     */
    public static void readdress(Element page, Address address) {
        page.executeJs("""
                if (new URL($0, document.baseURI).pathname === location.pathname) {
                  history.replaceState(history.state, '', $0);
                }
                """, address.href());
    }

    /** A term of a list of terms, with what it stands for. */
    public static Element term(Element list, String term, Element... what) {
        return list.appendChild(element("div", "", text("dt", "", term), element("dd", "", what)));
    }

    /** A table with its columns' names. @param label what the table holds */
    public static Element table(String classes, String label, List<String> columns, Stream<Element> rows) {
        var head = element("tr", "");
        columns.forEach(column -> head.appendChild(text("th", "", column).setAttribute("scope", "col")));
        var body = element("tbody", "");
        rows.forEach(body::appendChild);
        return element("table", classes, element("thead", "", head), body).setAttribute("aria-label", label);
    }

    /** A row whose first cell names it. On a narrow page each cell says its column. */
    public static Element row(List<String> columns, Element... cells) {
        var row = element("tr", "");
        for (int at = 0; at < cells.length; at++) {
            var cell =
                    at == 0 ? element("th", "", cells[at]).setAttribute("scope", "row") : element("td", "", cells[at]);
            row.appendChild(cell.setAttribute("data-column", columns.get(at)));
        }
        return row;
    }

    /** A region that scrolls by keyboard as well, where a table does not fit. */
    public static Element scrolling(String label, Element table) {
        return element("div", "scrolling", table)
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
    }
}
