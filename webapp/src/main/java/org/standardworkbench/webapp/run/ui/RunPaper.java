package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Printing;
import org.standardworkbench.webapp.run.Selection;

/** What a printed page of the run is about, which on the screen its controls tell. */
final class RunPaper {

    private RunPaper() {}

    /** The head of the paper. */
    static Element head(Selection selection) {
        var phrases = Phrases.of(selection.language());
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        selection
                .versions()
                .forEach(version -> entries.add(Map.entry(phrases.say("run.version"), said(version, phrases))));
        entries.add(Map.entry(phrases.say("run.runs.datasets"), data(selection, phrases)));
        selection.address().run().ifPresent(run -> entries.add(Map.entry(phrases.say("run.title.run"), run)));
        return Printing.head(phrases, entries);
    }

    private static String said(StandardVersion version, Phrases phrases) {
        return version.id() + " · " + version.title().best(phrases.language()) + " · "
                + phrases.say("common.state." + version.state().code())
                + new Wording(phrases.language())
                        .illustrative(version.illustrative().isPresent())
                + " · " + version.contentHash();
    }

    private static String data(Selection selection, Phrases phrases) {
        long illustrative = selection.datasets().stream()
                .filter(dataset -> dataset.site().illustrative())
                .count();
        return phrases.number(selection.datasets().size())
                + (illustrative == 0
                        ? ""
                        : " (" + phrases.say("run.illustrative.number", phrases.number(illustrative)) + ")");
    }
}
