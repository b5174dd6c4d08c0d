package org.standardworkbench.webapp.run.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.webapp.page.Phrases;
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
        titles.put("", "levels");
        titles.put(OUTCOMES, OUTCOMES);
        titles.put(GAINS, GAINS);
        titles.put(MISSING, MISSING);
        return titles;
    }

    /** Links to all pages, the open one marked. @param open its route */
    static Element of(RunAddress address, String open, Phrases phrases) {
        var list = element("nav", "pages").setAttribute("aria-label", phrases.say("run.pages"));
        TITLES.forEach((route, title) -> {
            var target = route.isEmpty()
                    ? address
                    : address.withCell(Optional.empty())
                            .withLayout(address.layout().withShow(Optional.empty()));
            var link = link(target.href(route), "page", phrases.say("run.page." + title));
            list.appendChild(route.equals(open) ? link.setAttribute("aria-current", "page") : link);
        });
        return list;
    }
}
