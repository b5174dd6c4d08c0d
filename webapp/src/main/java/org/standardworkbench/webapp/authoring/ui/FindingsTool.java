package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.verification.Finding;
import org.standardworkbench.rules.verification.Verification;
import org.standardworkbench.webapp.authoring.FindingMarkup;
import org.standardworkbench.webapp.authoring.FindingTable;
import org.standardworkbench.webapp.authoring.ToolAddress;
import org.standardworkbench.webapp.authoring.Vet;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Reader;

/** What verification finds in the whole draft as it is saved, criterion by criterion. */
final class FindingsTool implements Tool {

    private final Bench bench;
    private final Draft draft;
    private final ToolAddress address;
    private final Phrases phrases = Reader.phrases();
    private final Element status = element("p", "state").setAttribute("role", "status");
    private final Element result = element("div", "found");
    private final Element shown = element("div", "");
    private final Optional<LoadedVersion> loaded;
    private Optional<Vet> vet = Optional.empty();
    private boolean told;

    FindingsTool(Bench bench, Draft draft, ToolAddress address) {
        this.bench = bench;
        this.draft = draft;
        this.address = address;
        var read = bench.states().read(draft.newest().id());
        loaded = read.value();
        shown.appendChild(
                Parts.quiet(phrases.say("drafts.of-revision", draft.newest().number())), status, result);
        if (loaded.isEmpty()) {
            told = true;
            result.appendChild(
                    Parts.quiet(phrases.say("drafts.unreadable")), Parts.problems(read.problems(), draft.id()));
        } else {
            begin();
        }
    }

    private void begin() {
        told = false;
        vet = loaded.map(
                version -> bench.vetting().version(version, bench.states().datasets(), Reader.language()));
        poll();
    }

    @Override
    public Element shown() {
        return shown;
    }

    @Override
    public boolean poll() {
        if (told || vet.isEmpty()) {
            return false;
        }
        var now = vet.get();
        if (now.over()) {
            told = true;
            over(now);
            return false;
        }
        status.setText(phrases.say("drafts.progress", now.done(), now.total()) + " ");
        status.appendChild(Parts.button(phrases.say("drafts.cancel"), "cancel", () -> {
            now.cancel();
            poll();
        }));
        return true;
    }

    private void over(Vet now) {
        result.removeAllChildren();
        switch (now.state()) {
            case DONE -> now.found().ifPresent(found -> found(found, now.tried()));
            case CANCELLED, FAILED, TOO_LONG, WAITING, RUNNING -> {
                var why =
                        switch (now.state()) {
                            case CANCELLED -> phrases.say("drafts.cancelled");
                            case TOO_LONG ->
                                phrases.say("drafts.too-long", now.longest().toSeconds());
                            default -> phrases.say("drafts.failed");
                        };
                status.setText(why + " ");
                status.appendChild(Parts.button(phrases.say("drafts.again"), "again", () -> {
                    begin();
                    com.vaadin.flow.component.UI.getCurrent().setPollInterval(400);
                }));
            }
        }
    }

    private void found(Verification all, long tried) {
        // Where nothing is claimed, nothing had to be proved on the engine.
        status.setText((all.findings().isEmpty()
                        ? "✓ " + phrases.say("drafts.none")
                        : "! " + phrases.count("drafts.found", all.findings().size()))
                + " " + phrases.count("drafts.open", all.undecided().size())
                + (all.findings().isEmpty() ? "" : " " + phrases.count("drafts.tried.engine", tried)));
        var version = loaded.orElseThrow();
        result.appendChild(filter(all));
        var chosen = kind();
        var groups = new TreeMap<String, List<Finding>>();
        all.findings().stream()
                .filter(one -> chosen.isEmpty() || chosen.get() == one.kind())
                .forEach(one -> groups.computeIfAbsent(
                                one.criterion().map(CriterionCode::value).orElse(""),
                                first -> new java.util.ArrayList<>())
                        .add(one));
        groups.forEach((code, findings) -> result.appendChild(element(
                "section",
                "group",
                code.isEmpty()
                        ? text("h2", "", phrases.say("drafts.of-version"))
                        : element("h2", "", link("drafts/" + draft.id() + "/" + code, "", title(version, code))),
                FindingMarkup.list(
                        new Verification(findings, List.of()), phrases, place -> Parts.place(place, draft.id())))));
        if (!all.undecided().isEmpty() && chosen.isEmpty()) {
            result.appendChild(Parts.section(
                    "group",
                    phrases.say("drafts.undecided"),
                    FindingMarkup.list(
                            new Verification(List.of(), all.undecided()),
                            phrases,
                            place -> Parts.place(place, draft.id()))));
        }
        result.appendChild(Parts.downloads(
                FindingTable.of(version, all),
                "findings-draft-" + draft.id() + "." + draft.newest().number()));
    }

    private Optional<Finding.Kind> kind() {
        return address.get("kind").flatMap(word -> java.util.stream.Stream.of(Finding.Kind.values())
                .filter(kind -> kind.code().replace(' ', '-').equals(word))
                .findFirst());
    }

    private Element filter(Verification all) {
        var counts = new LinkedHashMap<Finding.Kind, Integer>();
        all.findings().forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
        var nav = element("nav", "kinds").setAttribute("aria-label", phrases.say("drafts.kinds"));
        if (counts.size() > 1 || kind().isPresent()) {
            nav.appendChild(chip(address.with("kind", ""), phrases.say("drafts.kinds.all"), kind().isEmpty()));
            counts.forEach((kind, count) -> nav.appendChild(chip(
                    address.with("kind", kind.code().replace(' ', '-')),
                    FindingMarkup.kind(kind, phrases) + " " + count,
                    kind().filter(kind::equals).isPresent())));
        }
        return nav;
    }

    private static Element chip(ToolAddress to, String words, boolean here) {
        var chip = link(to, "chip", words);
        return here ? chip.setAttribute("aria-current", "true") : chip;
    }

    private static String title(LoadedVersion loaded, String code) {
        var title = Statements.of(loaded.version(), Reader.language()).title(new CriterionCode(code));
        return title.startsWith(code) ? title : code + " " + title;
    }
}
