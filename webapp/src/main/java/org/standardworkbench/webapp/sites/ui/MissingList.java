package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.webapp.sites.Asked;
import org.standardworkbench.webapp.sites.SitePage;

/** What a version asks of the area and the data do not say, what most criteria need first. */
final class MissingList {

    private final SitePage page;
    private final Asked asked;
    private final DataTables tables;

    MissingList(SitePage page, Asked asked, DataTables tables) {
        this.page = page;
        this.asked = asked;
        this.tables = tables;
    }

    Element build() {
        var shown = page.shown();
        List<Indicator> missing = asked.of(Subject.AREA).stream()
                .filter(indicator -> Optional.ofNullable(shown.data().get(indicator.code()))
                        .flatMap(DataPoint::value)
                        .isEmpty())
                .sorted(Comparator.comparingInt(
                        indicator -> -asked.by(indicator.code()).size()))
                .toList();
        int all = asked.of(Subject.AREA).size();
        var title = "Missing for " + asked.version().id() + ": " + missing.size() + " of " + all;
        if (missing.isEmpty()) {
            return text(
                    "p",
                    "complete",
                    "Nothing is missing: all " + all + " data points of the area are given that "
                            + asked.version().id() + " asks for in this stage.");
        }
        var list = element("ul", "");
        missing.forEach(indicator -> list.appendChild(element(
                "li",
                "",
                text("span", "", tables.label(indicator.code())),
                text(
                        "span",
                        "quiet",
                        " needed by "
                                + asked.by(indicator.code()).stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", "))))));
        return element("details", "missing", text("summary", "", title), list);
    }
}
