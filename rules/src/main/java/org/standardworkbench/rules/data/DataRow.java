package org.standardworkbench.rules.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.Units;

/**
 * A row of data or flows, read and checked by itself.
 *
 * @param site id of the site
 * @param member id of the company or flow; empty for the area
 * @param period the days that it covers
 * @param scope current or intended
 * @param point the data point
 */
record DataRow(SiteId site, String member, Period period, Scope scope, DataPoint point) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,63}");

    /** Reads a row; empty if it has an error, which has been told. */
    static Optional<DataRow> read(TableKind kind, TableRow row) throws Problems.Unreadable {
        Optional<SiteId> site = row.id("site").map(SiteId::new);
        Optional<String> member = member(kind, row);
        Optional<LocalDate> start = row.date("period_start");
        Optional<LocalDate> end = row.date("period_end");
        Optional<Period> period =
                start.flatMap(first -> end.filter(last -> !last.isBefore(first)).map(last -> new Period(first, last)));
        if (start.isPresent() && end.isPresent() && period.isEmpty()) {
            row.error(
                    "period_end",
                    "The period ends on " + end.get() + ", before it starts on " + start.get() + ".",
                    "Maybe start and end are swapped.");
        }
        Optional<Scope> scope = row.word("scope", Scope.class, Scope::code);
        Optional<DataPoint> point = point(row);
        if (site.isEmpty() || member.isEmpty() || period.isEmpty() || scope.isEmpty() || point.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DataRow(site.get(), member.get(), period.get(), scope.get(), point.get()));
    }

    private static Optional<String> member(TableKind kind, TableRow row) throws Problems.Unreadable {
        if (kind == TableKind.FLOWS) {
            return row.id("flow");
        }
        return row.text("company").isEmpty() ? Optional.of("") : row.id("company");
    }

    private static Optional<DataPoint> point(TableRow row) throws Problems.Unreadable {
        Optional<IndicatorCode> indicator = indicator(row);
        Optional<Status> status = row.word("status", Status.class, Status::code);
        String text = row.text("value");
        Optional<Value> value = value(row, text);
        boolean sound = text.isEmpty() || value.isPresent();
        sound &= status.isPresent() && agrees(row, status.get(), text);
        sound &= unit(row, value);
        Optional<DataPoint.Uncertainty> uncertainty = Optional.empty();
        if (!row.text("uncertainty").isEmpty() || !row.text("uncertainty_kind").isEmpty()) {
            uncertainty = uncertainty(row, value);
            sound &= uncertainty.isPresent();
        }
        if (!sound || indicator.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DataPoint(
                indicator.get(),
                value,
                row.text("unit"),
                status.get(),
                row.text("boundary"),
                row.text("method"),
                uncertainty,
                row.text("source"),
                row.text("evidence"),
                row.text("note"),
                row.place("value")));
    }

    private static Optional<IndicatorCode> indicator(TableRow row) throws Problems.Unreadable {
        Optional<String> code = row.required("indicator");
        if (code.isPresent() && !IndicatorCode.isValid(code.get())) {
            row.error(
                    "indicator",
                    Advice.quote(code.get()) + row.in("indicator") + " is not an indicator code.",
                    "Write it as in indicators.yaml, for example `electricityUse`.");
            return Optional.empty();
        }
        return code.map(IndicatorCode::new);
    }

    private static Optional<Value> value(TableRow row, String text) throws Problems.Unreadable {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Numbers.Wrong> wrong = Numbers.wrong(text);
        if (wrong.isPresent()) {
            row.error(
                    "value",
                    Advice.quote(text) + row.in("value") + " " + wrong.get().message(),
                    wrong.get().advice());
            return Optional.empty();
        }
        if (Numbers.isNumber(text)) {
            return Optional.of(new Value.OfNumber(new BigDecimal(text)));
        }
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(new Value.OfTruth(text.equals("true")));
        }
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            row.error(
                    "value",
                    Advice.quote(text) + row.in("value") + " is not written in small letters.",
                    "Write `true` or `false`.");
            return Optional.empty();
        }
        if (!CODE.matcher(text).matches()) {
            row.error(
                    "value",
                    Advice.quote(text) + row.in("value") + " is neither a number nor `true` or `false` nor a code.",
                    "A code has letters, digits, hyphens, dots and underscores only; explain in the column note.");
            return Optional.empty();
        }
        return Optional.of(new Value.OfCode(text));
    }

    private static boolean agrees(TableRow row, Status status, String value) throws Problems.Unreadable {
        boolean empty = status == Status.MISSING || status == Status.NOT_APPLICABLE;
        if (empty && !value.isEmpty()) {
            row.error(
                    "value",
                    "The value " + Advice.quote(value) + row.in("value") + " stands beside the status `" + status.code()
                            + "`.",
                    "Remove the value, or give the status that tells how it came about.");
            return false;
        }
        if (!empty && value.isEmpty()) {
            row.error(
                    "value",
                    "There is no value" + row.in("value") + ", but the status is `" + status.code() + "`.",
                    "Give the value, or the status `missing`.");
            return false;
        }
        if (status == Status.NOT_APPLICABLE && row.text("note").isEmpty()) {
            row.error("note", "The status `not applicable` needs a note that says why.", "");
            return false;
        }
        return true;
    }

    private static boolean unit(TableRow row, Optional<Value> value) throws Problems.Unreadable {
        String unit = row.text("unit");
        boolean number = value.isEmpty() || value.get() instanceof Value.OfNumber;
        if (!number && !unit.isEmpty() && !unit.equals("1")) {
            row.error(
                    "unit",
                    "The unit " + Advice.quote(unit) + row.in("unit") + " stands beside a value that is not a number.",
                    "Leave the unit empty, or write the value as a number.");
            return false;
        }
        Optional<Problem> problem = unit.isEmpty() ? Optional.empty() : Units.problem(row.place("unit"), unit);
        if (problem.isPresent()) {
            row.error("unit", problem.get().message(), problem.get().advice());
            return false;
        }
        return true;
    }

    private static Optional<DataPoint.Uncertainty> uncertainty(TableRow row, Optional<Value> value)
            throws Problems.Unreadable {
        Optional<BigDecimal> amount = row.number("uncertainty");
        Optional<UncertaintyKind> kind = Optional.empty();
        if (row.text("uncertainty").isEmpty()) {
            row.error(
                    "uncertainty",
                    "The uncertainty kind" + row.in("uncertainty_kind") + " stands without an uncertainty.",
                    "");
        } else {
            kind = row.word("uncertainty_kind", UncertaintyKind.class, UncertaintyKind::code);
        }
        if (amount.isPresent() && amount.get().signum() < 0) {
            row.error(
                    "uncertainty",
                    "The uncertainty `" + amount.get().toPlainString() + "`" + row.in("uncertainty") + " is negative.",
                    "");
            return Optional.empty();
        }
        if (amount.isPresent() && value.isPresent() && !(value.get() instanceof Value.OfNumber)) {
            row.error(
                    "uncertainty",
                    "An uncertainty" + row.in("uncertainty") + " stands beside a value that is not a number.",
                    "");
            return Optional.empty();
        }
        if (amount.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DataPoint.Uncertainty(amount.get(), kind.get()));
    }
}
