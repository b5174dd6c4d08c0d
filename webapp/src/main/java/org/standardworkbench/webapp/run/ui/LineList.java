package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;

import com.vaadin.flow.dom.Element;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.assessment.Outcome.MissingDatum;
import org.standardworkbench.webapp.page.LineMarkup;

/** Conditions with their truth, what decided them and where that comes from, as nested lists. */
final class LineList {

    private final LineMarkup lines;

    LineList(LineMarkup lines) {
        this.lines = lines;
    }

    /** A condition with everything beneath it. */
    Element of(Line line) {
        var item = lines.of(line, "li");
        if (!line.parts().isEmpty()) {
            var parts = element("ul", "lines");
            line.parts().forEach(part -> parts.appendChild(of(part)));
            item.appendChild(parts);
        }
        return item;
    }

    /** A missing thing in words. */
    String missing(MissingDatum datum) {
        return lines.missing(datum);
    }
}
