package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.editor.EditorAddress;
import org.standardworkbench.webapp.editor.ThemeAddress;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.Reader;

/** The criteria of a draft by theme, with marks: not saved, changed, errors. */
final class CriteriaList {

    private CriteriaList() {}

    static Element of(Workspace work, EditorAddress address) {
        var list = element("div", "themes");
        var folders = new TreeMap<String, TreeSet<String>>();
        for (var path : work.files().paths()) {
            var parts = path.split("/", -1);
            if (parts.length > 3 && parts[0].equals("criteria") && CriterionCode.isValid(parts[2])) {
                folders.computeIfAbsent(parts[1], theme -> new TreeSet<>()).add(parts[2]);
            }
        }
        var unsaved = work.unsaved();
        var changed = work.changed();
        inOrder(work, folders.keySet()).forEach(theme -> {
            var codes = folders.getOrDefault(theme, new TreeSet<>());
            var items = element("ul", "");
            codes.forEach(code -> items.appendChild(
                    item(work, address, "criteria/" + theme + "/" + code + "/", code, unsaved, changed)));
            var name = title(work, theme, address);
            list.appendChild(element(
                    "section",
                    "",
                    element(
                            "div",
                            "theme-head",
                            text("h3", "", name),
                            link(
                                            new ThemeAddress(address.draft(), theme, address.reader()),
                                            "quiet",
                                            Reader.say("editor.table.short"))
                                    .setAttribute("aria-label", Reader.say("editor.table.short") + ": " + name)),
                    items));
        });
        return list;
    }

    /** In the order of the version; what it does not know comes last. */
    private static List<String> inOrder(Workspace work, Set<String> themes) {
        var known = work.shown()
                .map(loaded -> loaded.version().themes().keySet().stream()
                        .map(ThemeCode::value)
                        .toList())
                .orElse(List.of());
        return Stream.concat(
                        known.stream().filter(themes::contains), themes.stream().filter(one -> !known.contains(one)))
                .toList();
    }

    private static String title(Workspace work, String theme, EditorAddress address) {
        return work.shown()
                .filter(loaded -> loaded.version().themes().keySet().stream()
                        .anyMatch(one -> one.value().equals(theme)))
                .map(loaded -> Statements.of(loaded.version(), address.reader()).theme(new ThemeCode(theme)))
                .orElse(theme);
    }

    private static Element item(
            Workspace work,
            EditorAddress address,
            String folder,
            String code,
            List<String> unsaved,
            List<String> changed) {
        var target = address.withCriterion(code);
        var title = work.shown()
                .filter(loaded -> loaded.version().criteria().containsKey(new CriterionCode(code)))
                .map(loaded -> Statements.of(loaded.version(), address.reader()).title(new CriterionCode(code)))
                .orElse(code);
        var link = link(target, "criterion", title.startsWith(code) ? title : code + " " + title);
        if (address.criterion().filter(code::equals).isPresent()) {
            link.setAttribute("aria-current", "page");
        }
        long errors = work.trial().problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .filter(problem -> problem.place().file().contains("/" + folder))
                .count();
        var item = element("li", "", link);
        if (errors > 0) {
            item.appendChild(text("span", "mark error", "✕ " + Reader.phrases().count("editor.errors", errors)));
        }
        if (unsaved.stream().anyMatch(path -> path.startsWith(folder))) {
            item.appendChild(text("span", "mark", Reader.say("editor.mark.unsaved")));
        } else if (changed.stream().anyMatch(path -> path.startsWith(folder))) {
            item.appendChild(text("span", "mark", Reader.say("editor.mark.changed")));
        }
        return item;
    }
}
