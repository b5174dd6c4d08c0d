package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.function.Supplier;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.webapp.editor.Keeping;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.Reader;

/** Makes the result of a pilot a case in one click. */
final class KeepButton {

    private final Keeping keeping;
    private final Element kept;
    private final Runnable changed;

    /** @param kept where it is told what came of it */
    KeepButton(Keeping keeping, Element kept, Runnable changed) {
        this.keeping = keeping;
        this.kept = kept;
        this.changed = changed;
    }

    Element of(Workspace now, CriterionCode code, OutcomeComparison.OfSite site) {
        var name = site.dataset().site().name();
        return Part.button(
                        Reader.say("editor.case.keep"),
                        "keep",
                        () -> tell(() -> keeping.pilot(now, code, site.after(), Reader.phrases())))
                .setAttribute("aria-label", Reader.say("editor.case.keep.of", name));
    }

    private void tell(Supplier<String> action) {
        try {
            var said = action.get();
            changed.run();
            kept.removeAllChildren().appendChild(text("p", "notice", said));
        } catch (EditException problem) {
            kept.removeAllChildren().appendChild(Part.problem(String.valueOf(problem.getMessage())));
        }
    }
}
