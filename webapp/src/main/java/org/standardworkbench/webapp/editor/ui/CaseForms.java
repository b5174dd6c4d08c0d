package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.standardworkbench.rules.assessment.CaseRunner;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.webapp.editor.CaseDesk;
import org.standardworkbench.webapp.editor.ThemeCell.Choice;
import org.standardworkbench.webapp.page.Reader;

/** The cases of a criterion as fields, each folded with its sign, and beneath it through which conditions it fails. */
final class CaseForms {

    private final CaseDesk desk;
    private final Runnable changed;
    private final Element forms = element("div", "case-forms");
    private final Map<String, Boolean> open = new HashMap<>();
    private Optional<String> refusedAt = Optional.empty();
    private String refusal = "";
    private String shown = "";

    /** @param changed called after every change */
    CaseForms(CaseDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        FormFields.watch(forms);
    }

    Element shown() {
        return forms;
    }

    /** Shows the cases as they are now. @param results one for each case @param reasons of a result */
    void refresh(
            List<CaseRunner.Result> results, java.util.function.Function<CaseRunner.Result, List<String>> reasons) {
        var now = results.toString() + refusedAt + refusal;
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        forms.removeAllChildren();
        results.forEach(result -> forms.appendChild(form(result, reasons.apply(result))));
        forms.executeJs("""
                const key = this.lastKey;
                requestAnimationFrame(() => {
                  const found = key && [...this.querySelectorAll('[data-key]')].find(one => one.dataset.key === key);
                  if (found) { found.focus(); }
                });""");
    }

    private Element form(CaseRunner.Result result, List<String> reasons) {
        var example = result.example();
        var name = example.name();
        var fold = element(
                "details",
                "case " + (result.holds() ? "holds" : "fails"),
                text("summary", "", (result.holds() ? "✓ " : "✕ ") + name));
        if (open.getOrDefault(name, !result.holds())) {
            fold.setAttribute("open", true);
        }
        fold.addPropertyChangeListener("open", "toggle", event -> {
            if (event.isUserOriginated()) {
                open.put(name, Boolean.TRUE.equals(event.getValue()));
            }
        });
        if (!result.holds()) {
            var why = element("ul", "reasons");
            result.differences().forEach(difference -> why.appendChild(text("li", "", difference)));
            reasons.forEach(reason -> why.appendChild(text("li", "through", reason)));
            fold.appendChild(why);
        }
        refusedAt.filter(name::equals).ifPresent(here -> fold.appendChild(Part.problem(refusal)));
        return fold.appendChild(given(example), expected(example));
    }

    private Element given(Case example) {
        var name = example.name();
        var list = element("ul", "values");
        for (var datum : desk.data(example)) {
            list.appendChild(datum(name, datum));
        }
        var period = example.dataset().period();
        return element(
                "fieldset",
                "given",
                text("legend", "", Reader.say("editor.case.given")),
                element(
                        "p",
                        "fields",
                        day(
                                name,
                                "start",
                                period.start().toString(),
                                typed -> desk.period(name, typed, period.end().toString())),
                        day(
                                name,
                                "end",
                                period.end().toString(),
                                typed -> desk.period(name, period.start().toString(), typed))),
                list,
                adding(example));
    }

    private Element datum(String name, CaseDesk.Datum datum) {
        var key = name + "/" + datum.indicator();
        var label = datum.label();
        Element value = datum.choices().isEmpty()
                ? input(
                        key,
                        label,
                        "value",
                        datum.value(),
                        typed -> desk.give(name, datum.indicator(), typed, datum.unit()),
                        name)
                : select(
                        key,
                        label,
                        datum.choices(),
                        datum.value(),
                        typed -> desk.give(name, datum.indicator(), typed, ""),
                        name);
        var line = element("li", "", text("span", "from", label), value);
        if (!datum.unit().isEmpty()) {
            line.appendChild(input(
                    key + "/unit",
                    Reader.say("editor.table.unit") + ": " + label,
                    "unit-field",
                    datum.unit(),
                    typed -> desk.give(name, datum.indicator(), datum.value(), typed),
                    name));
        }
        return line.appendChild(Part.button(
                        Reader.say("editor.case.missing"),
                        "small",
                        () -> told(name, desk.omit(name, datum.indicator())))
                .setAttribute("aria-label", Reader.say("editor.case.missing") + ": " + label));
    }

    private Element adding(Case example) {
        var name = example.name();
        var choices = new java.util.ArrayList<>(List.of(new Choice("", Reader.say("editor.case.add"))));
        choices.addAll(desk.addable(example));
        return select(
                name + "/add",
                Reader.say("editor.case.add"),
                choices,
                "",
                chosen -> chosen.isEmpty() ? Optional.empty() : desk.add(name, new IndicatorCode(chosen)),
                name);
    }

    private Element expected(Case example) {
        var name = example.name();
        var now = example.expected().outcome();
        var points = example.expected().points().map(String::valueOf).orElse("");
        var bands = desk.bands();
        var first = bands.isEmpty() ? "1" : String.valueOf(bands.getFirst());
        var choices = desk.outcomes().entrySet().stream()
                .map(one -> new Choice(one.getKey().name(), one.getValue()))
                .toList();
        var line = element(
                "p",
                "fields",
                labelled(
                        Reader.say("editor.case.expected"),
                        select(
                                name + "/expected",
                                Reader.say("editor.case.expected"),
                                choices,
                                now.name(),
                                chosen -> desk.expect(
                                        name, OutcomeKind.valueOf(chosen), points.isEmpty() ? first : points),
                                name)));
        if (now == OutcomeKind.PARTLY_MET) {
            line.appendChild(labelled(
                    Reader.say("editor.table.points"),
                    input(
                            name + "/points",
                            Reader.say("editor.table.points"),
                            "points",
                            points,
                            typed -> desk.expect(name, now, typed),
                            name)));
        }
        line.appendChild(labelled(
                Reader.say("editor.case.because"),
                input(
                        name + "/because",
                        Reader.say("editor.case.because"),
                        "long",
                        example.because(),
                        typed -> desk.because(name, typed),
                        name)));
        return line.appendChild(
                Part.button(Reader.say("editor.case.remove"), "small", () -> told(name, desk.remove(name)))
                        .setAttribute("aria-label", Reader.say("editor.case.remove") + ": " + name));
    }

    private static Element labelled(String name, Element field) {
        return element("label", "", text("span", "", name), field);
    }

    private Element day(
            String name, String side, String now, java.util.function.Function<String, Optional<String>> set) {
        var label = Reader.say("editor.case.period." + side);
        var field = new Element("input")
                .setAttribute("type", "date")
                .setAttribute("aria-label", label + ": " + name)
                .setAttribute("data-key", name + "/" + side)
                .setProperty("value", now);
        listen(field, "value", typed -> told(name, set.apply(typed)));
        return labelled(label, field);
    }

    private Element input(
            String key,
            String label,
            String classes,
            String now,
            java.util.function.Function<String, Optional<String>> set,
            String name) {
        var field = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("class", classes)
                .setAttribute("maxlength", "500")
                .setAttribute("aria-label", label)
                .setAttribute("data-key", key)
                .setProperty("value", now);
        listen(field, "value", typed -> told(name, set.apply(typed)));
        return field;
    }

    private Element select(
            String key,
            String label,
            List<Choice> choices,
            String now,
            java.util.function.Function<String, Optional<String>> set,
            String name) {
        var field = new Element("select").setAttribute("aria-label", label).setAttribute("data-key", key);
        choices.forEach(choice -> {
            var option = text("option", "", choice.title()).setAttribute("value", choice.code());
            field.appendChild(choice.code().equals(now) ? option.setAttribute("selected", true) : option);
        });
        listen(field, "value", typed -> {
            if (choices.stream().anyMatch(one -> one.code().equals(typed))) {
                told(name, set.apply(typed));
            }
        });
        return field;
    }

    private static void listen(Element field, String property, Consumer<String> typed) {
        field.addPropertyChangeListener(property, "change", event -> {
            if (event.isUserOriginated()) {
                typed.accept(String.valueOf(event.getValue()).strip());
            }
        });
    }

    private void told(String name, Optional<String> refused) {
        open.put(name, true);
        refusedAt = refused.map(why -> name);
        refusal = refused.orElse("");
        shown = "";
        changed.run();
    }
}
