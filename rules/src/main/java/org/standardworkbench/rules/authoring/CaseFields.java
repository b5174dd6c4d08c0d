package org.standardworkbench.rules.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.standard.OutcomeKind;

/** Writes single fields of a case and leaves the rest of it as it stands. */
final class CaseFields {

    private final YamlEdit edit;
    private final List<String> at;

    /** @throws EditException if the file cannot be read */
    CaseFields(String path, String text, String name) {
        this.edit = YamlEdit.of(path, text);
        this.at = List.of("cases", name);
    }

    private List<String> steps(String... more) {
        List<String> steps = new ArrayList<>(at);
        steps.addAll(List.of(more));
        return steps;
    }

    /** A given value written otherwise, added or taken out. @param written as YAML; empty for a missing value */
    String datum(String indicator, Optional<String> written) {
        List<String> data = steps("given", "data");
        List<String> datum = steps("given", "data", indicator);
        Optional<Part> there = edit.at(datum);
        if (there.isPresent()) {
            return written.isPresent()
                    ? edit.replaced(datum, there.get().withScalar(written.get()))
                    : without(data, datum);
        }
        if (written.isEmpty()) {
            return edit.replaced(data, edit.get(data).text());
        }
        Part all = edit.get(data);
        String entry = indicator + ": " + written.get();
        if (all.pieces().isEmpty()) {
            return edit.replaced(
                    data,
                    all.text()
                            .replaceFirst("\\{[^}]*}", java.util.regex.Matcher.quoteReplacement("{ " + entry + " }")));
        }
        return edit.inserted(
                data,
                all.pieces().size(),
                all.flow() ? entry : YamlEdit.margin(all.pieces().get(0)) + entry + "\n");
    }

    private String without(List<String> data, List<String> datum) {
        Part all = edit.get(data);
        return all.pieces().size() > 1
                ? edit.removed(datum)
                : edit.replaced(
                        data, before(all, "data:") + "data: {}" + (all.text().endsWith("\n") ? "\n" : ""));
    }

    /** The period that the data are of. */
    String period(LocalDate start, LocalDate end) {
        String written = "period: [" + start + ", " + end + "]";
        List<String> period = steps("given", "period");
        Optional<Part> there = edit.at(period);
        if (there.isPresent()) {
            Part old = there.get();
            return edit.replaced(
                    period, before(old, "period:") + written + (old.text().endsWith("\n") ? "\n" : ""));
        }
        Part given = edit.get(steps("given"));
        return edit.inserted(
                steps("given"),
                0,
                given.flow() ? written : YamlEdit.margin(given.pieces().get(0)) + written + "\n");
    }

    /** What must come out. @param points written with partly met only; those of met are the maximum */
    String expected(OutcomeKind outcome, int points) {
        Part old = edit.get(steps("expected"));
        String earned = outcome == OutcomeKind.PARTLY_MET ? ", points: " + points : "";
        return edit.replaced(
                steps("expected"),
                before(old, "expected:") + "expected: { outcome: " + outcome.code() + earned + " }"
                        + (old.text().endsWith("\n") ? "\n" : ""));
    }

    /** Why that must come out, by the clause. */
    String because(String why) {
        Part old = edit.get(steps("because"));
        return edit.replaced(steps("because"), old.withScalar(YamlScalar.write(why, old)));
    }

    /** Blanks and comments before a key. */
    private static String before(Part part, String key) {
        return part.text().substring(0, Math.max(0, part.text().indexOf(key)));
    }
}
