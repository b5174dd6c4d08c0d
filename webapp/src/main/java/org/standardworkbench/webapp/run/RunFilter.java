package org.standardworkbench.webapp.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Site;

/**
 * Which of the chosen sites and criteria are shown. Words of one kind are alternatives, kinds are all asked for. What it names may not
 * exist, and then nothing is shown.
 *
 * @param words the words of each kind, in order
 * @param text what the name or the id of a site must hold, in any case; may be empty
 */
public record RunFilter(Map<Kind, List<String>> words, String text) {

    /** Everything. */
    public static final RunFilter NONE = new RunFilter(Map.of(), "");

    /** What is filtered by; the names stand in addresses. */
    public enum Kind {
        /** The site's country, by its ISO 3166-1 alpha-2 code. */
        COUNTRY("country"),
        /** The site's stage. */
        STAGE("stage"),
        /** {@code real} or {@code illustrative}. */
        DATA("data"),
        /** The criterion's theme. */
        THEME("theme"),
        /** An outcome of one of the criteria under one of the versions. */
        OUTCOME("outcome");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word in addresses. */
        public String code() {
            return code;
        }
    }

    /** Copies the words and drops kinds without any. */
    public RunFilter {
        var kept = new java.util.EnumMap<Kind, List<String>>(Kind.class);
        words.forEach((kind, list) -> {
            if (!list.isEmpty()) {
                kept.put(kind, list.stream().distinct().sorted().toList());
            }
        });
        words = java.util.Collections.unmodifiableMap(kept);
        text = text.strip();
    }

    /** The words of a kind; none if it is not filtered by. */
    public List<String> of(Kind kind) {
        return words.getOrDefault(kind, List.of());
    }

    /** Whether a word is asked for, or its kind is not filtered by. */
    public boolean allows(Kind kind, String word) {
        var wanted = of(kind);
        return wanted.isEmpty() || wanted.contains(word);
    }

    /** Whether everything is shown. */
    public boolean isNone() {
        return words.isEmpty() && text.isEmpty();
    }

    /** Whether a dataset's site is shown, as far as that does not depend on outcomes. */
    public boolean allows(Dataset dataset) {
        return Stream.of(Kind.COUNTRY, Kind.STAGE, Kind.DATA).allMatch(kind -> allows(kind, word(kind, dataset.site())))
                && holdsText(dataset.site());
    }

    /** The same, whatever is asked of one kind. */
    boolean allowsButFor(Kind kind, Dataset dataset) {
        return with(kind, List.of()).allows(dataset);
    }

    /** What a site is in a kind of sites. @throws IllegalArgumentException if the kind is not about sites */
    static String word(Kind kind, Site site) {
        return switch (kind) {
            case COUNTRY -> site.country();
            case STAGE -> site.stage().code();
            case DATA -> site.illustrative() ? "illustrative" : "real";
            case THEME, OUTCOME -> throw new IllegalArgumentException(kind + " is not about sites");
        };
    }

    private boolean holdsText(Site site) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || site.name().toLowerCase(Locale.ROOT).contains(wanted)
                || site.id().value().contains(wanted);
    }

    /** The same with other words of a kind. */
    public RunFilter with(Kind kind, List<String> others) {
        Map<Kind, List<String>> changed = new java.util.HashMap<>(words);
        changed.put(kind, others);
        return new RunFilter(changed, text);
    }

    /** The same with one word of a kind more, or less if it is there. */
    public RunFilter toggled(Kind kind, String word) {
        List<String> changed = new ArrayList<>(of(kind));
        if (!changed.remove(word)) {
            changed.add(word);
        }
        return with(kind, changed);
    }

    /** The same with another text. */
    public RunFilter withText(String other) {
        return new RunFilter(words, other);
    }

    /** What is left of it where the sites that it allows are chosen already. */
    RunFilter onlyOfCriteria() {
        return new RunFilter(Map.of(Kind.THEME, of(Kind.THEME), Kind.OUTCOME, of(Kind.OUTCOME)), "");
    }

    /** Reads the parameters of an address. */
    static RunFilter of(Map<String, List<String>> parameters) {
        Map<Kind, List<String>> words = new java.util.HashMap<>();
        for (Kind kind : Kind.values()) {
            words.put(
                    kind,
                    parameters.getOrDefault(kind.code(), List.of()).stream()
                            .flatMap(text -> Stream.of(text.split(",", -1)))
                            .map(String::strip)
                            .filter(part -> !part.isEmpty())
                            .toList());
        }
        return new RunFilter(
                words,
                Optional.ofNullable(parameters.get("find")).stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .orElse(""));
    }

    /** The parameters of an address, in order. */
    List<Map.Entry<String, String>> parameters() {
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        words.forEach((kind, list) -> parameters.add(Map.entry(kind.code(), String.join(",", list))));
        if (!text.isEmpty()) {
            parameters.add(Map.entry("find", text));
        }
        return parameters;
    }
}
