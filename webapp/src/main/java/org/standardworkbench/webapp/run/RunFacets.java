package org.standardworkbench.webapp.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.run.RunFilter.Kind;

/**
 * What a choice of sites and versions can be filtered by.
 *
 * @param all how many datasets are chosen before any filter
 * @param words what can be chosen of each kind, in order
 */
public record RunFacets(int all, Map<Kind, List<Facet>> words) {

    /**
     * One word.
     *
     * @param word the word in addresses
     * @param count how many datasets (of a theme: criteria of the newest version) have it if the other kinds stay as they are; -1 if
     *     that is not known
     * @param chosen whether it is chosen
     */
    public record Facet(String word, int count, boolean chosen) {}

    /** Copies the words. */
    public RunFacets {
        words = Map.copyOf(words);
    }

    /** Counts. @param chosen datasets before any filter */
    static RunFacets of(RunFilter filter, List<Dataset> chosen, List<StandardVersion> versions) {
        Map<Kind, List<Facet>> words = new EnumMap<>(Kind.class);
        for (Kind kind : List.of(Kind.COUNTRY, Kind.STAGE, Kind.DATA)) {
            words.put(kind, ofSites(filter, kind, chosen));
        }
        words.put(Kind.THEME, themes(filter, versions));
        words.put(
                Kind.OUTCOME,
                Stream.of(OutcomeKind.values())
                        .map(outcome -> facet(filter, Kind.OUTCOME, outcome.code(), -1))
                        .toList());
        return new RunFacets(chosen.size(), words);
    }

    private static List<Facet> ofSites(RunFilter filter, Kind kind, List<Dataset> chosen) {
        Map<String, Integer> counts = new TreeMap<>();
        chosen.forEach(dataset -> counts.merge(
                RunFilter.word(kind, dataset.site()), filter.allowsButFor(kind, dataset) ? 1 : 0, Integer::sum));
        var order =
                switch (kind) {
                    case STAGE -> Stream.of(Stage.values()).map(Stage::code).toList();
                    case DATA -> List.of("real", "illustrative");
                    default -> List.copyOf(counts.keySet());
                };
        return withChosen(
                        filter, kind, order.stream().filter(counts::containsKey).toList())
                .stream()
                .map(word -> facet(filter, kind, word, counts.getOrDefault(word, 0)))
                .toList();
    }

    private static List<Facet> themes(RunFilter filter, List<StandardVersion> versions) {
        Set<String> codes = new LinkedHashSet<>();
        versions.reversed().forEach(version -> version.themes().keySet().forEach(theme -> codes.add(theme.value())));
        return withChosen(filter, Kind.THEME, List.copyOf(codes)).stream()
                .map(code -> facet(filter, Kind.THEME, code, criteria(versions, code)))
                .toList();
    }

    private static int criteria(List<StandardVersion> versions, String theme) {
        return versions.isEmpty()
                ? 0
                : (int) versions.getLast().criteria().values().stream()
                        .filter(criterion -> criterion.theme().value().equals(theme))
                        .count();
    }

    /** What is chosen can be taken back even if nothing has it. */
    private static List<String> withChosen(RunFilter filter, Kind kind, List<String> there) {
        List<String> all = new ArrayList<>(there);
        filter.of(kind).stream().filter(word -> !there.contains(word)).forEach(all::add);
        return all;
    }

    private static Facet facet(RunFilter filter, Kind kind, String word, int count) {
        return new Facet(word, count, filter.of(kind).contains(word));
    }
}
