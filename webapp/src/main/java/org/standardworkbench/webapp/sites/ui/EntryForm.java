package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.sites.Asked;
import org.standardworkbench.webapp.sites.Entries;
import org.standardworkbench.webapp.sites.Typed;

/** The fields of the entry form: site, period, the area's data by theme, companies and flows row by row. */
final class EntryForm {

    private final Entries.Entry entry;
    private final Asked asked;
    private final Fields fields = new Fields();
    private Typed typed;

    EntryForm(Entries.Entry entry, Typed typed) {
        this.entry = entry;
        this.asked = Asked.of(entry.version());
        this.typed = typed;
    }

    Fields fields() {
        return fields;
    }

    /** What stands in fields that are not on the page, and what stood in the others at first. */
    Typed typed() {
        return typed;
    }

    /** Puts everything into a form. */
    void into(Element form) {
        form.appendChild(site(), period());
        form.appendChild(text("h2", "", "Data of the area"));
        new PointFields(asked, fields, typed).tables(Subject.AREA, "area//").forEach(form::appendChild);
        form.appendChild(list("Companies", "company", Subject.COMPANY), list("Symbiosis flows", "flow", Subject.FLOW));
    }

    private Element site() {
        var group = element("fieldset", "group", text("legend", "", "Site"));
        boolean known = entry.site().isPresent();
        Map<String, String> countries = new TreeMap<>();
        Arrays.stream(Locale.getISOCountries())
                .forEach(code -> countries.put(code, code + " " + Wording.country(code)));
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", "choose");
        Stream.of("DE", "DK", "FI", "LT", "LV", "PL", "SE").forEach(code -> choices.put(code, countries.get(code)));
        choices.putAll(countries);
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put("", "choose");
        Stream.of(Stage.values()).forEach(stage -> stages.put(stage.code(), stage.code()));
        var id = fields.input("site/id", typed, "Id of the site");
        if (known) {
            id.setAttribute("readonly", true);
        }
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("false", "real");
        kinds.put("true", "illustrative");
        return group.appendChild(
                labelled("Id", "site/id", id),
                labelled("Name", "site/name", fields.input("site/name", typed, "Name of the site")),
                labelled("Country", "site/country", fields.select("site/country", typed, "Country", choices)),
                labelled("Stage", "site/stage", fields.select("site/stage", typed, "Stage", stages)),
                labelled(
                        "Kind",
                        "site/illustrative",
                        fields.select("site/illustrative", typed, "Real or illustrative", kinds)),
                labelled("Note", "site/note", fields.input("site/note", typed, "Note on the site")));
    }

    private Element period() {
        var group = element("fieldset", "group", text("legend", "", "Period"));
        Map<String, String> scopes = new LinkedHashMap<>();
        scopes.put("current", "current");
        scopes.put("intended", "intended");
        var start = fields.input("period/start", typed, "First day").setAttribute("placeholder", "2024-01-01");
        var end = fields.input("period/end", typed, "Last day").setAttribute("placeholder", "2024-12-31");
        if (entry.base().isPresent()) {
            start.setAttribute("readonly", true);
            end.setAttribute("readonly", true);
            scopes.keySet().removeIf(scope -> !scope.equals(typed.text("period/scope")));
        }
        return group.appendChild(
                labelled("First day", "period/start", start),
                labelled("Last day", "period/end", end),
                labelled(
                        "Data are",
                        "period/scope",
                        fields.select("period/scope", typed, "Current or intended", scopes)),
                labelled(
                        "What changed (kept in the history)",
                        "save/note",
                        fields.input("save/note", typed, "What changed")));
    }

    private Element labelled(String label, String name, Element field) {
        return Fields.labelled(label, fields.with(name, field));
    }

    private Element list(String title, String list, Subject subject) {
        var known = element("input", "").setAttribute("type", "checkbox").setAttribute("name", list + "/known");
        known.setAttribute("id", Fields.id(list + "/known"));
        if (typed.text(list + "/known").equals("true")) {
            known.setAttribute("checked", true);
        }
        var rows = element("div", "rows");
        typed.rows(list).forEach(row -> rows.appendChild(member(list, row, subject)));
        var add = text("button", "action", subject == Subject.COMPANY ? "Add a company" : "Add a flow")
                .setAttribute("type", "button");
        add.addEventListener("click", event -> {
            var row = typed.newRow(list);
            typed = typed.with(Map.of(list + "/" + row + "/id", "", list + "/" + row + "/name", ""));
            rows.appendChild(member(list, row, subject));
            rows.getChild(rows.getChildCount() - 1).executeJs("this.querySelector('input').focus()");
        });
        return element(
                "section",
                "theme members " + list,
                text("h2", "", title),
                element(
                        "label",
                        "known",
                        known,
                        text("span", "", "The list is complete; without rows it means that there are none")),
                rows,
                add);
    }

    private Element member(String list, String row, Subject subject) {
        var prefix = list + "/" + row + "/";
        var name = typed.text(prefix + "name");
        var open =
                text("button", "action", "Data").setAttribute("type", "button").setAttribute("aria-expanded", "false");
        var remove = text("button", "action", "Remove").setAttribute("type", "button");
        open.setAttribute("aria-label", "Data of " + (name.isEmpty() ? "row " + row : name));
        remove.setAttribute("aria-label", "Remove " + (name.isEmpty() ? "row " + row : name));
        var block = element(
                "div",
                "member",
                labelled("Id", prefix + "id", fields.input(prefix + "id", typed, list + " " + row + ", id")),
                labelled("Name", prefix + "name", fields.input(prefix + "name", typed, list + " " + row + ", name")),
                open,
                remove);
        Runnable show = () -> {
            if (!"true".equals(open.getAttribute("aria-expanded"))) {
                open.setAttribute("aria-expanded", "true");
                var tables = element("div", "data");
                new PointFields(asked, fields, typed).tables(subject, prefix).forEach(tables::appendChild);
                block.appendChild(tables);
            }
        };
        open.addEventListener("click", event -> show.run());
        fields.whenNeeded(prefix, show);
        remove.addEventListener("click", event -> {
            typed = typed.without(prefix);
            block.removeFromParent();
        });
        return block;
    }

    /** A button that sends the form. */
    static Element save() {
        return Markup.text("button", "action primary", "Save").setAttribute("type", "submit");
    }
}
