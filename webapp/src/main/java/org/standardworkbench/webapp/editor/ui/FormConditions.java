package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.standardworkbench.rules.editing.FormNode;
import org.standardworkbench.rules.editing.NodePath;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.webapp.editor.FormChoices;
import org.standardworkbench.webapp.editor.FormDesk;
import org.standardworkbench.webapp.editor.ui.FormFields.Choice;
import org.standardworkbench.webapp.page.Reader;

/** The conditions of a rule as a tree of fields: groups within groups, and at the leaves what {@link FormLeaf} shows. */
final class FormConditions {

    private final FormDesk desk;
    private final FormFields fields;
    private final FormLeaf leaf;

    FormConditions(FormDesk desk, FormFields fields) {
        this.desk = desk;
        this.fields = fields;
        this.leaf = new FormLeaf(desk, fields, this);
    }

    /** A list of conditions that must all hold, with a field that adds one. @param none said where there is none */
    Element list(NodePath at, List<FormNode> parts, String name, String none) {
        var list = element("ol", "conditions").setAttribute("aria-label", name);
        parts.forEach(part -> list.appendChild(item(part, parts.size())));
        var whole = element("div", "condition-list");
        whole.appendChild(parts.isEmpty() ? text("p", "quiet", none) : list);
        return whole.appendChild(adding(
                at,
                name,
                condition -> List.of(new Operation.AddCondition(at, parts.size(), condition)),
                at.child(parts.size())));
    }

    private interface Adding {
        List<Operation> of(Condition condition);
    }

    private Element adding(NodePath at, String name, Adding adding, NodePath added) {
        var key = fields.key(at, "add");
        var field = fields.combo(
                key,
                Reader.say("editor.form.add.to", name),
                Reader.say("editor.form.add"),
                indicators(at.child(0)),
                "",
                code -> desk.options()
                        .starting(new IndicatorCode(code))
                        .ifPresent(condition ->
                                fields.apply(key, adding.of(condition), fields.key(added, "compare"), key)));
        var line = element("div", "adding", field);
        fields.refusal(key).ifPresent(line::appendChild);
        return line;
    }

    /** The indicators that can be read at a place, by their labels. */
    List<Choice> indicators(NodePath at) {
        var words = desk.words();
        return desk.options().indicators(desk.criterion(), at).stream()
                .map(one -> new Choice(one.code().value(), words.label(one.code())))
                .sorted(java.util.Comparator.comparing(Choice::title))
                .toList();
    }

    private Element item(FormNode node, int among) {
        return element(
                "li",
                "",
                node.content() instanceof FormNode.Group group
                        ? group(node, group, among)
                        : leaf.of(node, buttons(node, among)));
    }

    private Element group(FormNode node, FormNode.Group group, int among) {
        var joined = FormChoices.joined(group);
        var name = Reader.say("editor.form.joined." + joined.name());
        var key = fields.key(node.path(), "joined");
        var head = element(
                "div",
                "line",
                fields.select(
                        key,
                        Reader.say("editor.form.joined"),
                        Stream.of(FormChoices.Joined.values())
                                .map(one -> new Choice(one.name(), Reader.say("editor.form.joined." + one.name())))
                                .toList(),
                        joined.name(),
                        chosen -> fields.apply(
                                key, FormChoices.join(node.path(), group, FormChoices.Joined.valueOf(chosen)), key)));
        var minimum = fields.key(node.path(), "minimum");
        if (joined == FormChoices.Joined.AT_LEAST) {
            head.appendChild(fields.select(
                    minimum,
                    Reader.say("editor.form.minimum"),
                    Stream.iterate(1, one -> one <= group.parts().size(), one -> one + 1)
                            .map(one -> new Choice(
                                    String.valueOf(one),
                                    Reader.say(
                                            "editor.form.minimum.of",
                                            one,
                                            group.parts().size())))
                            .toList(),
                    String.valueOf(group.minimum()),
                    chosen -> fields.apply(
                            minimum,
                            List.of(new Operation.SetMinimum(node.path(), Integer.parseInt(chosen))),
                            minimum)));
        }
        head.appendChild(buttons(node, among));
        fields.refusal(Stream.concat(Stream.of(key, minimum), buttonKeys(node)).toArray(String[]::new))
                .ifPresent(head::appendChild);
        var list = FormChoices.list(node.path(), group);
        var parts = FormChoices.parts(group);
        var items = element("ol", "conditions");
        parts.forEach(part -> items.appendChild(item(part, parts.size())));
        return element("div", "group", head, items)
                .setAttribute("role", "group")
                .setAttribute("aria-label", name)
                .appendChild(adding(
                        list,
                        name,
                        condition -> FormChoices.add(node.path(), group, condition),
                        list.child(parts.size())));
    }

    private Stream<String> buttonKeys(FormNode node) {
        return Stream.of("up", "down", "wrap", "apart", "remove").map(role -> fields.key(node.path(), role));
    }

    /** What was refused at the buttons of a condition. */
    void refusals(FormNode node, Element line, Stream<String> more) {
        fields.refusal(Stream.concat(buttonKeys(node), more).toArray(String[]::new))
                .ifPresent(line::appendChild);
    }

    /** Moves, groups and takes away a condition. */
    private Element buttons(FormNode node, int among) {
        var name = name(node);
        var path = node.path();
        int position = path.position().orElse(0);
        List<Element> buttons = new ArrayList<>();
        if (position > 0) {
            var key = fields.key(path, "up");
            var there = path.parent().child(position - 1);
            buttons.add(fields.button(
                    key,
                    "↑",
                    Reader.say("editor.form.up", name),
                    () -> fields.apply(
                            key,
                            List.of(new Operation.MoveUp(path)),
                            fields.key(there, "up"),
                            fields.key(there, "down"))));
        }
        if (position < among - 1) {
            var key = fields.key(path, "down");
            var there = path.parent().child(position + 1);
            buttons.add(fields.button(
                    key,
                    "↓",
                    Reader.say("editor.form.down", name),
                    () -> fields.apply(
                            key,
                            List.of(new Operation.MoveDown(path)),
                            fields.key(there, "down"),
                            fields.key(there, "up"))));
        }
        buttons.add(wrapping(node, name));
        var remove = fields.key(path, "remove");
        var before = path.parent().child(Math.max(0, position - 1));
        buttons.add(fields.button(
                remove,
                "✕",
                Reader.say("editor.form.remove", name),
                () -> fields.apply(
                        remove,
                        List.of(new Operation.RemoveCondition(path)),
                        remove,
                        fields.key(before, "remove"),
                        fields.key(path.parent(), "add"))));
        return element("span", "buttons", buttons.toArray(Element[]::new));
    }

    private Element wrapping(FormNode node, String name) {
        var path = node.path();
        if (node.content() instanceof FormNode.Group group) {
            var key = fields.key(path, "apart");
            return fields.button(
                    key,
                    "⊟",
                    Reader.say("editor.form.apart", name),
                    () -> fields.apply(key, FormChoices.apart(path, group), fields.key(path, "remove")));
        }
        var key = fields.key(path, "wrap");
        return fields.button(
                key,
                "⊞",
                Reader.say("editor.form.wrap", name),
                () -> fields.apply(key, FormChoices.wrap(path, FormChoices.Joined.ANY), fields.key(path, "joined")));
    }

    /** What a condition is called for somebody who does not see where it stands. */
    private String name(FormNode node) {
        if (node.content() instanceof FormNode.Group group) {
            return Reader.say("editor.form.joined." + FormChoices.joined(group).name());
        }
        return switch (FormChoices.measure(node)) {
            case FormNode.OfIndicator read -> desk.words().label(read.indicator());
            case FormNode.OfOutcome read -> read.criterion().value();
            case FormNode.OfPoints read -> read.criterion().value();
            case FormNode.OfMembers members -> FormLeaf.members(members);
            case FormNode.OfText text -> text.text();
        };
    }
}
