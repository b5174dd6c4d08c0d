package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.sites.Merge;

/** Both versions of data that two people changed at once, side by side, to be decided point by point. */
final class MergePanel {

    private static final List<String> COLUMNS = List.of("What", "Before", "Mine", "Saved in between");
    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";

    private final Merge merge;
    private final StandardVersion version;

    MergePanel(Merge merge, StandardVersion version) {
        this.merge = merge;
        this.version = version;
    }

    /** The panel as a part of a form. */
    Element build() {
        return element(
                "section",
                "merge",
                text("h2", "", "Somebody saved data of this site while you typed")
                        .setAttribute("tabindex", "-1"),
                text(
                        "p",
                        "",
                        "Nothing is lost: what you typed is kept here, theirs are saved. Where only one of both changed something,"
                                + " that is chosen already. Decide the rest, then save."),
                Markup.table(
                        "merge-table",
                        "Differences",
                        COLUMNS,
                        merge.items().stream().map(this::row)),
                text("button", "action primary", "Save with these decisions").setAttribute("type", "submit"));
    }

    private Element row(Merge.Item item) {
        return Markup.row(
                        COLUMNS,
                        text("span", "name", what(item)),
                        text("span", "quiet", item.base()),
                        choice(
                                item,
                                MINE,
                                item.mine(),
                                item.decided().filter(mine -> mine).isPresent()),
                        choice(
                                item,
                                THEIRS,
                                item.theirs(),
                                item.decided().filter(mine -> !mine).isPresent()))
                .setAttribute("data-item", item.id());
    }

    /** The label of the indicator, behind the company or flow that it is about. */
    private String what(Merge.Item item) {
        var parts = item.id().split("/", -1);
        if (parts.length != 3) {
            return item.what();
        }
        var indicator = version.indicators().get(new IndicatorCode(parts[2]));
        var label = indicator == null ? parts[2] : indicator.label().best(Language.EN);
        return parts[1].isEmpty() ? label : parts[0] + " " + parts[1] + ": " + label;
    }

    private static Element choice(Merge.Item item, String side, String text, boolean chosen) {
        var radio = element("input", "")
                .setAttribute("type", "radio")
                .setAttribute("name", name(item))
                .setAttribute("value", side);
        if (chosen) {
            radio.setAttribute("checked", true);
        }
        return element("label", "choice-of", radio, text("span", "", text));
    }

    private static String name(Merge.Item item) {
        return "merge/" + item.id();
    }

    /** The ids of the items of which mine is chosen; empty if something is not decided yet. */
    Optional<Set<String>> decided(Map<String, String> fields) {
        Set<String> mine = new LinkedHashSet<>();
        for (var item : merge.items()) {
            var side = fields.getOrDefault(name(item), "");
            if (side.equals(MINE)) {
                mine.add(item.id());
            } else if (!side.equals(THEIRS)) {
                return Optional.empty();
            }
        }
        return Optional.of(mine);
    }
}
