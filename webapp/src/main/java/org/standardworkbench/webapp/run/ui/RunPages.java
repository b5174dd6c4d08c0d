package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.webapp.run.RunAddress;

/** The ways to look at the same sites under the same versions. */
final class RunPages {

    static final String OUTCOMES = "outcomes";
    static final String GAINS = "gains";
    static final String MISSING = "missing";

    private static final Map<String, String> TITLES = titles();

    private RunPages() {}

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("", "Levels");
        titles.put(OUTCOMES, "Outcomes by criterion");
        titles.put(GAINS, "Gains and losses");
        titles.put(MISSING, "What is missing");
        return titles;
    }

    /** Links to all pages, the open one marked. @param open its route */
    static Element of(RunAddress address, String open) {
        var list = element("nav", "pages").setAttribute("aria-label", "Ways to look at the run");
        TITLES.forEach((route, title) -> {
            var target = route.isEmpty()
                    ? address
                    : address.withCell(Optional.empty())
                            .withLayout(address.layout().withShow(Optional.empty()));
            var link = link(target.href(route), "page", title);
            list.appendChild(route.equals(open) ? link.setAttribute("aria-current", "page") : link);
        });
        return list;
    }
}
