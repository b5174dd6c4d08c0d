package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.standardworkbench.rules.language.CriterionWriter;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.editor.NewCriterionDesk;
import org.standardworkbench.webapp.editor.ThemeImpact;
import org.standardworkbench.webapp.editor.Trial;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Signs;
import org.standardworkbench.webapp.page.StatementMarkup;

/** What a new criterion says, what comes out for the sites, and its rules. */
final class NewPreview {

    private NewPreview() {}

    static Element of(NewCriterionDesk.Outcome outcome, Criterion criterion) {
        var all = element("div", "");
        var trial = outcome.trial();
        trial.flatMap(Trial::version)
                .map(loaded -> loaded.version())
                .ifPresent(version -> all.appendChild(statement(version, criterion)));
        trial.flatMap(Trial::impact).ifPresent(impact -> ThemeImpact.of(impact, List.of(criterion.code()))
                .forEach(one -> all.appendChild(
                        text("h3", "", Reader.say("editor.table.impact")),
                        counts(one, Statements.of(impact.to(), Reader.language())))));
        return all.appendChild(element(
                "details",
                "",
                text("summary", "", Reader.say("editor.face.rules")),
                text("pre", "code", CriterionWriter.write(criterion)).setAttribute("tabindex", "0")));
    }

    private static Element statement(StandardVersion version, Criterion criterion) {
        var lines = element("ul", "statement");
        Statements.of(version, Reader.language())
                .criterion(criterion)
                .parts()
                .forEach(part -> lines.appendChild(StatementMarkup.item(part)));
        return lines;
    }

    private static Element counts(ThemeImpact one, Statements words) {
        var line = element("p", "outcomes");
        for (var kind : OutcomeKind.values()) {
            if (one.after(kind) > 0) {
                line.appendChild(Signs.outcome(kind, words.outcome(kind)), text("span", "", "" + one.after(kind)));
            }
        }
        return line;
    }
}
