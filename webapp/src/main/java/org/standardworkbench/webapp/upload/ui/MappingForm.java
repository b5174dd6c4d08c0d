package org.standardworkbench.webapp.upload.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.standardworkbench.rules.data.TableMapping;
import org.standardworkbench.rules.data.TableMapping.Field;
import org.standardworkbench.rules.data.TableMapping.Ignored;
import org.standardworkbench.rules.data.TableMapping.OfIndicator;
import org.standardworkbench.rules.data.TableMapping.Target;

/** How the columns of one table are read: a line per column, to be corrected. */
class MappingForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("Your column", "First values", "Is read as", "Unit");

    /** What may hold for every row; other fields differ from row to row. */
    private static final List<String> FOR_ALL = List.of("site", "year", "scope", "status", "source");

    private final transient Map<String, Target> choices = new LinkedHashMap<>();
    private transient TableMapping mapping;

    MappingForm(TableMapping mapping, Map<String, OfIndicator> indicators) {
        this.mapping = mapping;
        choices.put("not read", new Ignored());
        TableMapping.FIELDS.forEach(field -> choices.put(words(field), new Field(field)));
        choices.putAll(indicators);
        addClassName("mapping");
        var rows = IntStream.range(0, mapping.columns().size()).mapToObj(this::line);
        var lines = table("mapping", "How the columns are read", COLUMNS, rows);
        getElement()
                .appendChild(element(
                        "div",
                        "title",
                        text("h2", "", "How " + mapping.table() + " is read"),
                        text(
                                "span",
                                "quiet",
                                mapping.isWide()
                                        ? "A row per site, a column per indicator."
                                        : "A row per value; its headings are not those of the template.")))
                .appendChild(scrolling("How the columns are read", lines), forAll());
    }

    /** The mapping as it stands in the form. */
    TableMapping mapping() {
        return mapping;
    }

    private static String words(String field) {
        return field.replace('_', ' ');
    }

    private Element line(int at) {
        var column = mapping.columns().get(at);
        var heading = column.heading().isEmpty() ? "column " + (at + 1) : column.heading();
        var unit = new TextField();
        unit.setAriaLabel("Unit of " + heading);
        unit.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        unit.setWidth("7rem");
        var target = new ComboBox<String>();
        target.setAriaLabel(heading + " is read as");
        target.setItems(choices.keySet());
        target.setWidth("100%");
        target.getElement().getThemeList().add("small");
        show(column.target(), target, unit);
        target.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                var chosen = choices.getOrDefault(event.getValue(), new Ignored());
                mapping = mapping.with(at, chosen);
                show(chosen, target, unit);
            }
        });
        unit.addValueChangeListener(event -> {
            if (event.isFromClient() && mapping.columns().get(at).target() instanceof OfIndicator one) {
                mapping = mapping.with(
                        at, new OfIndicator(one.code(), event.getValue().strip()));
            }
        });
        return row(
                COLUMNS,
                text("span", "", heading),
                text("span", "quiet", String.join(" · ", column.samples())),
                target.getElement(),
                unit.getElement());
    }

    private void show(Target target, ComboBox<String> field, TextField unit) {
        field.setValue(choices.entrySet().stream()
                .filter(choice -> same(choice.getValue(), target))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("not read"));
        unit.setVisible(target instanceof OfIndicator);
        unit.setValue(target instanceof OfIndicator one ? one.unit() : "");
    }

    private static boolean same(Target one, Target other) {
        return one.equals(other)
                || one instanceof OfIndicator first
                        && other instanceof OfIndicator second
                        && first.code().equals(second.code());
    }

    private Element forAll() {
        var fields = element("div", "for-all");
        List<String> shown = new ArrayList<>(FOR_ALL);
        shown.removeIf(mapping::has);
        shown.removeIf(field -> field.equals("year") && mapping.has("period_start"));
        if (!shown.isEmpty()) {
            fields.appendChild(text("span", "quiet", "Where the table does not say it, for every row:"));
        }
        for (var name : shown) {
            fields.appendChild(forAll(name).getElement());
        }
        return fields;
    }

    private com.vaadin.flow.component.Component forAll(String name) {
        var given = mapping.fixed().getOrDefault(name, "");
        var codes = codes(name);
        if (codes.isEmpty()) {
            var field = new TextField(words(name));
            field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
            field.setValue(given);
            field.addValueChangeListener(event -> mapping = mapping.withFixed(name, event.getValue()));
            return field;
        }
        var field = new ComboBox<String>(words(name), codes);
        field.getElement().getThemeList().add("small");
        if (!given.isEmpty()) {
            field.setValue(given);
        }
        field.addValueChangeListener(
                event -> mapping = mapping.withFixed(name, event.getValue() == null ? "" : event.getValue()));
        return field;
    }

    private static List<String> codes(String name) {
        return switch (name) {
            case "scope" -> List.of("current", "intended");
            case "status" -> List.of("measured", "estimated", "planned");
            default -> List.of();
        };
    }
}
