package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.editing.CaseSkeleton;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.editor.Keeping;
import org.standardworkbench.webapp.editor.Trials;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Signs;

/** The cases of a criterion as text, run with every change. */
final class CasesFace implements Face {

    private final Workspace work;
    private final Trials trials;
    private final Keeping keeping;
    private final Runnable changed;
    private final CriterionCode code;
    private final Language language;
    private final RulesFace file;
    private final Element results = element("div", "case-results").setAttribute("role", "status");
    private final Element offered = element("ul", "skeletons");
    private final Element said = element("div", "said-here").setAttribute("role", "status");
    private final Element face;

    CasesFace(
            Workspace work,
            Trials trials,
            Keeping keeping,
            String path,
            CriterionCode code,
            Language language,
            Runnable changed) {
        this.work = work;
        this.trials = trials;
        this.keeping = keeping;
        this.changed = changed;
        this.code = code;
        this.language = language;
        this.file = RulesFace.plain(work, path, "Cases of " + code, changed);
        this.face = element(
                "div",
                "cases-face",
                results,
                element("details", "add", text("summary", "", Reader.say("editor.skeletons")), said, offered),
                file.shown());
        refresh();
    }

    @Override
    public Element shown() {
        return face;
    }

    @Override
    public void refresh() {
        file.refresh();
        results.removeAllChildren().appendChild(now(work, trials, code, language));
        offered.removeAllChildren();
        var skeletons = keeping.skeletons(work, code);
        skeletons.forEach(
                one -> offered.appendChild(element("li", "", text("span", "", one.name() + " "), adding(one))));
        if (skeletons.isEmpty()) {
            offered.appendChild(text("li", "quiet", Reader.say("editor.skeletons.none")));
        }
    }

    private Element adding(CaseSkeleton skeleton) {
        return Part.button(Reader.say("editor.skeletons.add"), "small", () -> {
                    try {
                        var told = keeping.add(work, skeleton, Reader.phrases());
                        file.show();
                        changed.run();
                        said.removeAllChildren().appendChild(text("p", "notice", told));
                    } catch (EditException problem) {
                        said.removeAllChildren().appendChild(Part.problem(String.valueOf(problem.getMessage())));
                    }
                })
                .setAttribute("aria-label", Reader.say("editor.skeletons.add") + ": " + skeleton.name());
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
