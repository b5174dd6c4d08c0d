package org.standardworkbench.rules.authoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.Language;

/** Writes parameters, and the value of one from a day on. */
final class ParameterEdit {

    private static final String FILE = "parameters.yaml";

    private ParameterEdit() {}

    /** The file with a value that holds from a day on, until the next one there is; the one before ends the day before. */
    static String set(String text, String name, LocalDate from, BigDecimal value, String reference) {
        List<String> list = List.of("parameters", name, "values");
        YamlEdit edit = YamlEdit.of(FILE, text);
        Part values = edit.get(list);
        Optional<Part> there = values.piece(from.toString());
        if (there.isPresent()) {
            return changed(text, List.of("parameters", name, "values", from.toString()), value, reference);
        }
        List<LocalDate> days =
                values.pieces().stream().map(piece -> day(piece.key())).toList();
        int position = (int) days.stream().filter(day -> day.isBefore(from)).count();
        Optional<LocalDate> until = Optional.empty();
        String ended = text;
        if (position > 0) {
            Part before = values.pieces().get(position - 1);
            until = before.piece("until")
                    .flatMap(Part::scalar)
                    .map(end -> day(end.value()))
                    .filter(end -> !end.isBefore(from));
            boolean open = before.piece("until").isEmpty();
            if (open || until.isPresent()) {
                ended = ended(text, List.of("parameters", name, "values", before.key()), from.minusDays(1));
            }
            until = open && position < days.size()
                    ? Optional.of(days.get(position).minusDays(1))
                    : until;
        } else if (!days.isEmpty()) {
            until = Optional.of(days.get(0).minusDays(1));
        }
        return added(ended, list, position, item(from, until, value, reference));
    }

    /** The file with another parameter behind all others. */
    static String add(
            String text,
            String name,
            String unit,
            Map<Language, String> labels,
            LocalDate from,
            BigDecimal value,
            String reference) {
        String label = new TreeMap<>(labels)
                .entrySet().stream()
                        .map(one -> "      " + one.getKey().code() + ": " + YamlScalar.quoted(one.getValue()) + "\n")
                        .collect(Collectors.joining());
        String item = "  - name: " + name + "\n    unit: " + YamlScalar.quoted(unit) + "\n    label:\n" + label
                + "    values:\n      - " + item(from, Optional.empty(), value, reference) + "\n";
        if (text.isBlank()) {
            return "parameters:\n" + item;
        }
        YamlEdit edit = YamlEdit.of(FILE, text);
        Part all = edit.get(List.of("parameters"));
        if (all.piece(name).isPresent()) {
            throw new EditException("There is a parameter `" + name + "` already.\nChoose another name.");
        }
        if (all.flow() && !all.pieces().isEmpty()) {
            throw new EditException("`" + FILE
                    + "` holds all parameters in one pair of brackets.\nWrite each on lines of its own first.");
        }
        if (all.pieces().isEmpty()) {
            return edit.replaced(List.of("parameters"), "parameters:\n" + item);
        }
        return edit.inserted(List.of("parameters"), all.pieces().size(), "\n" + item);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (java.time.DateTimeException noDay) {
            throw new EditException("`" + FILE + "` holds `" + written
                    + "` where a day such as 2025-10-07 belongs.\nPut it in order first.");
        }
    }

    private static String changed(String text, List<String> item, BigDecimal value, String reference) {
        String changed = replaced(text, item, "value", value.toPlainString());
        YamlEdit edit = YamlEdit.of(FILE, changed);
        boolean same = edit.at(child(item, "reference"))
                .flatMap(Part::scalar)
                .map(old -> old.value().equals(reference))
                .orElse(false);
        return same || reference.isBlank() ? changed : replaced(changed, item, "reference", reference);
    }

    private static String replaced(String text, List<String> item, String key, String value) {
        YamlEdit edit = YamlEdit.of(FILE, text);
        Part part = edit.get(child(item, key));
        return edit.replaced(child(item, key), part.withScalar(YamlScalar.write(value, part)));
    }

    private static String ended(String text, List<String> item, LocalDate last) {
        YamlEdit edit = YamlEdit.of(FILE, text);
        if (edit.at(child(item, "until")).isPresent()) {
            return replaced(text, item, "until", last.toString());
        }
        Part part = edit.get(item);
        String until = "until: " + last;
        return edit.inserted(item, 1, part.flow() ? until : " ".repeat(column(part)) + until + "\n");
    }

    /** The column of the keys of an item on lines of its own. */
    private static int column(Part item) {
        return item.head().length() - (item.head().lastIndexOf('\n') + 1);
    }

    private static String added(String text, List<String> list, int position, String item) {
        YamlEdit edit = YamlEdit.of(FILE, text);
        Part values = edit.get(list);
        if (values.flow()) {
            return edit.inserted(list, position, item);
        }
        String margin =
                values.pieces().isEmpty() ? "      " : margin(values.pieces().get(0));
        return edit.inserted(list, position, margin + "- " + item + "\n");
    }

    private static String margin(Part item) {
        int dash = item.head().lastIndexOf('-');
        return item.head().substring(item.head().lastIndexOf('\n', dash) + 1, dash);
    }

    private static String item(LocalDate from, Optional<LocalDate> until, BigDecimal value, String reference) {
        return "{ from: " + from + until.map(last -> ", until: " + last).orElse("") + ", value: "
                + value.toPlainString() + ", reference: " + YamlScalar.quoted(reference) + " }";
    }

    private static List<String> child(List<String> steps, String key) {
        return java.util.stream.Stream.concat(steps.stream(), java.util.stream.Stream.of(key))
                .toList();
    }
}
