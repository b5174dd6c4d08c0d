package org.standardworkbench.rules.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.data.DatasetDifference.FieldChange;

/** The fields of data points and of a dataset's head as texts, as data files write them. */
final class PointFields {

    private PointFields() {}

    static List<FieldChange> changes(DataPoint from, DataPoint to) {
        return changes(Optional.of(from), Optional.of(to));
    }

    static List<FieldChange> changes(Optional<DataPoint> from, Optional<DataPoint> to) {
        List<FieldChange> changes = new ArrayList<>();
        boolean sameKind = from.flatMap(DataPoint::value)
                .map(Object::getClass)
                .equals(to.flatMap(DataPoint::value).map(Object::getClass));
        String before = value(from);
        String after = value(to);
        if (!before.equals(after) || !sameKind) {
            changes.add(new FieldChange("value", before, after));
        }
        add(changes, "unit", text(from, DataPoint::unit), text(to, DataPoint::unit));
        add(changes, "status", text(from, point -> point.status().code()), text(to, point -> point.status()
                .code()));
        add(changes, "boundary", text(from, DataPoint::boundary), text(to, DataPoint::boundary));
        add(changes, "method", text(from, DataPoint::method), text(to, DataPoint::method));
        add(changes, "uncertainty", text(from, PointFields::amount), text(to, PointFields::amount));
        add(changes, "uncertainty_kind", text(from, PointFields::kind), text(to, PointFields::kind));
        add(changes, "source", text(from, DataPoint::source), text(to, DataPoint::source));
        add(changes, "evidence", text(from, DataPoint::evidence), text(to, DataPoint::evidence));
        add(changes, "note", text(from, DataPoint::note), text(to, DataPoint::note));
        return List.copyOf(changes);
    }

    static List<FieldChange> head(Dataset from, Dataset to) {
        List<FieldChange> changes = new ArrayList<>();
        Site before = from.site();
        Site after = to.site();
        add(changes, "id", before.id().value(), after.id().value());
        add(changes, "name", before.name(), after.name());
        add(changes, "country", before.country(), after.country());
        add(changes, "stage", before.stage().code(), after.stage().code());
        add(changes, "illustrative", Boolean.toString(before.illustrative()), Boolean.toString(after.illustrative()));
        add(changes, "note", before.note(), after.note());
        add(
                changes,
                "period_start",
                from.period().start().toString(),
                to.period().start().toString());
        add(
                changes,
                "period_end",
                from.period().end().toString(),
                to.period().end().toString());
        add(changes, "scope", from.scope().code(), to.scope().code());
        return List.copyOf(changes);
    }

    private static void add(List<FieldChange> changes, String field, String from, String to) {
        if (!from.equals(to)) {
            changes.add(new FieldChange(field, from, to));
        }
    }

    private static String text(Optional<DataPoint> point, java.util.function.Function<DataPoint, String> field) {
        return point.map(field).orElse("");
    }

    private static String value(Optional<DataPoint> point) {
        return point.flatMap(DataPoint::value)
                .map(value -> value instanceof Value.OfNumber number ? plain(number.number()) : value.text())
                .orElse("");
    }

    private static String amount(DataPoint point) {
        return point.uncertainty()
                .map(uncertainty -> plain(uncertainty.amount()))
                .orElse("");
    }

    private static String kind(DataPoint point) {
        return point.uncertainty().map(uncertainty -> uncertainty.kind().code()).orElse("");
    }

    /** One spelling for each number. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
