package org.standardworkbench.webapp.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.comparison.Strictness;
import org.standardworkbench.rules.comparison.VersionComparison;
import org.standardworkbench.rules.comparison.VersionComparison.Change;
import org.standardworkbench.rules.comparison.VersionComparison.Element;
import org.standardworkbench.rules.comparison.VersionComparison.FieldChange;

/** What changed in the text of two versions, as tables. */
final class ChangeTables {

    private final VersionComparison text;
    private final OutcomeComparison outcomes;

    ChangeTables(VersionComparison text, OutcomeComparison outcomes) {
        this.text = text;
        this.outcomes = outcomes;
    }

    /** Prints for people: counts, then the changes of each kind of element. */
    void print(PrintWriter out) {
        if (text.changes().isEmpty()) {
            out.println("No difference: themes, criteria, parameters, indicators, factors and levels are the same.");
            return;
        }
        for (var element : Element.values()) {
            var changes = text.of(element);
            if (!changes.isEmpty()) {
                out.println(plural(element) + ": " + counts(changes));
                if (element == Element.CRITERION) {
                    out.println("  of the changed ones " + strictness());
                }
                out.println();
                table(element, changes).print(out);
                out.println();
            }
        }
    }

    private Table table(Element element, List<Change> changes) {
        boolean criteria = element == Element.CRITERION;
        var table = criteria
                ? new Table("criterion", "how", "touches", "asks", ">sites", "what changed")
                : new Table(element.code(), "how", "touches", "asks", "what changed");
        for (var change : changes) {
            var cells = Stream.<Object>of(
                            codes(change), change.how(), change.kind().code(), asks(change.strictness()))
                    .collect(Collectors.toList());
            if (criteria) {
                cells.add(outcomes.differing(change).size());
            }
            cells.add(what(change));
            table.add(cells.toArray());
        }
        return table;
    }

    private static String codes(Change change) {
        return OutcomeTables.codes(change.from(), change.to());
    }

    private static String asks(Strictness strictness) {
        return switch (strictness) {
            case STRICTER -> "▲ stricter";
            case LOOSER -> "▼ looser";
            case SAME -> "";
            case NOT_DECIDABLE -> "? not decidable";
        };
    }

    private static String what(Change change) {
        return change.fields().isEmpty()
                ? whole(change)
                : change.fields().stream().map(ChangeTables::field).collect(Collectors.joining("; "));
    }

    private static String whole(Change change) {
        return switch (change.how()) {
            case "added" -> "new";
            case "withdrawn" -> "not asked any more";
            case "moved", "renumbered" -> "its code only";
            default -> "as a whole";
        };
    }

    /** "requirement: … → …"; long texts are told to differ, and by their languages. */
    private static String field(FieldChange field) {
        var name = field.field() + (field.about().isEmpty() ? "" : " " + field.about());
        if (!field.languages().isEmpty()) {
            return name + " in " + Words.list(field.languages().stream().map(language -> language.code()));
        }
        return name + ": " + side(field.before()) + " → " + side(field.after());
    }

    private static String side(Optional<String> text) {
        return text.map(lines -> lines.strip().replaceAll("\\s*\\R\\s*", " · ")).orElse("–");
    }

    private static String counts(List<Change> changes) {
        Map<String, Integer> ways = new LinkedHashMap<>();
        changes.forEach(change -> ways.merge(change.how(), 1, Integer::sum));
        return new TreeMap<>(ways)
                .entrySet().stream()
                        .map(way -> way.getValue() + " " + way.getKey())
                        .collect(Collectors.joining(", "));
    }

    private String strictness() {
        return Stream.of(Strictness.STRICTER, Strictness.LOOSER, Strictness.NOT_DECIDABLE, Strictness.SAME)
                .map(one -> text.count(one) + " " + (one == Strictness.SAME ? "neither" : one.code()))
                .collect(Collectors.joining(", "));
    }

    private static String plural(Element element) {
        return switch (element) {
            case THEME -> "Themes";
            case CRITERION -> "Criteria";
            case PARAMETER -> "Parameters";
            case INDICATOR -> "Indicators";
            case FACTOR -> "Reference factors";
            case LEVEL -> "Levels";
        };
    }
}
