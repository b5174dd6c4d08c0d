package org.standardworkbench.rules.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.rules.standard.Advice;

/**
 * Turns cells into the text that a CSV file would hold. Spreadsheet programs keep numbers as binary fractions but show and take
 * at most 15 digits; 65.1 is stored as 65.099999999999994. A number is therefore rounded to 15 significant digits, half-even.
 */
final class CellTexts {

    private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final double LARGEST = 1e15;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final ReadOnlySharedStringsTable shared;
    private final @Nullable StylesTable styles;
    private final boolean since1904;

    /** @param styles null in a file of a program that formats nothing */
    CellTexts(ReadOnlySharedStringsTable shared, @Nullable StylesTable styles, boolean since1904) {
        this.shared = shared;
        this.styles = styles;
        this.since1904 = since1904;
    }

    /** The text of a cell, or what is wrong with it. */
    record Reading(String text, String problem, String advice) {
        static Reading of(String text) {
            return new Reading(text, "", "");
        }
    }

    Reading read(String type, int style, String stored) {
        return switch (type) {
            case "s" -> shared(stored);
            case "str", "inlineStr" -> Reading.of(unescaped(stored));
            case "b" -> Reading.of(stored.equals("1") ? "true" : "false");
            case "e" ->
                new Reading(
                        "",
                        "holds the error " + Advice.quote(stored) + ".",
                        "Leave the value empty with the status `missing`.");
            case "d" -> Reading.of(stored.replaceFirst("T00:00:00(\\.0+)?Z?$", ""));
            default -> stored.isBlank() ? Reading.of("") : number(style, stored.strip());
        };
    }

    private static String unescaped(String stored) {
        return ESCAPED.matcher(stored)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private Reading shared(String stored) {
        try {
            return Reading.of(shared.getItemAt(Integer.parseInt(stored.strip())).getString());
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            return new Reading(
                    "", "refers to a text that the file does not hold.", "The file is damaged; save it again.");
        }
    }

    private Reading number(int style, String stored) {
        double number;
        try {
            number = Double.parseDouble(stored);
        } catch (NumberFormatException broken) {
            return new Reading("", "holds a broken number.", "The file is damaged; save it again.");
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return new Reading("", "does not hold a finite number.", "");
        }
        XSSFCellStyle format =
                styles != null && style >= 0 && style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
        String pattern =
                format == null || format.getDataFormatString() == null ? "General" : format.getDataFormatString();
        if (format != null && DateUtil.isADateFormat(format.getDataFormat(), pattern)) {
            return date(number);
        }
        if (pattern.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%")) {
            return new Reading(
                    "",
                    "is formatted as a percentage: it shows " + plain(number * 100) + " % but holds " + plain(number)
                            + ".",
                    "Format it as a plain number and write what it shows, with the unit `%`.");
        }
        if (Math.abs(number) >= LARGEST) {
            return new Reading(
                    "",
                    "holds a number with more than 15 digits, of which a spreadsheet keeps only 15.",
                    "Enter it as text.");
        }
        return Reading.of(plain(number));
    }

    private Reading date(double number) {
        LocalDateTime time = number >= 0 && number < 2_958_466 ? DateUtil.getLocalDateTime(number, since1904) : null;
        if (time == null) {
            return new Reading("", "is formatted as a date but holds none.", "");
        }
        return Reading.of(
                time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : time.toString());
    }

    private static String plain(double number) {
        BigDecimal rounded = new BigDecimal(number).round(SPREADSHEET).stripTrailingZeros();
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded).toPlainString();
    }
}
