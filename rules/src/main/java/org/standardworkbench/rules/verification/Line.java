package org.standardworkbench.rules.verification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.standardworkbench.rules.standard.Expression;

/**
 * One quantity that conditions ask about, with all values between which they can tell a difference: on each bound, one step of its rounding
 * below and above it, its limits, and unknown.
 */
final class Line {

    /** What a quantity can be. */
    enum Kind {
        NUMBER,
        TRUTH,
        /** One of some words. */
        WORD
    }

    /** Values that people like to see in examples. */
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.valueOf(100), BigDecimal.valueOf(1000));

    /**
     * A value of it.
     *
     * @param number if it is a number
     * @param word if it is a code, an outcome, or {@code true} or {@code false}
     * @param plausible whether sites can have it whose data raise no doubt
     */
    record Cell(Optional<BigDecimal> number, Optional<String> word, boolean plausible) {

        static final Cell UNKNOWN = new Cell(Optional.empty(), Optional.empty(), true);

        boolean known() {
            return number.isPresent() || word.isPresent();
        }
    }

    private final Expression quantity;
    private final Optional<Expression> minus;
    private final Kind kind;
    private final String unit;
    private final int digits;
    private final Limits limits;
    private final List<String> words;
    private final TreeSet<BigDecimal> bounds = new TreeSet<>();

    private Line(
            Expression quantity,
            Optional<Expression> minus,
            Kind kind,
            String unit,
            int digits,
            Limits limits,
            List<String> words) {
        this.quantity = quantity;
        this.minus = minus;
        this.kind = kind;
        this.unit = unit;
        this.digits = digits;
        this.limits = limits;
        this.words = words;
    }

    /** @param digits after its decimal point */
    static Line ofNumber(Expression quantity, String unit, int digits, Limits limits) {
        return new Line(quantity, Optional.empty(), Kind.NUMBER, unit, digits, limits, List.of());
    }

    /** The difference of two quantities, of which nothing is known. */
    static Line ofDifference(Expression quantity, Expression minus, String unit, int digits) {
        return new Line(quantity, Optional.of(minus), Kind.NUMBER, unit, digits, Limits.NONE, List.of());
    }

    static Line ofTruth(Expression quantity) {
        return new Line(quantity, Optional.empty(), Kind.TRUTH, "1", 0, Limits.NONE, List.of("false", "true"));
    }

    static Line ofWords(Expression quantity, List<String> words) {
        return new Line(quantity, Optional.empty(), Kind.WORD, "1", 0, Limits.NONE, List.copyOf(words));
    }

    /** What is asked about. */
    Expression quantity() {
        return quantity;
    }

    /** What is taken off it, where two quantities are compared with each other. */
    Optional<Expression> minus() {
        return minus;
    }

    Kind kind() {
        return kind;
    }

    /** In which its numbers count. */
    String unit() {
        return unit;
    }

    int digits() {
        return digits;
    }

    Limits limits() {
        return limits;
    }

    List<String> words() {
        return words;
    }

    void bound(BigDecimal bound) {
        bounds.add(bound);
    }

    /** What a number is compared with. */
    TreeSet<BigDecimal> bounds() {
        return bounds;
    }

    /** Its values, numbers in rising order, unknown last. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        if (kind == Kind.NUMBER) {
            numbers()
                    .forEach(number -> cells.add(new Cell(Optional.of(number), Optional.empty(), limits.hold(number))));
        } else {
            words.forEach(word -> cells.add(new Cell(Optional.empty(), Optional.of(word), true)));
        }
        cells.add(Cell.UNKNOWN);
        return cells;
    }

    private TreeSet<BigDecimal> numbers() {
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
        for (BigDecimal bound : bounds) {
            BigDecimal on = bound.setScale(digits, RoundingMode.FLOOR);
            numbers.addAll(List.of(on.subtract(step), on, on.add(step)));
        }
        limits.low().ifPresent(numbers::add);
        limits.high().ifPresent(numbers::add);
        ROUND.stream().filter(limits::hold).forEach(numbers::add);
        return numbers;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Line other
                && quantity.equals(other.quantity)
                && minus.equals(other.minus)
                && unit.equals(other.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(quantity, minus, unit);
    }
}
