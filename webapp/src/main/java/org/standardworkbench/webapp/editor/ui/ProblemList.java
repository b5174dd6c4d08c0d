package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;
import org.standardworkbench.rules.standard.Problem;

/** Problems with their place, what is wrong and what to do. */
final class ProblemList {

    private ProblemList() {}

    /** @param place what leads to the place of a problem */
    static Element of(List<Problem> problems, Function<Problem, Element> place) {
        if (problems.isEmpty()) {
            return text("p", "quiet", "✓ Reads without errors.");
        }
        var list = element("ul", "problems").setAttribute("aria-label", "Errors and warnings");
        problems.forEach(problem -> list.appendChild(element(
                "li",
                problem.severity() == Problem.Severity.ERROR ? "error" : "warning",
                text("span", "kind", problem.severity() == Problem.Severity.ERROR ? "✕ Error" : "! Warning"),
                place.apply(problem),
                text("span", "", problem.message()),
                text("span", "quiet", problem.advice()))));
        return list;
    }
}
