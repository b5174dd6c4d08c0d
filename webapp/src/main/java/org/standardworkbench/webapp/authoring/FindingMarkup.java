package org.standardworkbench.webapp.authoring;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.verification.Example;
import org.standardworkbench.rules.verification.Finding;
import org.standardworkbench.rules.verification.Undecided;
import org.standardworkbench.rules.verification.Verification;
import org.standardworkbench.webapp.page.Phrases;

/** How findings are shown wherever they are: what is doubtful, why, on which sites, and where it stands. */
public final class FindingMarkup {

    private FindingMarkup() {}

    /**
     * A list of findings and of what is not decided.
     *
     * @param place what leads to the place of a finding
     */
    public static Element list(Verification found, Phrases phrases, Function<Place, Element> place) {
        var list = element("ul", "findings").setAttribute("aria-label", phrases.say("drafts.findings"));
        found.findings().forEach(finding -> list.appendChild(item(finding, phrases, place)));
        found.undecided().forEach(open -> list.appendChild(item(open, phrases, place)));
        return list;
    }

    /** The word for what is doubtful. */
    public static String kind(Finding.Kind kind, Phrases phrases) {
        return phrases.say("drafts.kind." + kind.code().replace(' ', '-'));
    }

    private static Element item(Finding finding, Phrases phrases, Function<Place, Element> place) {
        var item = element(
                "li",
                "finding",
                element(
                        "p",
                        "about",
                        text("span", "kind", "! " + kind(finding.kind(), phrases)),
                        place.apply(finding.place())),
                sentence(finding, phrases));
        if (!finding.proof().reason().isEmpty()) {
            item.appendChild(text(
                    "p",
                    "quiet",
                    phrases.say("drafts.why") + ": " + finding.proof().reason()));
        }
        if (finding.proof().combinations() > 0) {
            var tried = finding.proof().onEngine() ? "drafts.tried.engine" : "drafts.tried";
            item.appendChild(
                    text("p", "quiet", phrases.count(tried, finding.proof().combinations())));
        }
        if (!finding.examples().isEmpty()) {
            item.appendChild(examples(finding.examples(), phrases));
        }
        return item;
    }

    private static Element item(Undecided open, Phrases phrases, Function<Place, Element> place) {
        return element(
                "li",
                "finding open",
                element(
                        "p",
                        "about",
                        text("span", "kind quiet", "? " + phrases.say("drafts.undecided")),
                        place.apply(open.place())),
                text("p", "quiet", open.name() + ": " + open.reason()));
    }

    private static Element sentence(Finding finding, Phrases phrases) {
        var sentence =
                element("p", "sentence").setAttribute("lang", phrases.language().code());
        finding.sentence()
                .forEach(piece -> sentence.appendChild(
                        switch (piece.style()) {
                            case WORDS -> text("span", "", piece.text());
                            case CONDITION -> text("q", "condition", piece.text());
                            case NAME -> text("code", "", piece.text());
                            case PLACE -> text("span", "quiet", piece.text());
                        }));
        return sentence;
    }

    /** The example sites as columns: what they have, and what comes out. */
    private static Element examples(List<Example> examples, Phrases phrases) {
        var head =
                element("tr", "", text("th", "", phrases.say("drafts.example")).setAttribute("scope", "col"));
        for (int at = 1; at <= examples.size(); at++) {
            head.appendChild(text("th", "", phrases.say("drafts.site", at)).setAttribute("scope", "col"));
        }
        var body = element("tbody", "");
        var names = examples.stream()
                .flatMap(one -> one.values().stream().map(Example.Valued::label))
                .distinct()
                .toList();
        for (var name : names) {
            var row = element("tr", "", text("th", "", name).setAttribute("scope", "row"));
            examples.forEach(one -> row.appendChild(text(
                    "td",
                    "number",
                    one.values().stream()
                            .filter(value -> value.label().equals(name))
                            .map(Example.Valued::text)
                            .findFirst()
                            .orElse("–"))));
            body.appendChild(row);
        }
        var outcome =
                element("tr", "", text("th", "", phrases.say("drafts.outcome")).setAttribute("scope", "row"));
        examples.forEach(one -> outcome.appendChild(text("td", "number", one.outcome())));
        var label = phrases.say("drafts.example");
        return scrolling(
                label,
                element("table", "example", element("thead", "", head), body.appendChild(outcome))
                        .setAttribute("aria-label", label));
    }
}
