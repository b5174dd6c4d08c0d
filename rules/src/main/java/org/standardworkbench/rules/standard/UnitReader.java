package org.standardworkbench.rules.standard;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Reads one UCUM code: units joined by {@code .} and {@code /} from left to right, exponents, whole numbers, round brackets,
 * and notes in curly brackets. One thing is refused that UCUM allows: a {@code .} after a {@code /} on the same level, because
 * {@code g/kW.h} means (g/kW).h there and hardly anybody means that.
 */
final class UnitReader {

    /** What a person may write. */
    static final int LONGEST = 100;

    /** Units computed for formulas are products in brackets and may be longer and deeper. */
    private static final int LONGEST_COMPUTED = 20_000;

    private static final int DEEPEST = 250;

    private final String code;
    private int position;
    private int depth;

    private UnitReader(String code) {
        this.code = code;
    }

    /** What is wrong with a code, in words. */
    static final class UnitException extends Exception {
        private static final long serialVersionUID = 1L;

        UnitException(String message) {
            super(message, null, false, false);
        }
    }

    static UnitSize read(String code) throws UnitException {
        if (code.isEmpty()) {
            throw new UnitException("no unit is given");
        }
        if (code.length() > LONGEST_COMPUTED) {
            throw tooLong(code);
        }
        UnitReader reader = new UnitReader(code);
        UnitSize size = reader.term();
        if (reader.position < code.length()) {
            throw reader.unexpected();
        }
        return size;
    }

    static UnitException tooLong(String code) {
        return new UnitException("a unit has at most " + LONGEST + " characters, this one has " + code.length());
    }

    private UnitSize term() throws UnitException {
        if (++depth > DEEPEST) {
            throw new UnitException("the unit nests its brackets more than " + DEEPEST + " deep");
        }
        boolean divided = accept('/');
        UnitSize result = divided ? UnitSize.ONE.dividedBy(component()) : component();
        while (peek() == '.' || peek() == '/') {
            boolean divide = peek() == '/';
            if (!divide && divided) {
                throw new UnitException(
                        "`" + code
                                + "` has `.` after `/`, which UCUM reads from left to right: only what follows `/` directly is below the line");
            }
            divided |= divide;
            position++;
            UnitSize next = component();
            if (result.isSpecial() || next.isSpecial()) {
                throw new UnitException("`" + (result.isSpecial() ? result : next).special()
                        + "` has a zero point of its own and cannot be part of another unit");
            }
            result = divide ? result.dividedBy(next) : result.times(next);
        }
        depth--;
        return result;
    }

    private UnitSize component() throws UnitException {
        if (accept('(')) {
            UnitSize inner = term();
            if (!accept(')')) {
                throw position < code.length() ? unexpected() : new UnitException("`" + code + "` lacks a `)`");
            }
            return inner;
        }
        if (peek() == '{') {
            note();
            return UnitSize.ONE;
        }
        UnitSize size = annotatable();
        if (peek() == '{') {
            note();
        }
        return size;
    }

    private UnitSize annotatable() throws UnitException {
        int start = position;
        while (isSymbol(peek())) {
            position = peek() == '[' ? closing(']') : position + 1;
        }
        String text = code.substring(start, position);
        if (text.isEmpty()) {
            throw unexpected();
        }
        if (text.chars().allMatch(UnitReader::isDigit)) {
            return number(text);
        }
        int end = text.length();
        while (end > 0 && isDigit(text.charAt(end - 1))) {
            end--;
        }
        int symbolEnd = end > 0 && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '+') ? end - 1 : end;
        String symbol = text.substring(0, symbolEnd);
        String exponent = text.substring(symbolEnd);
        UnitSize size = symbol(symbol);
        if (exponent.isEmpty()) {
            return size;
        }
        if (exponent.length() > 3 || size.isSpecial() || !isDigit(exponent.charAt(exponent.length() - 1))) {
            throw new UnitException("`" + text + "` has no usable exponent");
        }
        int power = Integer.parseInt(exponent);
        if (Math.abs(power) > 30) {
            throw new UnitException("`" + text + "` has an exponent beyond 30");
        }
        return size.power(power);
    }

    private UnitSize symbol(String symbol) throws UnitException {
        if (symbol.equals("10*") || symbol.equals("10^")) {
            return UnitSize.plain(Ratio.of(10));
        }
        Optional<UnitSize> size = UnitAtoms.of(symbol);
        return size.orElseThrow(() -> new UnitException("`" + symbol + "` is not a unit of UCUM"));
    }

    private UnitSize number(String digits) throws UnitException {
        BigInteger number = digits.length() > 12 ? BigInteger.ZERO : new BigInteger(digits);
        if (number.signum() == 0) {
            throw new UnitException("`" + digits + "` cannot be the size of a unit");
        }
        return UnitSize.plain(new Ratio(number, BigInteger.ONE));
    }

    private void note() throws UnitException {
        int end = closing('}');
        String text = code.substring(position + 1, end - 1);
        if (text.isBlank() || text.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '{')) {
            throw new UnitException("`" + code + "` has an empty or unreadable note in curly brackets");
        }
        position = end;
    }

    private int closing(char bracket) throws UnitException {
        int end = code.indexOf(bracket, position);
        if (end < 0) {
            throw new UnitException("`" + code + "` lacks a `" + bracket + "`");
        }
        return end + 1;
    }

    private boolean accept(char expected) {
        if (peek() != expected) {
            return false;
        }
        position++;
        return true;
    }

    private char peek() {
        return position < code.length() ? code.charAt(position) : '\0';
    }

    private static boolean isSymbol(char c) {
        return c > ' ' && c < 0x7f && "./(){}]".indexOf(c) < 0;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private UnitException unexpected() {
        if (position >= code.length()) {
            return new UnitException("`" + code + "` ends where a unit is expected");
        }
        int character = code.codePointAt(position);
        return new UnitException("`" + code + "` has `" + Character.toString(character) + "` at character "
                + (position + 1) + ", where it has no meaning");
    }
}
