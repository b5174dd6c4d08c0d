package org.standardworkbench.webapp.api;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.number;
import static org.standardworkbench.webapp.export.Table.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.webapp.export.Table;

/** The data points of a dataset as rows: those of the area, then of its companies, then of its flows. */
final class PointRows {

    static final List<Column> COLUMNS = List.of(
            code("subject"),
            code("member"),
            text("member_name"),
            code("indicator"),
            number("value"),
            code("unit"),
            code("status"),
            text("boundary"),
            text("method"),
            number("uncertainty"),
            code("uncertainty_kind"),
            text("source"),
            text("evidence"),
            text("note"));

    private PointRows() {}

    static List<List<String>> of(Dataset dataset) {
        List<List<String>> rows = new ArrayList<>();
        add(rows, Subject.AREA, "", "", dataset.data());
        dataset.companies()
                .orElse(List.of())
                .forEach(company -> add(rows, Subject.COMPANY, company.id(), company.name(), company.data()));
        dataset.flows().orElse(List.of()).forEach(flow -> add(rows, Subject.FLOW, flow.id(), flow.name(), flow.data()));
        return rows;
    }

    private static void add(
            List<List<String>> rows, Subject subject, String id, String name, Map<IndicatorCode, DataPoint> points) {
        points.values()
                .forEach(point -> rows.add(Table.row(
                        subject.code(),
                        id,
                        name,
                        point.indicator(),
                        point.value().map(Value::text).orElse(""),
                        point.unit(),
                        point.status().code(),
                        point.boundary(),
                        point.method(),
                        point.uncertainty()
                                .map(stated -> stated.amount().toPlainString())
                                .orElse(""),
                        point.uncertainty().map(stated -> stated.kind().code()).orElse(""),
                        point.source(),
                        point.evidence(),
                        point.note())));
    }
}
