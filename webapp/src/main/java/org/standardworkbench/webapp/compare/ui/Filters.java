package org.standardworkbench.webapp.compare.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.standardworkbench.rules.comparison.ChangeKind;
import org.standardworkbench.rules.comparison.Strictness;
import org.standardworkbench.rules.comparison.VersionComparison.Change;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.webapp.compare.CompareAddress;
import org.standardworkbench.webapp.compare.CompareAddress.Filter;
import org.standardworkbench.webapp.compare.Comparison;
import org.standardworkbench.webapp.page.Markup;

/** Chooses rows by what changed in them, and counts them. */
final class Filters {

    private static final String YES = "yes";

    private final Comparison comparison;
    private final CompareAddress address;

    Filters(Comparison comparison, CompareAddress address) {
        this.comparison = comparison;
        this.address = address;
    }

    /** The rows that are shown. */
    List<Comparison.Row> rows() {
        return comparison.rows().stream()
                .filter(row -> address.all() || row.changed())
                .filter(row -> Stream.of(Filter.values()).allMatch(filter -> address.filter(filter)
                        .map(word -> words(filter, row).anyMatch(word::equals))
                        .orElse(true)))
                .toList();
    }

    private Stream<String> words(Filter filter, Comparison.Row row) {
        return switch (filter) {
            case THEME -> Stream.of(row.theme());
            case KIND -> of(row, change -> change.kind().code());
            case ASKS -> of(row, change -> change.strictness().code());
            case HOW -> of(row, Change::how);
            case FLIPS -> flips(row) ? Stream.of(YES) : Stream.empty();
        };
    }

    private static Stream<String> of(Comparison.Row row, Function<Change, String> word) {
        return row.changes().stream().flatMap(Optional::stream).map(word);
    }

    private boolean flips(Comparison.Row row) {
        for (int step = 0; step < comparison.steps().size(); step++) {
            var at = comparison.steps().get(step);
            if (row.changes()
                    .get(step)
                    .filter(change -> !at.sites(change).isEmpty())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The choices with their counts, each a link. */
    Element bar() {
        var changed = comparison.rows().stream().filter(Comparison.Row::changed).count();
        var bar =
                element("div", "filters").setAttribute("role", "group").setAttribute("aria-label", say("compare.rows"));
        bar.appendChild(element(
                "div",
                "choice",
                toggle(say("compare.rows.changed", changed), address.withAll(false), !address.all()),
                toggle(say("compare.rows.all", comparison.rows().size()), address.withAll(true), address.all()),
                choice(Filter.FLIPS, YES, say("compare.rows.flips"))));
        bar.appendChild(group(
                say("compare.rows.touches"),
                Filter.KIND,
                Stream.of(ChangeKind.values()).map(ChangeKind::code)));
        bar.appendChild(group(
                say("compare.rows.asks"),
                Filter.ASKS,
                Stream.of(Strictness.values()).map(Strictness::code)));
        bar.appendChild(group(
                say("compare.rows.how"),
                Filter.HOW,
                comparison.rows().stream()
                        .flatMap(row -> of(row, Change::how))
                        .distinct()
                        .sorted()));
        bar.appendChild(group(
                say("compare.rows.theme"),
                Filter.THEME,
                comparison.rows().stream().map(Comparison.Row::theme).distinct()));
        return bar;
    }

    private Element group(String name, Filter filter, Stream<String> words) {
        var group = element("div", "choice", text("span", "quiet", name));
        words.filter(word -> count(filter, word) > 0)
                .forEach(word -> group.appendChild(choice(filter, word, label(filter, word))));
        return group;
    }

    private String label(Filter filter, String word) {
        return switch (filter) {
            case KIND -> say("compare.kind." + word);
            case ASKS -> say("compare.asks." + word.replace(' ', '-'));
            case HOW -> Marks.how(word);
            case THEME -> theme(word);
            case FLIPS -> word;
        };
    }

    /** The name in the newest version that has the theme. */
    private String theme(String code) {
        return comparison.versions().reversed().stream()
                .flatMap(version -> version.themes().keySet().stream()
                        .filter(theme -> theme.value().equals(code))
                        .map(Statements.of(version, comparison.language())::theme))
                .findFirst()
                .orElse(code);
    }

    private Element choice(Filter filter, String word, String label) {
        boolean chosen = address.filter(filter).filter(word::equals).isPresent();
        return toggle(
                label + " (" + count(filter, word) + ")",
                address.with(filter, chosen ? Optional.empty() : Optional.of(word)),
                chosen);
    }

    private long count(Filter filter, String word) {
        return comparison.rows().stream()
                .filter(Comparison.Row::changed)
                .filter(row -> words(filter, row).anyMatch(word::equals))
                .count();
    }

    private static Element toggle(String label, CompareAddress target, boolean chosen) {
        var link = Markup.link(target, "shortcut", label);
        if (chosen) {
            link.setAttribute("aria-current", "true");
        }
        return link;
    }
}
