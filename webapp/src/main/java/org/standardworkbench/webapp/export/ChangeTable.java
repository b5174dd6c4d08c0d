package org.standardworkbench.webapp.export;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.text;

import java.util.List;
import java.util.stream.Stream;
import org.standardworkbench.rules.comparison.OutcomeComparison;
import org.standardworkbench.rules.comparison.VersionComparison;
import org.standardworkbench.rules.comparison.VersionComparison.Change;
import org.standardworkbench.rules.data.TableFiles.Column;

/** What changed in the text from one version to another, as a table. */
public final class ChangeTable {

    private static final List<Column> COLUMNS = List.of(
            code("from"),
            code("to"),
            code("element"),
            code("code_from"),
            code("code_to"),
            code("how"),
            code("kind"),
            code("strictness"),
            code("field"),
            code("about"),
            text("before"),
            text("after"),
            code("languages"),
            code("field_kind"),
            code("field_strictness"),
            code("sites"));

    private ChangeTable() {}

    /** One row per changed field; an element that was added, withdrawn, split or merged as a whole has one row. */
    public static Table of(VersionComparison changes, OutcomeComparison outcomes) {
        return Table.of(
                "Changes from " + changes.from().id() + " to " + changes.to().id(),
                COLUMNS,
                Table.rows(changes.changes(), change -> rows(changes, outcomes, change)));
    }

    private static List<List<String>> rows(VersionComparison text, OutcomeComparison outcomes, Change change) {
        if (change.fields().isEmpty()) {
            return List.of(row(text, outcomes, change, Stream.of("", "", "", "", "", "", "")));
        }
        return change.fields().stream()
                .map(field -> row(
                        text,
                        outcomes,
                        change,
                        Stream.of(
                                field.field(),
                                field.about(),
                                field.before().orElse(""),
                                field.after().orElse(""),
                                Cells.list(field.languages().stream().map(language -> language.code())),
                                field.kind().code(),
                                field.strictness().code())))
                .toList();
    }

    private static List<String> row(
            VersionComparison text, OutcomeComparison outcomes, Change change, Stream<String> field) {
        var head = Stream.of(
                text.from().id(),
                text.to().id(),
                change.element().code(),
                Cells.list(change.from().stream()),
                Cells.list(change.to().stream()),
                change.how(),
                change.kind().code(),
                change.strictness().code());
        var sites = Cells.list(outcomes.differing(change).stream()
                .map(site -> site.dataset().site().id())
                .distinct());
        return Table.row(
                Stream.of(head, field, Stream.of(sites)).flatMap(part -> part).toArray());
    }
}
