package org.standardworkbench.webapp.audit.ui;

import static org.standardworkbench.webapp.audit.ui.Words.number;
import static org.standardworkbench.webapp.audit.ui.Words.say;
import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.webapp.audit.AuditAddress;
import org.standardworkbench.webapp.audit.ChainCheck.Result;
import org.standardworkbench.webapp.audit.ChainChecks;
import org.standardworkbench.webapp.audit.ChainChecks.Running;
import org.standardworkbench.webapp.audit.KeptEntry;
import org.standardworkbench.webapp.page.Forms;

/** The last hash, to be written down elsewhere, and the check of all of them. */
final class ChainPanel {

    private static final int POLL_MILLISECONDS = 200;
    private static final int PERCENT = 100;

    private final ChainChecks checks;
    private final Element said = element("div", "checked").setAttribute("role", "status");
    private final Element actions = element("span", "actions");
    private final Element last = element("p", "last");
    private @Nullable Running running;
    private @Nullable Registration polls;
    /** How much was told to be checked; nothing yet if negative. */
    private long shown = -1;

    ChainPanel(ChainChecks checks) {
        this.checks = checks;
        offer();
    }

    Element build() {
        return element(
                "section",
                "chain",
                text("h2", "", say("chain")),
                last,
                text("p", "quiet", say("chain.why")),
                actions,
                said);
    }

    void show(Optional<KeptEntry> entry) {
        last.removeAllChildren();
        entry.ifPresent(found -> last.appendChild(
                text("span", "", say("last", number(found.sequence()), Words.moment(found)) + " "),
                text("code", "hash", found.hash())));
    }

    private void offer() {
        actions.removeAllChildren().appendChild(Forms.button(say("check"), "check", this::start));
    }

    private void start() {
        running = checks.start();
        shown = -1;
        actions.removeAllChildren().appendChild(Forms.button(say("stop"), "stop", running::stop));
        var ui = UI.getCurrent();
        ui.setPollInterval(POLL_MILLISECONDS);
        polls = ui.addPollListener(event -> look(ui));
        look(ui);
    }

    private void look(UI ui) {
        var now = running;
        if (now == null) {
            return;
        }
        var problem = now.problem();
        if (problem.isPresent()) {
            tell("problem", text("span", "", problem.get()));
            end(ui);
        } else if (now.result().isPresent()) {
            tell(now.result().get());
            end(ui);
        } else if (percent(now) != shown) {
            shown = percent(now);
            said.removeAllChildren()
                    .appendChild(
                            element("progress", "")
                                    .setAttribute("max", String.valueOf(PERCENT))
                                    .setAttribute("value", String.valueOf(shown))
                                    .setAttribute("aria-label", say("check")),
                            text("span", "", say("checking", shown)));
        }
    }

    /** Steps of ten, so that a screen reader is not told of every one. */
    private static long percent(Running now) {
        return now.total() == 0 ? 0 : Math.min(PERCENT, PERCENT * now.checked() / now.total()) / 10 * 10;
    }

    /** Stops what runs, when the page is left. */
    void leave(UI ui) {
        if (running != null) {
            running.stop();
            end(ui);
        }
    }

    private void end(UI ui) {
        ui.setPollInterval(-1);
        unlisten();
        running = null;
        offer();
    }

    private void unlisten() {
        if (polls != null) {
            polls.remove();
            polls = null;
        }
    }

    private void tell(Result result) {
        switch (result) {
            case Result.Holds holds ->
                tell(
                        "holds",
                        text("span", "", "✓ " + say("holds", number(holds.entries())) + " "),
                        text("code", "hash", holds.last()));
            case Result.Broken broken ->
                tell(
                        "broken",
                        text("strong", "", "✕ " + say("broken", number(broken.sequence()))),
                        text("span", "", " " + say("flaw." + broken.flaw().code()) + " "),
                        link(AuditAddress.of(broken.sequence()), "", say("to-entry", number(broken.sequence()))));
            case Result.Stopped stopped -> tell("stopped", text("span", "", say("stopped", number(stopped.entries()))));
        }
    }

    private void tell(String classes, Element... parts) {
        said.removeAllChildren().appendChild(element("p", classes, parts));
    }
}
