package org.standardworkbench.webapp.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.LevelName;

/**
 * How many datasets have which level under each version, and how many go from which level to which from one version to the next.
 *
 * @param columns per version: how many have each level, the highest first and what is open last
 * @param flows between neighbouring versions; those of nobody are left out
 */
public record LevelFlows(List<List<Station>> columns, List<Flow> flows) {

    /** Copies the lists. */
    public LevelFlows {
        columns = columns.stream().map(List::copyOf).toList();
        flows = List.copyOf(flows);
    }

    /**
     * A level that is certain, or that missing data leave open.
     *
     * @param name the level; empty if none is reached, or if it is open
     * @param rank how many levels are not above it; 0 if none is reached
     * @param open whether missing data leave it open
     */
    public record State(Optional<LevelName> name, int rank, boolean open) implements Comparable<State> {

        /** Missing data leave the level open. */
        public static final State OPEN = new State(Optional.empty(), 0, true);

        /** The word in addresses. */
        public String code() {
            return open ? "open" : name.map(LevelName::value).orElse("none");
        }

        /** The highest level first, what is open last. */
        @Override
        public int compareTo(State other) {
            return Comparator.comparing(State::open)
                    .thenComparing(Comparator.comparingInt(State::rank).reversed())
                    .thenComparing(State::code)
                    .compare(this, other);
        }

        /** The state of a result. */
        static State of(Matrix.Result result) {
            return result.proved().equals(result.possible())
                    ? new State(result.proved().name(), result.proved().rank(), false)
                    : OPEN;
        }
    }

    /** A level under a version. */
    public record Station(State state, int datasets) {}

    /**
     * From one version to the next.
     *
     * @param column of the version before, from 0
     * @param datasets how many
     */
    public record Flow(int column, State from, State to, int datasets) {}

    /** Counts a matrix; what could not be assessed is left out. */
    public static LevelFlows of(Matrix matrix) {
        List<List<Station>> columns = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        for (int at = 0; at < matrix.columns().size(); at++) {
            int column = at;
            Map<State, Integer> states = new TreeMap<>();
            matrix.rows().forEach(row -> state(row, column).ifPresent(state -> states.merge(state, 1, Integer::sum)));
            columns.add(states.entrySet().stream()
                    .map(one -> new Station(one.getKey(), one.getValue()))
                    .toList());
            if (at > 0) {
                flows.addAll(between(matrix, at - 1));
            }
        }
        return new LevelFlows(columns, flows);
    }

    private static List<Flow> between(Matrix matrix, int column) {
        Map<State, Map<State, Integer>> counts = new TreeMap<>();
        matrix.rows().forEach(row -> state(row, column).ifPresent(from -> state(row, column + 1)
                .ifPresent(to ->
                        counts.computeIfAbsent(from, key -> new TreeMap<>()).merge(to, 1, Integer::sum))));
        return counts.entrySet().stream()
                .flatMap(from -> from.getValue().entrySet().stream()
                        .map(to -> new Flow(column, from.getKey(), to.getKey(), to.getValue())))
                .collect(Collectors.toList());
    }

    /** The state of a row's dataset under a version; empty if it could not be assessed. */
    static Optional<State> state(Matrix.Row row, int column) {
        return row.cells().get(column).result().map(State::of);
    }
}
