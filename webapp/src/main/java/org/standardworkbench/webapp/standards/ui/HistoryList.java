package org.standardworkbench.webapp.standards.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Lineage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.standards.Generation;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** A criterion through the versions of its standard, with what became of it and why. */
final class HistoryList {

    private final CriterionCode code;
    private final StandardVersion version;
    private final Language language;

    HistoryList(CriterionCode code, StandardVersion version, Language language) {
        this.code = code;
        this.version = version;
        this.language = language;
    }

    Element of(List<Generation> generations) {
        var list = element("ol", "history");
        generations.forEach(generation -> list.appendChild(item(generation)));
        return list;
    }

    private Element item(Generation generation) {
        var other = generation.version();
        boolean here = other.id().equals(version.id());
        var head = element(
                "div",
                "title",
                link(
                        StandardsAddress.of(other.id()).withLanguage(language),
                        "id",
                        other.id().toString()),
                Wording.state(other));
        var item = element("li", here ? "here" : "", head);
        if (generation.criteria().isEmpty()) {
            head.appendChild(text("span", "quiet", say("standards.step.absent")));
        }
        generation.criteria().forEach(one -> item.appendChild(criterion(other, one, here && one.equals(code))));
        generation.steps().forEach(step -> item.appendChild(step(step)));
        return item;
    }

    private Element criterion(StandardVersion other, CriterionCode one, boolean shown) {
        var criterion = Objects.requireNonNull(other.criteria().get(one));
        var statements = Statements.of(other, language);
        var name = shown
                ? text("span", "code", one.value()).setAttribute("aria-current", "true")
                : link(StandardsAddress.of(other.id(), one, language), "code", one.value());
        var points = criterion.maximum() == 0
                ? say("standards.obligation." + criterion.obligation().code())
                : statements.points(criterion.maximum());
        return element(
                "div",
                "was",
                name,
                text("span", "", statements.line(criterion.requirement().condition()))
                        .setAttribute("lang", language.code()),
                text("span", "quiet", points));
    }

    private static Element step(Lineage step) {
        var from = codes(step.from());
        var to = codes(step.to());
        var kind = step.kind().name().toLowerCase(Locale.ROOT);
        return text("p", "quiet", say("standards.step." + kind, step.because(), from, to));
    }

    private static String codes(List<CriterionCode> codes) {
        return codes.stream().map(CriterionCode::value).collect(Collectors.joining(", "));
    }
}
