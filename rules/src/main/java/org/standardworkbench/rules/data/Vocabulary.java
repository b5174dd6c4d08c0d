package org.standardworkbench.rules.data;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.standardworkbench.rules.language.statements.UnitSymbols;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Units;
import org.standardworkbench.rules.standard.ValueKind;

/**
 * The words by which people call what data files call by a code: indicators and their values by a label in any language of a version,
 * sites by name, units by symbol. A word that could mean two things means none.
 */
public final class Vocabulary {

    private final Indicators indicators;
    private final Map<String, Set<IndicatorCode>> codes = new TreeMap<>();
    private final Map<String, Set<String>> sites = new HashMap<>();
    private final Map<String, Set<String>> units = new HashMap<>();

    private Vocabulary(Indicators indicators, Map<String, String> siteNames) {
        this.indicators = indicators;
        siteNames.forEach((id, name) -> {
            add(sites, id, id);
            add(sites, name, id);
        });
        for (IndicatorCode code : indicators.codes()) {
            for (Indicator indicator : indicators.declarations(code)) {
                if (!indicator.derived()) {
                    add(codes, code.value(), code);
                    indicator.label().byLanguage().values().forEach(label -> add(codes, label, code));
                    unit(indicator.unit());
                }
            }
        }
    }

    /**
     * The words for some indicators and sites.
     *
     * @param indicators derived ones are left out, because they are never given
     * @param siteNames the sites that are known, name by id
     */
    public static Vocabulary of(Indicators indicators, Map<String, String> siteNames) {
        return new Vocabulary(indicators, siteNames);
    }

    private void unit(String ucum) {
        add(units, ucum, ucum);
        for (Language language : Language.values()) {
            String symbol = UnitSymbols.of(language).symbol(ucum);
            add(units, symbol, ucum);
            add(units, symbol.replaceFirst("/a$", "/yr"), ucum);
            add(units, symbol.replaceFirst("/a$", "/year"), ucum);
        }
    }

    private static <T> void add(Map<String, Set<T>> words, String word, T meant) {
        String plain = plain(word);
        if (!plain.isEmpty()) {
            words.computeIfAbsent(plain, key -> new LinkedHashSet<>()).add(meant);
        }
    }

    /** The indicator that a text names by code or label. */
    Optional<IndicatorCode> indicator(String text) {
        return only(codes.get(plain(text)));
    }

    /** The indicator whose code or label is nearest to a text. */
    Optional<IndicatorCode> nearestIndicator(String text) {
        return Advice.nearest(plain(text), codes.keySet()).flatMap(word -> only(codes.get(word)));
    }

    /** The unit in which versions give an indicator; empty if they differ, or if it is no number. */
    public String unitOf(IndicatorCode code) {
        List<String> own = indicators.declarations(code).stream()
                .filter(indicator -> indicator.kind() == ValueKind.NUMBER)
                .map(Indicator::unit)
                .distinct()
                .toList();
        return own.size() == 1 ? own.getFirst() : "";
    }

    /** The UCUM code of a unit that is written as such or by a symbol; what is not known is given back. */
    String unit(String text, Optional<IndicatorCode> code) {
        String typed = text.strip();
        if (typed.isEmpty() || Units.isValid(typed) && !typed.equals("ha")) {
            return typed;
        }
        // Symbols that mean two things, such as the note in {job} and {company}, are settled by the indicator's own
        // unit.
        Set<String> meant = units.getOrDefault(plain(typed), Set.of());
        String own = code.map(this::unitOf).orElse("");
        return meant.contains(own) ? own : only(meant).orElse(typed);
    }

    /** The id of a site that is called by id or name; what is not known is given back. */
    String site(String text) {
        return only(sites.get(plain(text))).orElse(text);
    }

    /** The code of an indicator's value that is called by its label, and true or false; what is not known is given back. */
    String value(IndicatorCode code, String text) {
        Map<String, Set<String>> values = new HashMap<>();
        for (Indicator indicator : indicators.declarations(code)) {
            indicator.codes().forEach(value -> {
                add(values, value.code(), value.code());
                value.label().byLanguage().values().forEach(label -> add(values, label, value.code()));
            });
            if (indicator.kind() == ValueKind.TRUTH) {
                FieldWords.TRUTHS.forEach((word, truth) -> add(values, word, truth));
            }
        }
        return only(values.get(plain(text))).orElse(text);
    }

    private static <T> Optional<T> only(@org.jspecify.annotations.Nullable Set<T> meant) {
        return meant != null && meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    /** Without case, blanks, punctuation and the signs that spellings differ in. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}_.:;,·*'’-]+", "");
    }
}
