package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.standards.Family;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** Says that an address names something that is not there, and what was perhaps meant. */
final class Unknown {

    private Unknown() {}

    static Element version(String id, Optional<String> nearest, List<Family> families) {
        var page = page("There is no version " + Advice.quote(id) + ".");
        nearest.ifPresent(meant -> page.appendChild(maybe(
                new StandardsAddress(
                        Optional.of(meant),
                        Optional.empty(),
                        StandardsAddress.ALL.language(),
                        StandardsAddress.CRITERIA,
                        ""),
                meant)));
        return page.appendChild(element(
                "p",
                "",
                families.isEmpty()
                        ? text("span", "", "No standards are loaded. Start with --standards FOLDER.")
                        : Markup.link(StandardsAddress.ALL, "", "All standards and versions")));
    }

    static Element criterion(String code, Optional<String> nearest, StandardVersion version, StandardsAddress address) {
        var page = page("The version " + version.id() + " has no criterion " + Advice.quote(code) + ".");
        nearest.ifPresent(meant -> page.appendChild(maybe(address.withCriterion(Optional.of(meant)), meant)));
        return page.appendChild(element(
                "p", "", Markup.link(address.withCriterion(Optional.empty()), "", "All criteria of " + version.id())));
    }

    private static Element page(String sentence) {
        return element("div", "unknown", text("h1", "", "Not found"), text("p", "notice", sentence));
    }

    private static Element maybe(StandardsAddress address, String meant) {
        return element(
                "p", "", text("span", "", "Did you mean "), Markup.link(address, "", meant), text("span", "", "?"));
    }
}
