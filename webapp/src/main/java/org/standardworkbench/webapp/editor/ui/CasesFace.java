package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.editor.Trials;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.Signs;

/** The cases of a criterion as text, run with every change. */
final class CasesFace implements Face {

    private final Workspace work;
    private final Trials trials;
    private final CriterionCode code;
    private final Language language;
    private final RulesFace text;
    private final Element results = element("div", "case-results").setAttribute("role", "status");
    private final Element face;

    CasesFace(Workspace work, Trials trials, String path, CriterionCode code, Language language, Runnable changed) {
        this.work = work;
        this.trials = trials;
        this.code = code;
        this.language = language;
        this.text = RulesFace.plain(work, path, "Cases of " + code, changed);
        this.face = element("div", "cases-face", results, text.shown());
        refresh();
    }

    @Override
    public Element shown() {
        return face;
    }

    @Override
    public void refresh() {
        text.refresh();
        results.removeAllChildren().appendChild(now(work, trials, code, language));
    }

    /** What comes of the cases now: those that do not hold with the difference, the others counted. */
    static Element now(Workspace work, Trials trials, CriterionCode code, Language language) {
        var version = work.trial().version();
        if (version.isEmpty()) {
            return text("p", "quiet", "The cases cannot be run before the errors are gone.");
        }
        var all = trials.cases(version.get(), code);
        if (all.isEmpty()) {
            return text("p", "notice", "No cases: nobody can see yet what the clause asks for at its bounds.");
        }
        long held = all.stream().filter(CaseRunner.Result::holds).count();
        var words = Statements.of(version.get().version(), language);
        var list = element("ul", "cases");
        all.stream().filter(result -> !result.holds()).forEach(result -> list.appendChild(broken(result, words)));
        var total = text(
                "p",
                "total",
                (held == all.size() ? "✓ " : "✕ ") + held + " of " + all.size() + " cases come out as expected.");
        return held == all.size() ? element("div", "", total) : element("div", "", total, list);
    }

    private static Element broken(CaseRunner.Result result, Statements words) {
        var expected = result.example().expected().outcome();
        var item = element(
                "li",
                "",
                text("b", "", result.example().name()),
                element(
                        "span",
                        "",
                        text("span", "quiet", "expected "),
                        Signs.outcome(expected, words.outcome(expected))));
        result.explanation()
                .ifPresent(found -> item.appendChild(element(
                        "span",
                        "",
                        text("span", "quiet", "now "),
                        Signs.outcome(
                                found.outcome().kind(),
                                words.outcome(found.outcome().kind())))));
        result.differences().forEach(difference -> item.appendChild(text("span", "quiet", difference)));
        return item;
    }
}
