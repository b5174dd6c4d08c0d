package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;

import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.function.Function;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.verification.Verification;
import org.standardworkbench.webapp.authoring.FindingMarkup;
import org.standardworkbench.webapp.authoring.Vet;
import org.standardworkbench.webapp.authoring.Vetting;
import org.standardworkbench.webapp.page.Reader;

/** What verification finds in the criterion as it is typed. It runs in the background and never keeps anybody from typing. */
final class FindingsPanel {

    private final Vetting vetting;
    private final Function<Place, Element> place;
    private final Element status = element("p", "quiet state-of-findings").setAttribute("role", "status");
    private final Element found = element("div", "found");
    private final Element panel = element("div", "findings-now", status, found);
    private Optional<Vet> vet = Optional.empty();
    private String looked = "";

    /** @param place what leads to the place of a finding */
    FindingsPanel(Vetting vetting, Function<Place, Element> place) {
        this.vetting = vetting;
        this.place = place;
    }

    Element shown() {
        return panel;
    }

    /**
     * Begins anew when the text has become another one.
     *
     * @param version as it is typed; empty if the criterion does not read now
     */
    void look(Optional<LoadedVersion> version, CriterionCode code) {
        var text = code + " "
                + version.map(loaded -> loaded.version().contentHash()).orElse("");
        if (text.equals(looked)) {
            return;
        }
        looked = text;
        cancel();
        found.removeAllChildren();
        var readable = version.filter(loaded -> loaded.version().criteria().containsKey(code));
        status.setText(Reader.say(readable.isPresent() ? "drafts.checking" : "drafts.waits-for-text"));
        vet = readable.map(loaded -> vetting.criterion(loaded, code, Reader.language()));
    }

    /** Shows what has been found. @return whether something is still to come */
    boolean poll() {
        if (vet.isEmpty()) {
            return false;
        }
        var now = vet.get();
        if (!now.over()) {
            return true;
        }
        vet = Optional.empty();
        var phrases = Reader.phrases();
        status.setText(
                switch (now.state()) {
                    case DONE ->
                        now.found().map(result -> summary(result, now.tried())).orElse("");
                    case TOO_LONG ->
                        phrases.say("drafts.too-long", now.longest().toSeconds());
                    case CANCELLED -> phrases.say("drafts.cancelled");
                    case FAILED, WAITING, RUNNING -> phrases.say("drafts.failed");
                });
        now.found()
                .filter(result ->
                        !result.findings().isEmpty() || !result.undecided().isEmpty())
                .ifPresent(result -> found.appendChild(FindingMarkup.list(result, phrases, place)));
        return false;
    }

    private static String summary(Verification result, long tried) {
        var phrases = Reader.phrases();
        var head = result.findings().isEmpty()
                ? "✓ " + phrases.say("drafts.none")
                : "! " + phrases.count("drafts.found", result.findings().size());
        return tried == 0 || result.findings().isEmpty()
                ? head
                : head + " " + phrases.count("drafts.tried.engine", tried);
    }

    /** Nobody waits any more. */
    void cancel() {
        vet.ifPresent(Vet::cancel);
        vet = Optional.empty();
    }
}
