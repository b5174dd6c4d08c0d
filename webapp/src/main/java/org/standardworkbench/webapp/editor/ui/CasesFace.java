package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Supplier;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.editing.CaseSkeleton;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.editor.CaseDesk;
import org.standardworkbench.webapp.editor.CaseReason;
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
    private final CaseForms forms;
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
        this.file = RulesFace.plain(work, path, Reader.say("editor.case.file", code), changed);
        this.forms = new CaseForms(new CaseDesk(work, code, language, Reader.phrases()), this::edited);
        this.face = element(
                "div",
                "cases-face",
                results,
                forms.shown(),
                element("details", "add", text("summary", "", Reader.say("editor.skeletons")), said, offered),
                element("details", "as-text", text("summary", "", Reader.say("editor.case.text")), file.shown()));
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
        var version = work.trial().version();
        forms.refresh(version.map(loaded -> trials.cases(loaded, code)).orElse(List.of()), result -> version.map(
                        loaded -> CaseReason.of(loaded.version(), language, result, Reader.phrases()))
                .orElse(List.of()));
        offered.removeAllChildren();
        var skeletons = keeping.skeletons(work, code);
        skeletons.forEach(
                one -> offered.appendChild(element("li", "", text("span", "", one.name() + " "), adding(one))));
        if (skeletons.size() > 1) {
            offered.appendChild(element("li", "", addingAll()));
        }
        if (skeletons.isEmpty()) {
            offered.appendChild(text("li", "quiet", Reader.say("editor.skeletons.none")));
        }
    }

    /** A field changed the file: its text follows. */
    private void edited() {
        file.show();
        changed.run();
    }

    private Element addingAll() {
        return Part.button(
                Reader.say("editor.skeletons.all"),
                "small all",
                () -> add(() -> keeping.addAll(work, code, Reader.phrases())));
    }

    private void add(Supplier<String> adding) {
        try {
            var told = adding.get();
            edited();
            said.removeAllChildren().appendChild(text("p", "notice", told));
        } catch (EditException problem) {
            said.removeAllChildren().appendChild(Part.problem(String.valueOf(problem.getMessage())));
        }
    }

    private Element adding(CaseSkeleton skeleton) {
        return Part.button(
                        Reader.say("editor.skeletons.add"),
                        "small",
                        () -> add(() -> keeping.add(work, skeleton, Reader.phrases())))
                .setAttribute("aria-label", Reader.say("editor.skeletons.add") + ": " + skeleton.name());
    }

    /** What comes of the cases now: those that do not hold with the difference, the others counted. */
    static Element now(Workspace work, Trials trials, CriterionCode code, Language language) {
        var version = work.trial().version();
        if (version.isEmpty()) {
            return text("p", "quiet", Reader.say("editor.case.wait"));
        }
        var all = trials.cases(version.get(), code);
        if (all.isEmpty()) {
            return text("p", "notice", Reader.say("editor.case.none"));
        }
        long held = all.stream().filter(CaseRunner.Result::holds).count();
        var list = element("ul", "cases");
        all.stream()
                .filter(result -> !result.holds())
                .forEach(result -> list.appendChild(broken(version.get().version(), language, result)));
        var total = text(
                "p", "total", (held == all.size() ? "✓ " : "✕ ") + Reader.say("editor.case.total", held, all.size()));
        return held == all.size() ? element("div", "", total) : element("div", "", total, list);
    }

    private static Element broken(StandardVersion version, Language language, CaseRunner.Result result) {
        var words = Statements.of(version, language);
        var expected = result.example().expected().outcome();
        var item = element(
                "li",
                "",
                text("b", "", result.example().name()),
                element(
                        "span",
                        "",
                        text("span", "quiet", Reader.say("editor.case.expected") + " "),
                        Signs.outcome(expected, words.outcome(expected))));
        result.explanation()
                .ifPresent(found -> item.appendChild(element(
                        "span",
                        "",
                        text("span", "quiet", Reader.say("editor.case.now") + " "),
                        Signs.outcome(
                                found.outcome().kind(),
                                words.outcome(found.outcome().kind())))));
        result.differences().forEach(difference -> item.appendChild(text("span", "quiet", difference)));
        CaseReason.of(version, language, result, Reader.phrases())
                .forEach(reason -> item.appendChild(text("span", "through", reason)));
        return item;
    }
}
