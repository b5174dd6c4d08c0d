package org.standardworkbench.webapp.authoring.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Lineage;
import org.standardworkbench.rules.verification.Dependencies;
import org.standardworkbench.webapp.authoring.LineageStep;
import org.standardworkbench.webapp.authoring.ToolAddress;
import org.standardworkbench.webapp.authoring.UseMap;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.page.Phrases;
import org.standardworkbench.webapp.page.Reader;

/** Renumbers, moves, splits and merges criteria, so that their history and comparisons follow. */
final class LineageTool implements Tool {

    private final Bench bench;
    private final Draft draft;
    private final ToolAddress address;
    private final ToolsView view;
    private final Phrases phrases = Reader.phrases();

    LineageTool(Bench bench, Draft draft, ToolAddress address, ToolsView view) {
        this.bench = bench;
        this.draft = draft;
        this.address = address;
        this.view = view;
    }

    @Override
    public Element shown() {
        var files = bench.drafts().content(draft.newest().id()).files();
        var page = element("div", "", form(files));
        LineageStep.of(address.what()).ifPresent(step -> page.appendChild(preview(step, files)));
        return page.appendChild(Parts.section("lineage", phrases.say("drafts.lineage.recorded"), recorded()));
    }

    private Element form(VersionFiles files) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (var kind : LineageStep.Kind.values()) {
            kinds.put(kind.code(), phrases.say("drafts.lineage." + kind.code()));
        }
        var kind = address.get("do").orElse(LineageStep.Kind.RENUMBER.code());
        var of = Parts.input("of", address.get("of").orElse(""))
                .setAttribute("list", "codes-of-draft")
                .setAttribute("placeholder", "ENE-02");
        var to = Parts.input("to", address.get("to").orElse("")).setAttribute("list", "themes-of-draft");
        var why = Parts.input("why", address.get("why").orElse(""));
        var codes = element("datalist", "").setAttribute("id", "codes-of-draft");
        var themes = element("datalist", "").setAttribute("id", "themes-of-draft");
        parts(files, 2).stream().filter(CriterionCode::isValid).forEach(code -> codes.appendChild(option(code)));
        parts(files, 1).forEach(theme -> themes.appendChild(option(theme)));
        var chosen = Parts.select("do", kinds, kind, value -> {});
        return element(
                "div",
                "lineage-form",
                element(
                        "p",
                        "fields",
                        Parts.field(phrases.say("drafts.lineage.what"), chosen),
                        Parts.field(phrases.say("drafts.lineage.of"), of),
                        Parts.field(phrases.say("drafts.lineage.to"), to),
                        Parts.field(phrases.say("drafts.lineage.why"), why),
                        Parts.button(
                                phrases.say("drafts.preview"),
                                "preview",
                                () -> view.go(ToolAddress.of(draft.id(), ToolAddress.Tool.LINEAGE)
                                        .with("do", Parts.value(chosen))
                                        .with("of", Parts.value(of))
                                        .with("to", Parts.value(to))
                                        .with("why", Parts.value(why))))),
                Parts.quiet(phrases.say("drafts.lineage.help")),
                codes,
                themes);
    }

    private static Element option(String value) {
        return element("option", "").setAttribute("value", value);
    }

    private static TreeSet<String> parts(VersionFiles files, int at) {
        return files.paths().stream()
                .map(path -> path.split("/", -1))
                .filter(parts -> parts.length > 3 && parts[0].equals("criteria"))
                .map(parts -> parts[at])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Element preview(LineageStep step, VersionFiles files) {
        try {
            var after = step.applyTo(files, bench.versions().base(draft, files));
            var difference = bench.states().preview(draft, after);
            var part = Parts.section("lineage-preview", phrases.say("drafts.lineage.preview"));
            var read = bench.versions().read(after, draft.newest().id());
            var known = lineage();
            read.value()
                    .ifPresent(loaded -> part.appendChild(entries(loaded.version().lineage().stream()
                            .filter(entry -> !known.contains(entry))
                            .toList())));
            if (step.kind() == LineageStep.Kind.WITHDRAW) {
                part.appendChild(users(step));
            }
            if (!draft.open()) {
                part.appendChild(Parts.quiet(phrases.say("drafts.closed")));
            } else if (step.kind() == LineageStep.Kind.WITHDRAW && read.value().isEmpty()) {
                part.appendChild(Parts.problem(phrases.say("drafts.lineage.used")));
            } else if (bench.unsaved().mine(draft.id()).isEmpty()) {
                part.appendChild(Parts.button(
                        phrases.say("drafts.save-revision"), "save-revision", () -> view.act(() -> save(step, after))));
            } else {
                part.appendChild(Parts.problem(phrases.say("drafts.lineage.unsaved")));
            }
            return part.appendChild(new DifferenceMarkup(difference, draft.id()).all());
        } catch (EditException refused) {
            return Parts.problem(String.valueOf(refused.getMessage()));
        }
    }

    /** What names a criterion that is to go, each with a way to it. */
    private Element users(LineageStep step) {
        var list = element("ul", "lineage-users");
        bench.states()
                .read(draft.newest().id())
                .value()
                .map(loaded -> new UseMap(loaded, phrases.language()))
                .ifPresent(uses -> uses.named("criterion:" + step.of()).stream()
                        .flatMap(part -> uses.users(part).stream())
                        .map(Dependencies.Reached::user)
                        .filter(user ->
                                UseMap.criterion(user).filter(step.of()::equals).isEmpty())
                        .forEach(user -> list.appendChild(element("li", "", user(uses, user)))));
        return list.getChildCount() == 0
                ? Parts.quiet(phrases.say("drafts.lineage.users.none", step.of()))
                : element("div", "", text("p", "", phrases.say("drafts.lineage.users", step.of())), list);
    }

    private Element user(UseMap uses, Dependencies.Part user) {
        var name = phrases.say("drafts.uses." + user.kind().code()) + ": " + uses.label(user);
        return UseMap.criterion(user)
                .map(code -> link("drafts/" + draft.id() + "/" + code, "", name))
                .orElseGet(() -> text("span", "", name));
    }

    private void save(LineageStep step, VersionFiles after) {
        var said = phrases.say("drafts.lineage." + step.kind().code()) + ": " + step.of()
                + (step.to().isEmpty() ? "" : " → " + step.to()) + ". " + step.because();
        bench.saves().save(draft.newest().id(), after, said, Map.of());
        view.go(ToolAddress.of(draft.id(), ToolAddress.Tool.LINEAGE));
    }

    private Element recorded() {
        var all = lineage();
        return all.isEmpty() ? Parts.quiet(phrases.say("drafts.lineage.none")) : entries(all);
    }

    private List<Lineage> lineage() {
        return bench.states()
                .read(draft.newest().id())
                .value()
                .map(loaded -> loaded.version().lineage())
                .orElse(List.of());
    }

    private Element entries(List<Lineage> all) {
        var list = element("ul", "lineage-entries");
        all.forEach(entry -> list.appendChild(element(
                "li",
                "",
                text("b", "", phrases.say("drafts.lineage.kind." + entry.kind().code()) + " "),
                text("span", "", codes(entry.from()) + " → " + codes(entry.to()) + ". "),
                text("span", "quiet", entry.because()))));
        return list;
    }

    private static String codes(List<CriterionCode> codes) {
        return codes.isEmpty() ? "–" : codes.stream().map(CriterionCode::value).collect(Collectors.joining(" + "));
    }
}
