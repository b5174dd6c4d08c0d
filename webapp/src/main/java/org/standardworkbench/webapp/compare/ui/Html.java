package org.standardworkbench.webapp.compare.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import org.standardworkbench.rules.comparison.ChangeKind;
import org.standardworkbench.rules.comparison.Strictness;
import org.standardworkbench.webapp.compare.CompareAddress;
import org.standardworkbench.webapp.compare.Redline;

/** Plain HTML, which screen readers, print and search in the page understand by themselves. */
final class Html {

    private Html() {}

    static Element element(String tag, String classes, Element... parts) {
        var element = new Element(tag);
        if (!classes.isEmpty()) {
            element.setAttribute("class", classes);
        }
        return element.appendChild(parts);
    }

    static Element text(String tag, String classes, String text) {
        return element(tag, classes).setText(text);
    }

    /** A link to another state of the comparison, followed without loading the page anew. */
    static Element link(CompareAddress address, String classes, String text) {
        return link(address.href(), classes, text);
    }

    static Element link(String href, String classes, String text) {
        var link = new Anchor(href, text);
        link.getElement().setAttribute("router-link", true).setAttribute("class", classes);
        return link.getElement();
    }

    /** Sign and word of a strictness. */
    static Element asks(Strictness strictness) {
        return text("span", "asks " + strictness.code().replace(' ', '-'), asksSaid(strictness));
    }

    static String asksSaid(Strictness strictness) {
        return switch (strictness) {
            case STRICTER -> "▲ stricter";
            case LOOSER -> "▼ looser";
            case SAME -> "＝ neither";
            case NOT_DECIDABLE -> "? not decidable";
        };
    }

    static Element kind(ChangeKind kind) {
        return text("span", "kind", kind.code());
    }

    /** Both texts in one, what went and what came marked as such for eyes and ears. */
    static Element redline(String before, String after) {
        var line = element("p", "redline");
        for (var piece : Redline.of(before, after)) {
            switch (piece.fate()) {
                case KEPT -> line.appendChild(text("span", "", piece.text()));
                case DELETED -> line.appendChild(marked("del", "deleted: ", piece.text()));
                case INSERTED -> line.appendChild(marked("ins", "inserted: ", piece.text()));
            }
        }
        return line;
    }

    private static Element marked(String tag, String said, String text) {
        return element(tag, "", text("span", "said", said), text("span", "", text));
    }
}
