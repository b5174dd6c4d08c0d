package org.standardworkbench.rules.language.statements;

import java.math.BigDecimal;

/**
 * Writes numbers as a language does: decimal sign, grouping, minus. The signs stand in the language's words, not in the
 * locale data of the running JDK, so that the same number is written alike on every machine.
 */
final class NumberFormatting {

    private final String decimal;
    private final String grouping;
    private final String minus;
    private final int groupingFrom;

    NumberFormatting(Words words) {
        this.decimal = words.say("number.decimal");
        this.grouping = words.say("number.grouping");
        this.minus = words.say("number.minus");
        this.groupingFrom = Integer.parseInt(words.say("number.grouping-from"));
    }

    /** A number with all its digits, without trailing zeros. */
    String write(BigDecimal number) {
        String plain = plain(number);
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : decimal + plain.substring(point + 1);
        return (number.signum() < 0 ? minus : "") + grouped(whole) + fraction;
    }

    /** The number without sign and trailing zeros, with a decimal point: what plural patterns read. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.abs().stripTrailingZeros().toPlainString();
    }

    private String grouped(String whole) {
        if (whole.length() < groupingFrom) {
            return whole;
        }
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, grouping);
        }
        return text.toString();
    }
}
