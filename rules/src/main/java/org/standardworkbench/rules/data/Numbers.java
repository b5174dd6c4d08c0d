package org.standardworkbench.rules.data;

import java.util.Optional;
import java.util.regex.Pattern;
import org.standardworkbench.rules.standard.Advice;

/** Tells decimal numbers from what other locales and programs write for them. */
final class Numbers {

    static final int MOST_DIGITS = 30;

    /** Longer texts are no numbers in any spelling; keeps the patterns quick. */
    private static final int LONGEST_TRIED = 100;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern LIKE_NUMBER = Pattern.compile(
            "[+\u2212\u2013-]?[0-9.,'\u2019_\\s\u00a0\u2007\u2009\u202f]*[0-9][0-9.,'\u2019_\\s\u00a0\u2007\u2009\u202f]*");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?[0-9]*[.,]?[0-9]+[eE][+-]?[0-9]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("[+-]?0[xX][0-9a-fA-F.pP+-]+");
    private static final Pattern ENDLESS =
            Pattern.compile("[+-]?(?i:nan|inf|infinity|\u221e|#num!|#div/0!|#n/a|#value!|#ref!|#name\\?|#null!)");
    private static final Pattern WITH_UNIT = Pattern.compile("[+-]?[0-9][0-9.,]*\\s*(%|[A-Za-z\u20ac].*)");
    private static final Pattern INEXACT = Pattern.compile(
            "(<|>|~|\u2264|\u2265|\u2248|ca\\.?|approx\\.?|about)\\s*[0-9].*|[0-9][0-9.,]*\\s*[-\u2013\u2026]\\s*[0-9].*");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+)?");
    private static final Pattern GROUPED_DOT =
            Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|-?[0-9]{1,3}(\\.[0-9]{3}){2,}");
    private static final Pattern GROUPED_COMMA =
            Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+|-?[0-9]{1,3}(,[0-9]{3}){2,}");
    private static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9][0-9]{0,2},[0-9]{3}");

    private Numbers() {}

    /** What is wrong with a number, following the number in a sentence. */
    record Wrong(String message, String advice) {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** What is wrong with a text that is, or is meant to be, a number; empty for a right number and for any other text. */
    static Optional<Wrong> wrong(String text) {
        if (isNumber(text)) {
            return tooLong(text);
        }
        if (text.length() > LONGEST_TRIED) {
            return Optional.empty();
        }
        if (ENDLESS.matcher(text).matches()) {
            return Optional.of(
                    new Wrong("is not a finite number.", "Leave the value empty with the status `missing`."));
        }
        if (HEXADECIMAL.matcher(text).matches()) {
            return Optional.of(new Wrong("is not a decimal number.", ""));
        }
        if (EXPONENT.matcher(text).matches()) {
            return Optional.of(new Wrong("has an exponent.", "Write the number out, for example `1000` for `1e3`."));
        }
        if (DAY.matcher(text).matches()) {
            return Optional.of(new Wrong(
                    "is a day, not a value.",
                    "Spreadsheet programs turn texts such as 1.5 into days: format the cell as a number first."));
        }
        if (INEXACT.matcher(text).matches()) {
            return Optional.of(new Wrong(
                    "is not a single number.", "Write the best value, and how far it may be off as its uncertainty."));
        }
        if (LIKE_NUMBER.matcher(text).matches()) {
            return Optional.of(otherLocale(text));
        }
        if (WITH_UNIT.matcher(text).matches()) {
            return Optional.of(new Wrong("holds more than a number.", "The unit stands in the column unit."));
        }
        return Optional.empty();
    }

    private static Optional<Wrong> tooLong(String text) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits > MOST_DIGITS
                ? Optional.of(new Wrong("has " + digits + " digits, at most " + MOST_DIGITS + " are read.", ""))
                : Optional.empty();
    }

    private static Wrong otherLocale(String text) {
        String message = "is not a number with a decimal point and without thousands separators.";
        if (AMBIGUOUS.matcher(text).matches()) {
            return new Wrong(
                    message,
                    "Write `" + text.replace(',', '.') + "` or `" + text.replace(",", "") + "`, whichever is meant.");
        }
        String meant = text.replaceAll("['\u2019_\\s\u00a0\u2007\u2009\u202f]", "")
                .replaceAll("[\u2212\u2013]", "-")
                .replaceFirst("^\\+", "");
        if (GROUPED_DOT.matcher(meant).matches()) {
            meant = meant.replace(".", "").replace(',', '.');
        } else if (GROUPED_COMMA.matcher(meant).matches()) {
            meant = meant.replace(",", "");
        } else if (COMMA.matcher(meant).matches()) {
            meant = meant.replace(',', '.');
        }
        meant = meant.replaceFirst("^(-?)\\.", "$10.").replaceFirst("\\.$", "");
        return new Wrong(message, isNumber(meant) && tooLong(meant).isEmpty() ? Advice.maybe(meant) : "");
    }
}
