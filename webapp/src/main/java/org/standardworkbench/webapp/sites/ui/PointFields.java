package org.standardworkbench.webapp.sites.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.UncertaintyKind;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Units;
import org.standardworkbench.rules.standard.ValueKind;
import org.standardworkbench.webapp.page.Markup;
import org.standardworkbench.webapp.sites.Asked;
import org.standardworkbench.webapp.sites.Typed;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** The fields of data points as tables, grouped by theme. Rarely used fields and the help of a point come when they are asked for. */
final class PointFields {

    private static final List<String> COLUMNS = List.of("Data point", "Value", "Unit", "Status", "Source", "More");

    /** Units that people use; offered where they convert into the indicator's. */
    private static final List<String> USUAL = List.of(
            "%",
            "1",
            "kW.h/a",
            "MW.h/a",
            "GW.h/a",
            "GJ/a",
            "TJ/a",
            "m2",
            "har",
            "km2",
            "t/a",
            "kg/a",
            "m3/a",
            "t{CO2e}/a",
            "kg{CO2e}/a",
            "km",
            "m",
            "kW",
            "MW",
            "a",
            "mo");

    private static final Map<String, String> MORE = more();

    private final Asked asked;
    private final Statements statements;
    private final Fields fields;
    private Typed typed;

    PointFields(Asked asked, Fields fields, Typed typed) {
        this.asked = asked;
        this.statements = Statements.of(asked.version(), Language.EN);
        this.fields = fields;
        this.typed = typed;
    }

    private static Map<String, String> more() {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("method", "Method");
        more.put("boundary", "What it covers");
        more.put("evidence", "Evidence (link or file)");
        more.put("note", "Note");
        return more;
    }

    /** The tables of a subject. @param prefix of the fields' names, such as {@code area//} */
    List<Element> tables(Subject subject, String prefix) {
        List<Element> tables = new ArrayList<>();
        asked.byTheme(subject).forEach((theme, indicators) -> {
            var title = theme.map(statements::theme).orElse("Not read by a criterion");
            var rows = indicators.stream().map(indicator -> row(indicator, prefix + indicator.code() + "/"));
            tables.add(element("section", "theme", text("h3", "", title), Markup.table("entry", title, COLUMNS, rows)));
        });
        return tables;
    }

    private Element row(Indicator indicator, String prefix) {
        var label = statements.label(indicator.code());
        var more = text("button", "more", "More").setAttribute("type", "button");
        more.setAttribute("aria-label", "More about " + label).setAttribute("aria-expanded", "false");
        var row = Markup.row(
                        COLUMNS,
                        element("span", "", text("span", "name", label)),
                        fields.with(prefix + "value", value(indicator, prefix, label)),
                        unit(indicator, prefix, label),
                        fields.with(prefix + "status", status(prefix, label)),
                        fields.with(prefix + "source", fields.input(prefix + "source", typed, label + ", source")),
                        more)
                .setAttribute("data-entry", prefix);
        Runnable open = () -> {
            if (!"true".equals(more.getAttribute("aria-expanded"))) {
                more.setAttribute("aria-expanded", "true");
                row.getChild(0).appendChild(help(indicator, prefix, label));
            }
        };
        more.addEventListener("click", event -> open.run());
        fields.whenNeeded(prefix, open);
        return row;
    }

    private Element value(Indicator indicator, String prefix, String label) {
        var name = prefix + "value";
        return switch (indicator.kind()) {
            case NUMBER ->
                fields.input(name, typed, label)
                        .setAttribute("inputmode", "decimal")
                        .setAttribute("autocomplete", "off");
            case TRUTH -> {
                Map<String, String> words = new LinkedHashMap<>();
                words.put("", "not stated");
                words.put("true", "yes");
                words.put("false", "no");
                yield fields.select(name, typed, label, words);
            }
            case CODE -> {
                Map<String, String> words = new LinkedHashMap<>();
                words.put("", "not stated");
                indicator
                        .codes()
                        .forEach(code -> words.put(code.code(), statements.code(code.code(), indicator.code())));
                yield fields.select(name, typed, label, words);
            }
        };
    }

    private Element unit(Indicator indicator, String prefix, String label) {
        if (indicator.kind() != ValueKind.NUMBER) {
            return text("span", "", "");
        }
        Set<String> units = new LinkedHashSet<>(List.of(indicator.unit()));
        USUAL.stream()
                .filter(unit -> !indicator.unit().contains("{") || unit.contains("{"))
                .filter(unit -> !unit.contains("{") || indicator.unit().contains("{"))
                .filter(unit -> Units.convertible(unit, indicator.unit()))
                .forEach(units::add);
        var given = typed.text(prefix + "unit");
        if (!given.isEmpty()) {
            units.add(given);
        }
        Map<String, String> words = new LinkedHashMap<>();
        units.forEach(unit -> words.put(unit, unit.equals("1") ? "(number)" : unit));
        var chosen = given.isEmpty() ? typed.with(Map.of(prefix + "unit", indicator.unit())) : typed;
        return fields.with(prefix + "unit", fields.select(prefix + "unit", chosen, label + ", unit", words));
    }

    private Element status(String prefix, String label) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(Status.MISSING.code(), "not stated");
        Stream.of(Status.MEASURED, Status.ESTIMATED, Status.PLANNED, Status.NOT_APPLICABLE)
                .forEach(status -> words.put(status.code(), status.code()));
        return fields.select(prefix + "status", typed, label + ", status", words);
    }

    /** What the point is, what needs it, and the fields that few people fill in. */
    private Element help(Indicator indicator, String prefix, String label) {
        var help = element("div", "help");
        help.appendChild(text("p", "", statements.text(indicator.definition(), "")));
        help.appendChild(text("p", "quiet", range(indicator)));
        var codes = element("p", "codes", text("span", "quiet", "Needed by "));
        asked.by(indicator.code())
                .forEach(code -> codes.appendChild(
                        Markup.link(StandardsAddress.of(asked.version().id(), code, Language.EN), "code", code.value())
                                .setAttribute("target", "_blank")));
        help.appendChild(codes);
        MORE.forEach((field, words) -> help.appendChild(
                labelled(words, prefix + field, fields.input(prefix + field, typed, label + ", " + words))));
        if (indicator.kind() == ValueKind.NUMBER) {
            Map<String, String> kinds = new LinkedHashMap<>();
            kinds.put("", "–");
            kinds.put(UncertaintyKind.ABSOLUTE.code(), "plus or minus, in the unit");
            kinds.put(UncertaintyKind.RELATIVE.code(), "plus or minus, per cent");
            kinds.put(UncertaintyKind.INTERVAL.code(), "certainly within, in the unit");
            help.appendChild(
                    labelled(
                            "Uncertainty",
                            prefix + "uncertainty",
                            fields.input(prefix + "uncertainty", typed, label + ", uncertainty")),
                    labelled(
                            "How it is meant",
                            prefix + "uncertainty_kind",
                            fields.select(prefix + "uncertainty_kind", typed, label + ", kind of uncertainty", kinds)));
        }
        return help;
    }

    private Element labelled(String words, String name, Element field) {
        return element("label", "", text("span", "quiet", words), fields.with(name, field));
    }

    private static String range(Indicator indicator) {
        var period = indicator.period() == Indicator.Period.YEAR ? "Over a whole year. " : "At a point in time. ";
        boolean share = indicator.unit().equals("%");
        return indicator.kind() != ValueKind.NUMBER
                ? period
                : period + (share ? "Plausible: 0 to 100 %." : "Plausible: not negative.");
    }
}
