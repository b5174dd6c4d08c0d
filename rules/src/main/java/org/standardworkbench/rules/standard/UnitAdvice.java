package org.standardworkbench.rules.standard;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what people write for a unit into the UCUM code that they probably mean. */
final class UnitAdvice {

    private static final Pattern WORD = Pattern.compile("[^./(){} ]+");
    private static final Pattern ENERGY = Pattern.compile("([kKMGT]?)[wW][hH](th|el|_th|_el)?");
    private static final Pattern GASES =
            Pattern.compile("(g|kg|t|kt|Mt)[-_]?(CO2(?:[-_]?(?:e|eq|eqv))?|CH4|N2O|GHG)", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ha", "har"),
            Map.entry("hectare", "har"),
            Map.entry("hectares", "har"),
            Map.entry("yr", "a"),
            Map.entry("y", "a"),
            Map.entry("year", "a"),
            Map.entry("years", "a"),
            Map.entry("annum", "a"),
            Map.entry("p.a", "a"),
            Map.entry("jahr", "a"),
            Map.entry("month", "mo"),
            Map.entry("months", "mo"),
            Map.entry("day", "d"),
            Map.entry("days", "d"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("hr", "h"),
            Map.entry("minute", "min"),
            Map.entry("minutes", "min"),
            Map.entry("sec", "s"),
            Map.entry("percent", "%"),
            Map.entry("pct", "%"),
            Map.entry("per cent", "%"),
            Map.entry("tonne", "t"),
            Map.entry("tonnes", "t"),
            Map.entry("ton", "t"),
            Map.entry("tons", "t"),
            Map.entry("kilogram", "kg"),
            Map.entry("litre", "L"),
            Map.entry("litres", "L"),
            Map.entry("liter", "L"),
            Map.entry("sqm", "m2"),
            Map.entry("qm", "m2"),
            Map.entry("cbm", "m3"),
            Map.entry("metre", "m"),
            Map.entry("metres", "m"),
            Map.entry("meter", "m"),
            Map.entry("\u00b0c", "Cel"),
            Map.entry("degc", "Cel"),
            Map.entry("celsius", "Cel"),
            Map.entry("ppm", "[ppm]"),
            Map.entry("ppb", "[ppb]"),
            Map.entry("kwp", "kW{peak}"),
            Map.entry("mwp", "MW{peak}"),
            Map.entry("kva", "kV.A"),
            Map.entry("mva", "MV.A"),
            Map.entry("\u20ac", "{EUR}"),
            Map.entry("none", "1"),
            Map.entry("-", "1"),
            Map.entry("number", "1"),
            Map.entry("pcs", "1"));

    private UnitAdvice() {}

    /** What to write instead; a general hint if nothing better is found. */
    static String on(String code) {
        String shortened = code.length() > UnitReader.LONGEST ? code.substring(0, UnitReader.LONGEST) : code;
        return suggestion(shortened)
                .map(Advice::maybe)
                .orElse(
                        "Write a UCUM code such as `%`, `MW.h/a`, `t{CO2e}/a`, `har`, or a note in curly brackets such as `{company}`.");
    }

    private static Optional<String> suggestion(String code) {
        String text = code.strip()
                .replace("\u00b2", "2")
                .replace("\u00b3", "3")
                .replace("\u00d7", ".")
                .replace("\u00b7", ".")
                .replace("\u22c5", ".")
                .replace("\u2082", "2")
                .replace("**", "")
                .replace("^", "")
                .replaceAll("\\s*([./])\\s*", "$1")
                .replaceAll("(?i)\\s+per\\s+", "/")
                .replaceAll("\\s+", ".");
        Matcher words = WORD.matcher(text);
        StringBuilder rewritten = new StringBuilder();
        while (words.find()) {
            String word = within(text, words.start()) ? words.group() : word(words.group());
            words.appendReplacement(rewritten, Matcher.quoteReplacement(word));
        }
        words.appendTail(rewritten);
        String meant = denominator(rewritten.toString());
        return meant.equals(code) || !readable(meant) ? Optional.empty() : Optional.of(meant);
    }

    private static boolean within(String text, int position) {
        return text.lastIndexOf('{', position) > text.lastIndexOf('}', position);
    }

    private static String word(String word) {
        if (UnitAtoms.common(word).isPresent() || readable(word)) {
            return word;
        }
        Matcher energy = ENERGY.matcher(word);
        if (energy.matches()) {
            String prefix = energy.group(1).equals("K") ? "k" : energy.group(1);
            return prefix + "W.h";
        }
        Matcher gas = GASES.matcher(word);
        if (gas.matches()) {
            return gas.group(1) + "{" + gas.group(2) + "}";
        }
        String known = WORDS.get(word.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return word.matches("[A-Za-z][A-Za-z_-]{2,30}") ? "{" + word + "}" : word;
    }

    /** Puts everything after the first slash into brackets, if it needs them. */
    private static String denominator(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || text.indexOf('(') >= 0) {
            return text;
        }
        String below = text.substring(slash + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? text : text.substring(0, slash + 1) + "(" + below.replace('/', '.') + ")";
    }

    private static boolean readable(String code) {
        try {
            UnitReader.read(code);
            return true;
        } catch (UnitReader.UnitException unreadable) {
            return false;
        }
    }
}
