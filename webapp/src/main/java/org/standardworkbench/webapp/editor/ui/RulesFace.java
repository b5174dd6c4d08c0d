package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;

import com.vaadin.flow.dom.Element;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.code.CodeAssistant;
import org.standardworkbench.webapp.code.CodeField;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.Reader;

/** A file as text, with its errors in place and as a list. */
final class RulesFace implements Face {

    private final Workspace work;
    private final String path;
    private final CodeField field;
    private final Element problems = element("div", "problems-now");
    private final Element face;

    /**
     * A file.
     *
     * @param assistant knows what it is written in
     * @param changed called after each change
     */
    RulesFace(Workspace work, String path, String label, CodeAssistant assistant, Runnable changed) {
        this.work = work;
        this.path = path;
        this.field = new CodeField(label, assistant, text -> {
            work.type(path, text);
            changed.run();
        });
        field.show(work.text(path).orElse(""));
        this.face = element("div", "rules-face", field.element(), problems);
        refresh();
    }

    /** Shows the file as it is after an edit from elsewhere. */
    void show() {
        field.show(work.text(path).orElse(""));
    }

    /** A file of which only the readers' problems are known. */
    static RulesFace plain(Workspace work, String path, String label, Runnable changed) {
        return new RulesFace(
                work, path, label, new RulesAssistant(() -> work.trial().problemsOf(path)), changed);
    }

    @Override
    public Element shown() {
        return face;
    }

    @Override
    public void refresh() {
        problems.removeAllChildren().appendChild(ProblemList.of(work.trial().problemsOf(path), this::place));
    }

    /** Shows a place of the text. */
    void goTo(Place place) {
        field.goTo(RulesAssistant.offset(field.text(), place.line(), place.column()));
    }

    private Element place(Problem problem) {
        var place = problem.place();
        return Part.button(
                place.line() == 0 ? Reader.say("editor.file") : Reader.say("editor.line", place.line()),
                "place",
                () -> goTo(place));
    }
}
