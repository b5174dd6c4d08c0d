package org.standardworkbench.rules.language.statements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standardworkbench.rules.standard.Language;

/**
 * Writes units for people from UCUM codes, for example {@code MW.h/a} as "MWh/yr" or "MWh/rok". It writes what it is given and does
 * not check it: an unknown part stands as it is, an unknown note in curly brackets as its own text with the mark of English.
 */
public final class UnitSymbols {

    /** Keeps a number and its unit on one line. */
    static final String NO_BREAK = "\u00a0";

    private static final Map<String, String> SYMBOLS = Words.read("units.properties");
    private static final Pattern TERM =
            Pattern.compile("(?<atom>[^{}0-9-]*|10\\*-?[0-9]+)(?<power>-?[0-9]*)(?<notes>(\\{[^{}]*})*)");
    private static final Pattern NOTE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern WATT_HOUR = Pattern.compile("([kMGT]?W)\\.h(?![A-Za-z])");

    private final Words words;
    private final Language language;
    private final NumberFormatting numbers;

    private UnitSymbols(Language language) {
        this.language = language;
        this.words = Words.of(language);
        this.numbers = new NumberFormatting(words);
    }

    /** The symbols of a language. */
    public static UnitSymbols of(Language language) {
        return new UnitSymbols(language);
    }

    /**
     * The unit alone, as a column heading shows it; empty for plain numbers. Nouns stand in the plural.
     *
     * @param ucum UCUM code
     */
    public String symbol(String ucum) {
        return write(ucum, "2");
    }

    /**
     * A number with its unit, for example "1 234,5 MWh/rok", "50 %", "3 companies".
     *
     * @param number in the unit
     * @param ucum UCUM code
     */
    public String withNumber(BigDecimal number, String ucum) {
        String text = numbers.write(number);
        if (ucum.equals("%")) {
            return text + words.say("unit.percent");
        }
        String unit = write(ucum, NumberFormatting.plain(number));
        if (unit.isEmpty()) {
            return text;
        }
        return unit.startsWith("/") ? text + unit : text + NO_BREAK + unit;
    }

    /** A difference of two percentages, for example "10 percentage points". */
    String percentagePoints(BigDecimal number) {
        return numbers.write(number) + NO_BREAK + words.noun("noun.percentage-point", NumberFormatting.plain(number));
    }

    private String write(String ucum, String number) {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        String code = WATT_HOUR.matcher(ucum).replaceAll("$1h");
        boolean divided = false;
        for (String part : code.split("(?<=[./])|(?=[./])", -1)) {
            if (part.equals("/") || part.equals(".")) {
                divided = part.equals("/");
            } else {
                String term = divided ? per(part) : term(part, number);
                if (!term.isEmpty()) {
                    (divided ? below : above).add(term);
                }
            }
        }
        String numerator = String.join("·", above);
        return switch (below.size()) {
            case 0 -> numerator;
            case 1 -> numerator + "/" + below.getFirst();
            default -> numerator + "/(" + String.join("·", below) + ")";
        };
    }

    /** One factor of a unit: a noun in the form that fits the number, or a symbol with power and notes. */
    private String term(String part, String number) {
        String noun = "noun." + nounName(part);
        return words.has(noun) ? words.noun(noun, number) : symbolOf(part);
    }

    private String per(String part) {
        String key = "per." + nounName(part);
        return words.has(key) ? words.say(key) : symbolOf(part);
    }

    private static String nounName(String part) {
        Matcher note = NOTE.matcher(part);
        return note.matches() ? note.group(1) : part;
    }

    private String symbolOf(String part) {
        Matcher term = TERM.matcher(part);
        if (!term.matches()) {
            return SYMBOLS.getOrDefault(part, part);
        }
        String atom = term.group("atom");
        String symbol = SYMBOLS.getOrDefault(atom, atom) + raised(term.group("power"));
        if (part.matches("1(\\{.*)?")) {
            symbol = "";
        }
        Matcher notes = NOTE.matcher(term.group("notes"));
        StringBuilder text = new StringBuilder(symbol);
        while (notes.find()) {
            text.append(text.isEmpty() ? "" : NO_BREAK).append(note(notes.group(1)));
        }
        return text.toString();
    }

    private String note(String note) {
        String known = SYMBOLS.get("{" + note + "}");
        if (known != null) {
            return known;
        }
        return language == Language.EN ? note : note + Statement.mark(Language.EN);
    }

    private static String raised(String power) {
        StringBuilder text = new StringBuilder();
        for (char digit : power.toCharArray()) {
            text.append(digit == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return text.toString();
    }
}
