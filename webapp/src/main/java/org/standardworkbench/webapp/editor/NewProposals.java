package org.standardworkbench.webapp.editor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ThemeCode;

/** What a new criterion may be called, so that it goes on with what the theme has. */
final class NewProposals {

    private static final Pattern CLAUSE = Pattern.compile("(.*?)([0-9]+)");

    private final StandardVersion version;

    /** Codes that stand for a criterion already, also one of the version before or one that is withdrawn: they are given once, for life. */
    private final Set<String> taken;

    /** @param base the codes of the version that this one is based on */
    NewProposals(StandardVersion version, Set<CriterionCode> base) {
        this.version = version;
        this.taken = Stream.of(
                        version.criteria().keySet().stream(),
                        base.stream(),
                        version.lineage().stream().flatMap(entry -> entry.from().stream()),
                        version.lineage().stream().flatMap(entry -> entry.to().stream()))
                .flatMap(codes -> codes)
                .map(CriterionCode::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean taken(String code) {
        return taken.contains(code);
    }

    /** The letters that most codes of the theme begin with, and the number after the highest one of these letters. */
    String code(ThemeCode theme) {
        var letters = letters(theme);
        int highest = taken.stream()
                .filter(code -> code.startsWith(letters + "-"))
                .mapToInt(code -> Integer.parseInt(code.substring(letters.length() + 1)))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%s-%02d", letters, highest + 1);
    }

    private String letters(ThemeCode theme) {
        Map<String, Long> used = of(theme)
                .map(code -> code.value().substring(0, code.value().lastIndexOf('-')))
                .collect(Collectors.groupingBy(letters -> letters, LinkedHashMap::new, Collectors.counting()));
        return used.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> fresh(theme));
    }

    /** The first three letters of the theme, as long as no other theme has them. */
    private String fresh(ThemeCode theme) {
        var word = theme.value().replaceAll("[^a-z]", "").toUpperCase(Locale.ROOT) + "XXX";
        int length = 3;
        while (length < Math.min(6, word.length()) && has(word.substring(0, length))) {
            length++;
        }
        return word.substring(0, length);
    }

    private boolean has(String letters) {
        return taken.stream().anyMatch(code -> code.startsWith(letters + "-"));
    }

    private Stream<CriterionCode> of(ThemeCode theme) {
        return version.criteria().values().stream()
                .filter(criterion -> criterion.theme().equals(theme))
                .map(criterion -> criterion.code());
    }

    /** The clause after the last one of the theme; empty if the theme has none with a number at its end. */
    String clause(ThemeCode theme) {
        List<Matcher> numbered = of(theme)
                .map(code -> version.texts().get(code))
                .filter(Objects::nonNull)
                .map(texts -> CLAUSE.matcher(texts.clause()))
                .filter(Matcher::matches)
                .filter(found -> found.group(2).length() < 6)
                .toList();
        return numbered.stream()
                .max(Comparator.comparingInt(found -> Integer.parseInt(found.group(2))))
                .map(found -> found.group(1) + (Integer.parseInt(found.group(2)) + 1))
                .orElse("");
    }
}
