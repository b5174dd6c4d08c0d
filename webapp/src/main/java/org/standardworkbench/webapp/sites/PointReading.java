package org.standardworkbench.webapp.sites;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.TypedNumber;
import org.standardworkbench.rules.data.UncertaintyKind;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.ValueKind;

/** Reads the fields of one data point. What is not stated stays missing; it never becomes zero or false. */
final class PointReading {

    private final Indicator indicator;
    private final String prefix;
    private final Typed typed;
    private final Optional<DataPoint> before;

    /** @param before the point that the fields were filled from */
    PointReading(Indicator indicator, String prefix, Typed typed, Optional<DataPoint> before) {
        this.indicator = indicator;
        this.prefix = prefix;
        this.typed = typed;
        this.before = before;
    }

    /** Reads it; empty if nothing is stated. @param wrong is told what is wrong, by the name of the field */
    Optional<DataPoint> read(Map<String, String> wrong) {
        var text = typed.text(prefix + "value");
        var status = status();
        var value = text.isEmpty() ? Optional.<Value>empty() : value(text, wrong);
        if (!text.isEmpty() && (status == Status.MISSING || status == Status.NOT_APPLICABLE)) {
            wrong.putIfAbsent(
                    prefix + "status",
                    "Say how the value came about: measured, estimated or planned."
                            + " If there is none, leave the value empty.");
        }
        if (text.isEmpty() && status != Status.MISSING && status != Status.NOT_APPLICABLE) {
            wrong.putIfAbsent(
                    prefix + "value",
                    "There is no value, but the status is " + status.code()
                            + ". Give the value, or the status “not stated”.");
        }
        if (status == Status.NOT_APPLICABLE && typed.text(prefix + "note").isEmpty()) {
            wrong.putIfAbsent(prefix + "note", "Say in the note why it does not apply.");
        }
        var uncertainty = uncertainty(wrong);
        boolean silent = text.isEmpty()
                && status == Status.MISSING
                && Stream.of("source", "method", "boundary", "evidence", "note")
                        .allMatch(field -> typed.text(prefix + field).isEmpty());
        return silent && before.isEmpty() ? Optional.empty() : Optional.of(point(value, status, uncertainty));
    }

    private DataPoint point(Optional<Value> value, Status status, Optional<DataPoint.Uncertainty> uncertainty) {
        boolean number = indicator.kind() == ValueKind.NUMBER;
        return new DataPoint(
                indicator.code(),
                value,
                number ? unit() : typed.text(prefix + "unit"),
                status,
                typed.text(prefix + "boundary"),
                typed.text(prefix + "method"),
                uncertainty,
                typed.text(prefix + "source"),
                typed.text(prefix + "evidence"),
                typed.text(prefix + "note"),
                Place.file(prefix + "value"));
    }

    private String unit() {
        var unit = typed.text(prefix + "unit");
        return unit.isEmpty()
                        && before.map(DataPoint::unit).filter(String::isEmpty).isEmpty()
                ? indicator.unit()
                : unit;
    }

    private Status status() {
        var code = typed.text(prefix + "status");
        return Stream.of(Status.values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElse(Status.MISSING);
    }

    private Optional<Value> value(String text, Map<String, String> wrong) {
        return switch (indicator.kind()) {
            case TRUTH -> Optional.of(new Value.OfTruth(text.equals("true")));
            case CODE -> Optional.of(new Value.OfCode(text));
            case NUMBER -> number("value", text, wrong).map(Value.OfNumber::new);
        };
    }

    /** A number that nobody touched stands as it was saved, however it could be read if it were typed. */
    private Optional<BigDecimal> number(String field, String text, Map<String, String> wrong) {
        var untouched = before.flatMap(point -> field.equals("value")
                        ? point.value().flatMap(PointReading::number)
                        : point.uncertainty().map(DataPoint.Uncertainty::amount))
                .filter(number -> number.toPlainString().equals(text));
        if (untouched.isPresent()) {
            return untouched;
        }
        return switch (TypedNumber.of(text)) {
            case TypedNumber.Read read -> Optional.of(read.number());
            case TypedNumber.Wrong told -> {
                wrong.putIfAbsent(prefix + field, (told.message() + " " + told.advice()).strip());
                yield Optional.empty();
            }
        };
    }

    private static Optional<BigDecimal> number(Value value) {
        return value instanceof Value.OfNumber number ? Optional.of(number.number()) : Optional.empty();
    }

    private Optional<DataPoint.Uncertainty> uncertainty(Map<String, String> wrong) {
        var text = typed.text(prefix + "uncertainty");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var amount = number("uncertainty", text, wrong);
        var kind = Stream.of(UncertaintyKind.values())
                .filter(one -> one.code().equals(typed.text(prefix + "uncertainty_kind")))
                .findFirst();
        if (kind.isEmpty()) {
            wrong.putIfAbsent(
                    prefix + "uncertainty_kind",
                    "Choose how the uncertainty is meant: abs, rel (per cent) or interval.");
        }
        if (amount.filter(number -> number.signum() < 0).isPresent()) {
            wrong.putIfAbsent(prefix + "uncertainty", "An uncertainty is not negative.");
        }
        return amount.flatMap(number -> kind.map(one -> new DataPoint.Uncertainty(number, one)));
    }
}
