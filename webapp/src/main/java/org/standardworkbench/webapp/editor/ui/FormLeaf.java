package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.standardworkbench.rules.editing.FormNode;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.webapp.editor.FormChoices;
import org.standardworkbench.webapp.editor.FormDesk;
import org.standardworkbench.webapp.editor.ui.FormFields.Choice;
import org.standardworkbench.webapp.page.Reader;

/** One comparison as fields: what is compared, how, and with what. */
final class FormLeaf {

    private final FormDesk desk;
    private final FormFields fields;
    private final FormConditions conditions;
    private final FormBound bounds;

    FormLeaf(FormDesk desk, FormFields fields, FormConditions conditions) {
        this.desk = desk;
        this.fields = fields;
        this.conditions = conditions;
        this.bounds = new FormBound(desk, fields);
    }

    Element of(FormNode node, Element buttons) {
        var compare = fields.key(node.path(), "compare");
        var line = element("div", "line");
        measure(node, line);
        switch (node.content()) {
            case FormNode.Comparison comparison -> {
                line.appendChild(comparing(node, compare));
                bounds.of(node, Operation.Side.ONLY, comparison.bound(), line);
            }
            case FormNode.Between between -> {
                line.appendChild(comparing(node, compare));
                bounds.of(node, Operation.Side.LOW, between.low(), line);
                line.appendChild(text("span", "", Reader.say("editor.form.and")));
                bounds.of(node, Operation.Side.HIGH, between.high(), line);
            }
            case FormNode.OneOf oneOf -> line.appendChild(comparing(node, compare), codes(node, oneOf));
            case FormNode.Known known -> line.appendChild(comparing(node, compare));
            case FormNode.Unshown unshown -> line.appendChild(text("span", "quiet", Reader.say("editor.form.unshown")));
            case FormNode.Group group -> {}
        }
        line.appendChild(buttons);
        conditions.refusals(
                node,
                line,
                Stream.of("indicator", "compare", "codes", "ONLY", "LOW", "HIGH")
                        .map(role -> fields.key(node.path(), role)));
        var whole = element("div", "leaf", line);
        if (FormChoices.measure(node) instanceof FormNode.OfMembers members) {
            whole.appendChild(inner(node, members));
        }
        return whole;
    }

    private void measure(FormNode node, Element line) {
        var key = fields.key(node.path(), "indicator");
        switch (FormChoices.measure(node)) {
            case FormNode.OfIndicator read ->
                line.appendChild(fields.combo(
                        key,
                        Reader.say("editor.form.indicator"),
                        "",
                        conditions.indicators(node.path()),
                        read.indicator().value(),
                        chosen -> fields.apply(
                                key,
                                List.of(new Operation.SetIndicator(node.path(), new IndicatorCode(chosen))),
                                key)));
            case FormNode.OfMembers members -> line.appendChild(text("b", "", members(members)));
            case FormNode.OfOutcome read ->
                line.appendChild(text("b", "", Reader.say("editor.form.outcome.of", read.criterion())));
            case FormNode.OfPoints read ->
                line.appendChild(text("b", "", Reader.say("editor.form.points.of", read.criterion())));
            case FormNode.OfText written -> line.appendChild(text("code", "", written.text()));
        }
    }

    /** "Share of the companies". */
    static String members(FormNode.OfMembers members) {
        return Reader.say(
                "editor.form.of",
                Reader.say("editor.form.function." + members.function().name()),
                Reader.say("editor.form.members." + members.members().name()));
    }

    private Element comparing(FormNode node, String key) {
        return fields.select(
                key,
                Reader.say("editor.form.compare"),
                FormChoices.comparisons(desk, node).stream()
                        .map(one -> new Choice(one, Reader.say("editor.form.compare." + one)))
                        .toList(),
                FormChoices.comparison(node),
                chosen -> fields.apply(key, FormChoices.compare(desk, node, chosen), key));
    }

    private Element codes(FormNode node, FormNode.OneOf oneOf) {
        var all = element("fieldset", "codes", text("legend", "said", Reader.say("editor.form.codes")));
        for (var code : desk.options().codes(desk.criterion(), node.path())) {
            var key = fields.key(node.path(), "codes") + "/" + code;
            all.appendChild(
                    fields.box(key, title(desk, node, code), oneOf.codes().contains(code), ticked -> {
                        List<String> now = new ArrayList<>(oneOf.codes());
                        now.remove(code);
                        if (ticked) {
                            now.add(code);
                        }
                        fields.apply(
                                fields.key(node.path(), "compare"),
                                List.of(new Operation.SetCodes(node.path(), now)),
                                key);
                    }));
        }
        return all;
    }

    /** What people call a code or an outcome that is compared with. */
    static String title(FormDesk desk, FormNode node, String code) {
        if (FormChoices.measure(node) instanceof FormNode.OfIndicator read) {
            return desk.words().code(code, read.indicator());
        }
        return Stream.of(OutcomeKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(desk.words()::outcome)
                .orElse(code);
    }

    private Element inner(FormNode node, FormNode.OfMembers members) {
        var inner = element("div", "members");
        members.of()
                .ifPresent(of -> inner.appendChild(element(
                        "p",
                        "",
                        text("span", "quiet", Reader.say("editor.form.members.of") + " "),
                        text("code", "", of))));
        var word = Reader.say("editor.form.members." + members.members().name()).toLowerCase(Locale.ROOT);
        var filter = Reader.say("editor.form.filter", word);
        inner.appendChild(
                text("p", "quiet", filter),
                conditions.list(
                        node.path().child("filter"), members.filter(), filter, Reader.say("editor.form.filter.none")));
        if (!members.test().isEmpty()) {
            var test = Reader.say("editor.form.test", word);
            inner.appendChild(
                    text("p", "quiet", test), conditions.list(node.path().child("test"), members.test(), test, ""));
        }
        return inner;
    }
}
