package org.standardworkbench.webapp.page;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.standard.StandardVersion;

/** What paper needs beside the screen: a button, and a head that pins what is printed. */
public final class Printing {

    private Printing() {}

    /** Opens the browser's print dialog, with everything unfolded. */
    public static Element button(Phrases phrases) {
        var button = text("button", "print-button", phrases.say("common.print")).setAttribute("type", "button");
        button.executeJs("this.addEventListener('click', () => {"
                + " document.querySelectorAll('main details').forEach(one => one.open = true); window.print(); })");
        return button;
    }

    /** The head of a printed page, which screens do not show. @param entries term and what it stands for, in order */
    public static Element head(Phrases phrases, List<Map.Entry<String, String>> entries) {
        var list = element("dl", "");
        entries.forEach(entry -> Markup.term(list, entry.getKey(), text("span", "", entry.getValue())));
        var head = element(
                "div",
                "print-head",
                text("p", "product", "Standard Workbench"),
                list,
                text("p", "date", phrases.say("common.printed", phrases.day(LocalDate.now(ZoneOffset.UTC)))));
        var address = text("p", "address", "");
        address.executeJs("this.textContent = location.href; this.printed = () => this.textContent = location.href;"
                + " window.addEventListener('beforeprint', () => this.printed())");
        head.appendChild(address);
        phrases.unverified().ifPresent(line -> head.appendChild(text("p", "unchecked", line)));
        return head;
    }

    /** What pins a version: what it is, its state and the hash of its content. */
    public static String version(Phrases phrases, StandardVersion version) {
        return named(phrases, version) + " · "
                + phrases.say("common.state." + version.state().code()) + " · " + version.contentHash();
    }

    private static String named(Phrases phrases, StandardVersion version) {
        return version.id() + " · " + version.title().best(phrases.language())
                + (version.illustrative().isPresent() ? " (" + phrases.say("common.illustrative") + ")" : "");
    }

    /** What pins an assessment. */
    public static List<Map.Entry<String, String>> pins(
            Phrases phrases, StandardVersion version, Assessment assessment) {
        var receipt = assessment.receipt();
        return List.of(
                Map.entry(phrases.say("explain.receipt.version"), named(phrases, version) + " · " + receipt.version()),
                Map.entry(
                        phrases.say("explain.receipt.dataset"),
                        assessment.dataset().key()
                                + (assessment.dataset().site().illustrative()
                                        ? " (" + phrases.say("common.illustrative") + ")"
                                        : "")
                                + " · " + receipt.dataset()),
                Map.entry(phrases.say("explain.receipt.factors"), receipt.factors()),
                Map.entry(phrases.say("explain.factor-publications"), publications(version)),
                Map.entry(phrases.say("explain.receipt.engine"), receipt.engine()));
    }

    private static String publications(StandardVersion version) {
        var found = version.factors().values().stream()
                .map(factor -> factor.source() + " " + factor.publication())
                .collect(Collectors.toCollection(TreeSet::new));
        return found.isEmpty() ? "–" : String.join("; ", found);
    }
}
