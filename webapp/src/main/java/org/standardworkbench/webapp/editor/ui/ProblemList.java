package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.page.Reader;

/** Problems with their place, what is wrong and what to do. */
final class ProblemList {

    private ProblemList() {}

    /** @param place what leads to the place of a problem */
    static Element of(List<Problem> problems, Function<Problem, Element> place) {
        if (problems.isEmpty()) {
            return text("p", "quiet", "✓ " + Reader.say("drafts.reads"));
        }
        var list = element("ul", "problems").setAttribute("aria-label", Reader.say("drafts.problems"));
        problems.forEach(problem -> list.appendChild(element(
                "li",
                problem.severity() == Problem.Severity.ERROR ? "error" : "warning",
                text(
                        "span",
                        "kind",
                        problem.severity() == Problem.Severity.ERROR
                                ? "✕ " + Reader.say("drafts.error")
                                : "! " + Reader.say("drafts.warning")),
                place.apply(problem),
                text("span", "", problem.message()),
                text("span", "quiet", problem.advice()))));
        return list;
    }
}
