package org.standardworkbench.webapp.authoring;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.day;
import static org.standardworkbench.webapp.export.Table.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.webapp.export.Table;

/**
 * The parameters and texts of a version as a table that can be changed elsewhere: a row for each value of a parameter and for each
 * wording of a text in each language of the version, written or not.
 */
public final class DraftTable {

    /** The columns, in order. */
    static final List<String> COLUMNS =
            List.of("part", "code", "field", "language", "from", "value", "unit", "reference");

    /** What a cell of a spreadsheet can hold, in characters. */
    private static final int LONGEST_CELL = 32_000;

    private DraftTable() {}

    /** The table. */
    public static Table of(StandardVersion version) {
        List<List<String>> rows = new ArrayList<>();
        version.parameters()
                .values()
                .forEach(parameter -> parameter.values().forEach(value -> rows.add(row(parameter, value))));
        version.texts().forEach((criterion, texts) -> fields(texts)
                .forEach((field, wording) -> version.languages().forEach(language -> {
                    var text = wording.in(language).orElse("");
                    if (text.length() <= LONGEST_CELL) {
                        rows.add(Table.row("text", criterion, field, language.code(), "", text, "", ""));
                    }
                })));
        return Table.of(
                        "Parameters and texts of " + version.id(),
                        List.of(
                                code("part"),
                                code("code"),
                                code("field"),
                                code("language"),
                                day("from"),
                                text("value"),
                                code("unit"),
                                text("reference")),
                        rows)
                .about(List.of(new Table.About("version " + version.id(), version.contentHash())));
    }

    private static List<String> row(Parameter parameter, Parameter.DatedValue value) {
        return Table.row(
                "parameter",
                parameter.name(),
                "value",
                "",
                value.from(),
                value.value().toPlainString(),
                parameter.unit(),
                value.reference());
    }

    /** The texts of a criterion that a person writes, by the name of the field. */
    static Map<String, Texts> fields(CriterionTexts texts) {
        Map<String, Texts> fields = new LinkedHashMap<>();
        fields.put("title", texts.title());
        fields.put("text", texts.text());
        fields.put("rationale", texts.rationale());
        fields.put("guidance", texts.guidance());
        return fields;
    }
}
