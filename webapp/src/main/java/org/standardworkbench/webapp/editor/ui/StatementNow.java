package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.webapp.editor.EditorAddress;
import org.standardworkbench.webapp.editor.FormDesk;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.StatementMarkup;

/** What a criterion asks as it is typed, in the reader's language. */
final class StatementNow {

    private StatementNow() {}

    /** From the text as typed also where it reads and yet is wrong, such as with bands that overlap. */
    static Element of(Workspace now, CriterionCode code, EditorAddress address) {
        var typed = now.folder(code)
                .flatMap(folder -> FormDesk.of(now, folder + "criterion.drl", address.reader()))
                .filter(FormDesk::reads);
        if (typed.isPresent() && !now.trial().reads()) {
            var lines = element("ul", "statement").setAttribute("lang", address.language());
            typed.get()
                    .words()
                    .criterion(typed.get().criterion())
                    .parts()
                    .forEach(part -> lines.appendChild(StatementMarkup.item(part)));
            return lines;
        }
        var version = now.shown().map(loaded -> loaded.version());
        var criterion = version.map(found -> found.criteria().get(code));
        if (version.isEmpty() || criterion.isEmpty()) {
            return text("p", "quiet", Reader.say("editor.unread"));
        }
        var lines = element("ul", "statement").setAttribute("lang", address.language());
        Statements.of(version.get(), address.reader())
                .criterion(criterion.get())
                .parts()
                .forEach(part -> lines.appendChild(StatementMarkup.item(part)));
        boolean old = now.trial().replaced().stream().anyMatch(path -> path.endsWith(code + "/criterion.drl"));
        return old ? element("div", "", lines, text("p", "notice", Reader.say("editor.unread.last"))) : lines;
    }
}
