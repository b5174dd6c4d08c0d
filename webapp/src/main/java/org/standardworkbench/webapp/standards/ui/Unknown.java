package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

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
        var page = page(say("standards.unknown.version", Advice.quote(id)));
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
                        ? text("span", "", say("standards.empty"))
                        : Markup.link(StandardsAddress.ALL, "", say("standards.unknown.all-versions"))));
    }

    static Element criterion(String code, Optional<String> nearest, StandardVersion version, StandardsAddress address) {
        var page = page(say("standards.unknown.criterion", version.id(), Advice.quote(code)));
        nearest.ifPresent(meant -> page.appendChild(maybe(address.withCriterion(Optional.of(meant)), meant)));
        return page.appendChild(element(
                "p",
                "",
                Markup.link(
                        address.withCriterion(Optional.empty()),
                        "",
                        say("standards.unknown.all-criteria", version.id()))));
    }

    private static Element page(String sentence) {
        return element("div", "unknown", text("h1", "", say("standards.unknown")), text("p", "notice", sentence));
    }

    private static Element maybe(StandardsAddress address, String meant) {
        return element(
                "p",
                "",
                text("span", "", say("standards.unknown.meant") + " "),
                Markup.link(address, "", meant),
                text("span", "", "?"));
    }
}
