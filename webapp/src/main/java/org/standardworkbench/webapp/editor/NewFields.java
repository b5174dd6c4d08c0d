package org.standardworkbench.webapp.editor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.editing.Templates.Shape;

/**
 * What somebody has typed about a new criterion, by the name of the field; nothing of it needs to be right.
 *
 * @param values a field that is not there is empty
 */
public record NewFields(Map<String, String> values) {

    /** Copies the values. */
    public NewFields {
        values = Map.copyOf(values);
    }

    /** What was typed into a field, without blanks around it. */
    public String get(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** Whether a box is ticked. */
    public boolean ticked(String field) {
        return get(field).equals("true");
    }

    /** The same with what is proposed where nothing is typed. */
    public NewFields or(Map<String, String> proposed) {
        Map<String, String> all = new HashMap<>(proposed);
        values.forEach((field, value) -> {
            if (!value.isBlank() || !proposed.containsKey(field)) {
                all.put(field, value);
            }
        });
        return new NewFields(all);
    }

    /** The chosen shape; a share to begin with. */
    public Shape shape() {
        return shape(get("template")).orElse(Shape.AT_LEAST_A_SHARE);
    }

    /** The shape of a word in an address. */
    public static Optional<Shape> shape(String word) {
        return Arrays.stream(Shape.values())
                .filter(shape -> word(shape).equals(word))
                .findFirst();
    }

    /** The word of a shape in addresses: {@code at-least-a-share}. */
    public static String word(Shape shape) {
        return shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fields of a shape beyond those of all. */
    public static List<String> of(Shape shape) {
        return switch (shape) {
            case AT_LEAST_A_SHARE, AT_MOST_A_QUANTITY, SHARE_OF_COMPANIES -> List.of("indicator", "bound");
            case BANDS -> List.of("indicator", "bound", "high", "band");
            case YES_OR_NO -> List.of("indicator");
            case JUDGEMENT -> List.of("indicator", "judgement");
            case SOME_OF_SEVERAL -> List.of();
        };
    }
}
