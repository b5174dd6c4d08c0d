package org.standardworkbench.rules.data;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The readings of a typed number that are tried, the plainest first. */
final class TypedNumberReading {

    private static final String GROUPS = "['\u2019_ \u00a0\u2007\u2009\u202f]";

    /** One to three digits, a separator, three digits: a thousand for some, a fraction for others. */
    private static final Pattern EITHER = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(" + GROUPS + "[0-9]{3})+([.,][0-9]+)?");

    private static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern DOTS =
            Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|-?[0-9]{1,3}(\\.[0-9]{3}){2,}");
    private static final Pattern COMMAS =
            Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+|-?[0-9]{1,3}(,[0-9]{3}){2,}");
    private static final int LONGEST = 100;

    private TypedNumberReading() {}

    static TypedNumber of(String text) {
        if (text.length() > LONGEST) {
            return new TypedNumber.Wrong("This is too long for a number.", "");
        }
        String plain = text.replaceAll("^[\u2212\u2013]", "-").replaceFirst("^\\+(?=[0-9])", "");
        if (EITHER.matcher(plain).matches()) {
            return either(text, plain);
        }
        String meant = meant(plain);
        Optional<Numbers.Wrong> wrong = Numbers.wrong(Numbers.isNumber(meant) ? meant : text);
        if (wrong.isPresent()) {
            return new TypedNumber.Wrong(
                    "`" + text + "` " + wrong.get().message(), wrong.get().advice());
        }
        return Numbers.isNumber(meant)
                ? new TypedNumber.Read(new BigDecimal(meant), !meant.equals(text))
                : new TypedNumber.Wrong(
                        "`" + text.replace('`', '\'') + "` is not a number.", "Write digits, for example `12.5`.");
    }

    private static String meant(String plain) {
        if (GROUPED.matcher(plain).matches()) {
            return plain.replaceAll(GROUPS, "").replace(',', '.');
        }
        if (DOTS.matcher(plain).matches()) {
            return plain.replace(".", "").replace(',', '.');
        }
        if (COMMAS.matcher(plain).matches()) {
            return plain.replace(",", "");
        }
        return COMMA.matcher(plain).matches() ? plain.replace(',', '.') : plain;
    }

    private static TypedNumber either(String text, String plain) {
        String thousand = plain.replaceAll("[.,]", "");
        String fraction = plain.replace(',', '.');
        // A fraction with three decimals would be asked back again: another 0 makes it plain.
        String shorter = fraction.endsWith("0")
                ? new BigDecimal(fraction).stripTrailingZeros().toPlainString()
                : fraction + "0";
        return new TypedNumber.Wrong(
                "`" + text + "` can be read as "
                        + new BigDecimal(fraction).stripTrailingZeros().toPlainString() + " and as " + thousand
                        + ".",
                "Write `" + shorter + "` or `" + thousand + "`, whichever is meant.");
    }
}
