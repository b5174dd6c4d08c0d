package org.standardworkbench.rules.standard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The single units of UCUM with their exact sizes. Those that standards use every day stand here, because the library that knows
 * them all takes a quarter of a second to start; the others are asked of the library. A test holds every entry here against it.
 */
final class UnitAtoms {

    private static final Map<String, Integer> PREFIXES = Map.ofEntries(
            Map.entry("Y", 24),
            Map.entry("Z", 21),
            Map.entry("E", 18),
            Map.entry("P", 15),
            Map.entry("T", 12),
            Map.entry("G", 9),
            Map.entry("M", 6),
            Map.entry("k", 3),
            Map.entry("h", 2),
            Map.entry("da", 1),
            Map.entry("d", -1),
            Map.entry("c", -2),
            Map.entry("m", -3),
            Map.entry("u", -6),
            Map.entry("n", -9),
            Map.entry("p", -12),
            Map.entry("f", -15),
            Map.entry("a", -18),
            Map.entry("z", -21),
            Map.entry("y", -24));

    /** Units that take a prefix. */
    private static final Map<String, UnitSize> METRIC = metric();

    /** Units that take none, so that {@code ha} is not a hundred years and {@code kh} is nothing. */
    private static final Map<String, UnitSize> PLAIN = plain();

    private static final Map<String, Optional<UnitSize>> KNOWN = new ConcurrentHashMap<>();

    private UnitAtoms() {}

    /** The size of a unit such as {@code kW} or {@code [in_i]}; empty if UCUM has none of this name. */
    static Optional<UnitSize> of(String symbol) {
        Optional<UnitSize> known = KNOWN.get(symbol);
        if (known == null) {
            known = common(symbol);
            if (known.isEmpty() && !prefixedPlain(symbol)) {
                known = UnitLibrary.size(symbol);
            }
            if (known.isPresent()) {
                KNOWN.put(symbol, known);
            }
        }
        return known;
    }

    /** The size of a unit that stands in the tables here, without the library. */
    static Optional<UnitSize> common(String symbol) {
        UnitSize plain = PLAIN.get(symbol);
        if (plain != null) {
            return Optional.of(plain);
        }
        UnitSize metric = METRIC.get(symbol);
        if (metric != null) {
            return Optional.of(metric);
        }
        for (int length = 1; length <= 2 && length < symbol.length(); length++) {
            Integer exponent = PREFIXES.get(symbol.substring(0, length));
            UnitSize rest = METRIC.get(symbol.substring(length));
            if (exponent != null && rest != null) {
                return Optional.of(rest.scaled(Ratio.powerOfTen(exponent)));
            }
        }
        return Optional.empty();
    }

    /** All symbols of the tables, without prefixes. */
    static Set<String> symbols() {
        Map<String, UnitSize> all = new TreeMap<>(METRIC);
        all.putAll(PLAIN);
        return all.keySet();
    }

    private static boolean prefixedPlain(String symbol) {
        for (int length = 1; length <= 2 && length < symbol.length(); length++) {
            if (PREFIXES.containsKey(symbol.substring(0, length)) && PLAIN.containsKey(symbol.substring(length))) {
                // The phot is the one unit of UCUM that looks like a prefixed hour.
                return !symbol.equals("ph");
            }
        }
        return false;
    }

    private static UnitSize si(int length, int mass, int time, int current) {
        Map<String, Integer> dimension = new TreeMap<>();
        dimension.put("[L]", length);
        dimension.put("[M]", mass);
        dimension.put("[T]", time);
        dimension.put("[I]", current);
        dimension.values().removeIf(exponent -> exponent == 0);
        return new UnitSize(Ratio.ONE, dimension, "");
    }

    private static Map<String, UnitSize> metric() {
        Map<String, UnitSize> units = new HashMap<>();
        units.put("m", si(1, 0, 0, 0));
        units.put("g", si(0, 1, 0, 0).scaled(Ratio.powerOfTen(-3)));
        units.put("s", si(0, 0, 1, 0));
        units.put("A", si(0, 0, 0, 1));
        units.put("K", new UnitSize(Ratio.ONE, Map.of("[\u0398]", 1), ""));
        units.put("cd", new UnitSize(Ratio.ONE, Map.of("[J]", 1), ""));
        units.put("t", si(0, 1, 0, 0).scaled(Ratio.powerOfTen(3)));
        units.put("l", si(3, 0, 0, 0).scaled(Ratio.powerOfTen(-3)));
        units.put("L", si(3, 0, 0, 0).scaled(Ratio.powerOfTen(-3)));
        units.put("ar", si(2, 0, 0, 0).scaled(Ratio.powerOfTen(2)));
        units.put("J", si(2, 1, -2, 0));
        units.put("W", si(2, 1, -3, 0));
        units.put("N", si(1, 1, -2, 0));
        units.put("V", si(2, 1, -3, -1));
        units.put("Hz", si(0, 0, -1, 0));
        units.put("Pa", si(-1, 1, -2, 0));
        units.put("bar", si(-1, 1, -2, 0).scaled(Ratio.powerOfTen(5)));
        return units;
    }

    private static Map<String, UnitSize> plain() {
        Map<String, UnitSize> units = new HashMap<>();
        units.put("%", UnitSize.plain(Ratio.powerOfTen(-2)));
        units.put("[ppth]", UnitSize.plain(Ratio.powerOfTen(-3)));
        units.put("[ppm]", UnitSize.plain(Ratio.powerOfTen(-6)));
        units.put("[ppb]", UnitSize.plain(Ratio.powerOfTen(-9)));
        units.put("min", si(0, 0, 1, 0).scaled(Ratio.of(60)));
        units.put("h", si(0, 0, 1, 0).scaled(Ratio.of(3_600)));
        units.put("d", si(0, 0, 1, 0).scaled(Ratio.of(86_400)));
        units.put("wk", si(0, 0, 1, 0).scaled(Ratio.of(604_800)));
        // UCUM's mean Julian month and year: 30.4375 and 365.25 days.
        units.put("mo", si(0, 0, 1, 0).scaled(Ratio.of(2_629_800)));
        units.put("a", si(0, 0, 1, 0).scaled(Ratio.of(31_557_600)));
        units.put("Cel", UnitSize.special("Cel"));
        return units;
    }
}
