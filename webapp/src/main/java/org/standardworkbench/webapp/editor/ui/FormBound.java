package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.editing.Bound;
import org.standardworkbench.rules.editing.FormNode;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.webapp.editor.FormDesk;
import org.standardworkbench.webapp.editor.TypedNumber;
import org.standardworkbench.webapp.editor.ui.FormFields.Choice;
import org.standardworkbench.webapp.page.Reader;

/** What a value is compared with: a parameter with its number, zero, yes or no, a code. */
final class FormBound {

    private static final String ZERO = "0";

    private final FormDesk desk;
    private final FormFields fields;

    FormBound(FormDesk desk, FormFields fields) {
        this.desk = desk;
        this.fields = fields;
    }

    /** Adds the fields of a bound to its line. */
    void of(FormNode node, Operation.Side side, Bound bound, Element line) {
        var key = fields.key(node.path(), side.name());
        switch (bound) {
            case Bound.OfTruth truth ->
                line.appendChild(fields.select(
                        key,
                        Reader.say("editor.form.bound"),
                        List.of(
                                new Choice("true", desk.words().truth(true)),
                                new Choice("false", desk.words().truth(false))),
                        String.valueOf(truth.value()),
                        chosen -> set(key, node, side, new Bound.OfTruth(Boolean.parseBoolean(chosen)))));
            case Bound.OfCode code ->
                line.appendChild(fields.select(
                        key,
                        Reader.say("editor.form.bound"),
                        desk.options().codes(desk.criterion(), node.path()).stream()
                                .map(one -> new Choice(one, FormLeaf.title(desk, node, one)))
                                .toList(),
                        code.code(),
                        chosen -> set(key, node, side, new Bound.OfCode(chosen))));
            case Bound.OfParameter parameter -> {
                line.appendChild(number(key, node, side, bound));
                Optional.ofNullable(desk.version().parameters().get(parameter.parameter()))
                        .ifPresent(found -> line.appendChild(values(node, side, found)));
            }
            case Bound.Zero zero -> line.appendChild(number(key, node, side, bound));
            case Bound.OfFactor factor -> line.appendChild(number(key, node, side, bound));
            case Bound.Other other ->
                line.appendChild(text("code", "", desk.words().of(other.value())));
        }
    }

    private void set(String key, FormNode node, Operation.Side side, Bound bound) {
        fields.apply(key, List.of(new Operation.SetBound(node.path(), side, bound)), key);
    }

    private Element number(String key, FormNode node, Operation.Side side, Bound now) {
        var words = desk.words();
        Map<String, Bound> bounds = new LinkedHashMap<>();
        List<Choice> choices = new ArrayList<>();
        desk.options().parameters(desk.criterion(), node.path()).forEach(one -> {
            choices.add(new Choice(
                    one.name().value(), words.text(one.label(), one.name().value())));
            bounds.put(one.name().value(), new Bound.OfParameter(one.name()));
        });
        desk.options().factors(desk.criterion(), node.path()).forEach(one -> {
            var bound = new Bound.OfFactor(one.name(), Optional.empty());
            var label = words.text(one.label(), one.name().value());
            choices.add(new Choice(code(bound), Reader.say("editor.form.factor", label)));
            bounds.put(code(bound), bound);
        });
        choices.add(new Choice(ZERO, Reader.say("editor.form.zero")));
        bounds.put(ZERO, new Bound.Zero());
        if (bounds.putIfAbsent(code(now), now) == null) {
            choices.add(new Choice(code(now), words.of(now.expression())));
        }
        return fields.select(
                key,
                Reader.say("editor.form.bound"),
                choices,
                code(now),
                chosen -> set(key, node, side, bounds.getOrDefault(chosen, now)));
    }

    private static String code(Bound bound) {
        return switch (bound) {
            case Bound.OfParameter read -> read.parameter().value();
            case Bound.OfFactor read ->
                "factor " + read.factor()
                        + read.plus().map(parameter -> " + " + parameter).orElse("");
            default -> ZERO;
        };
    }

    /** The numbers of a parameter, and which other criteria they decide too. */
    private Element values(FormNode node, Operation.Side side, Parameter parameter) {
        var label = desk.words().text(parameter.label(), parameter.name().value());
        var all = element("span", "numbers");
        for (var dated : parameter.values()) {
            var from = dated.from().toString();
            var key = fields.key(node.path(), side + "/" + from);
            var field = fields.line(
                    key,
                    Reader.say("editor.form.value.from", label, from),
                    "value",
                    dated.value().toPlainString(),
                    typed -> {
                        var number = TypedNumber.of(typed);
                        fields.told(
                                key,
                                number.value()
                                        .<Optional<String>>map(value -> set(parameter, dated, value))
                                        .orElseGet(() -> Optional.of(number.problem(Reader.phrases()))));
                    });
            all.appendChild(field);
            all.appendChild(text("span", "unit", Part.unit(parameter.unit())));
            if (parameter.values().size() > 1) {
                all.appendChild(text("span", "quiet", Reader.say("editor.form.from", from)));
            }
            fields.refusal(key).ifPresent(all::appendChild);
        }
        var others = others(parameter);
        return others.isEmpty()
                ? all
                : all.appendChild(text("span", "quiet", Reader.say("editor.form.also", String.join(", ", others))));
    }

    private Optional<String> set(Parameter parameter, Parameter.DatedValue dated, BigDecimal value) {
        return dated.value().compareTo(value) == 0
                ? Optional.empty()
                : desk.setValue(parameter.name(), dated.from(), value);
    }

    private List<String> others(Parameter parameter) {
        return desk.version().criteria().values().stream()
                .filter(one -> !one.code().equals(desk.criterion().code()))
                .filter(one -> Reads.of(one).parameters().contains(parameter.name()))
                .map(one -> one.code())
                .map(CriterionCode::value)
                .collect(Collectors.toList());
    }
}
