package org.standardworkbench.rules.verification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Which parts of a version use which, as a graph.
 *
 * @param uses each use once, in the order of the used part, the using part and the way
 */
public record Dependencies(List<Use> uses) {

    /** What parts there are. */
    public enum Kind {
        CRITERION("criterion"),
        LEVEL("level"),
        INDICATOR("indicator"),
        PARAMETER("parameter"),
        FACTOR("factor"),
        /** The wording of a criterion. */
        TEXT("text"),
        /** A case of a criterion. */
        CASE("case");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word in tables and canonical JSON. */
        public String code() {
            return code;
        }
    }

    /** In which way one part uses another. */
    public enum How {
        APPLICABILITY("applicability"),
        BAND("band"),
        REQUIREMENT("requirement"),
        ROLL_UP("roll-up"),
        FORMULA("formula"),
        NUMERATOR("numerator"),
        DENOMINATOR("denominator"),
        CONDITION("condition"),
        PLACEHOLDER("placeholder"),
        GIVEN("given data");

        private final String code;

        How(String code) {
            this.code = code;
        }

        /** The word in tables and canonical JSON. */
        public String code() {
            return code;
        }
    }

    /**
     * A part of a version.
     *
     * @param name its code or name; of a text its criterion's code; of a case its criterion's code, a colon and its name
     */
    public record Part(Kind kind, String name) implements Comparable<Part> {

        @Override
        public int compareTo(Part other) {
            return Comparator.comparing(Part::kind).thenComparing(Part::name).compare(this, other);
        }
    }

    /**
     * One part uses another.
     *
     * @param user which part uses it
     * @param used which part is used
     * @param how in which way
     */
    public record Use(Part user, Part used, How how) implements Comparable<Use> {

        @Override
        public int compareTo(Use other) {
            return Comparator.comparing(Use::used)
                    .thenComparing(Use::user)
                    .thenComparing(Use::how)
                    .compare(this, other);
        }
    }

    /**
     * A part that uses another, perhaps through others.
     *
     * @param user which part
     * @param through the parts between, from the user on; empty for a direct use
     * @param how in which ways the user uses the first of them
     */
    public record Reached(Part user, List<Part> through, Set<How> how) {

        /** Copies the collections. */
        public Reached {
            through = List.copyOf(through);
            how = java.util.Collections.unmodifiableSet(new TreeSet<>(how));
        }
    }

    /** Orders the uses and drops repetitions. */
    public Dependencies {
        uses = uses.stream().distinct().sorted().toList();
    }

    /** The uses within a version. @param cases its cases by criterion; may be empty */
    public static Dependencies of(StandardVersion version, Map<CriterionCode, List<Case>> cases) {
        return new Dependencies(new DependencyReader(version).read(cases));
    }

    /** The parts with this name, which may be of several kinds. */
    public List<Part> named(String name) {
        return uses.stream()
                .flatMap(use -> java.util.stream.Stream.of(use.user(), use.used()))
                .filter(part -> part.name().equals(name))
                .distinct()
                .sorted()
                .toList();
    }

    /** Everything that uses a part, directly or through other parts, each with a shortest way to it; the nearest first. */
    public List<Reached> users(Part part) {
        Map<Part, List<Use>> users = new HashMap<>();
        uses.forEach(use ->
                users.computeIfAbsent(use.used(), first -> new ArrayList<>()).add(use));
        List<Reached> reached = new ArrayList<>();
        Set<Part> seen = new HashSet<>(Set.of(part));
        Deque<List<Part>> open = new ArrayDeque<>(List.of(List.of()));
        while (!open.isEmpty()) {
            List<Part> through = open.poll();
            List<Use> direct = users.getOrDefault(through.isEmpty() ? part : through.getFirst(), List.of());
            for (Part user : new TreeSet<>(direct.stream().map(Use::user).toList())) {
                if (seen.add(user)) {
                    Set<How> how = new TreeSet<>(direct.stream()
                            .filter(use -> use.user().equals(user))
                            .map(Use::how)
                            .toList());
                    reached.add(new Reached(user, through, how));
                    List<Part> further = new ArrayList<>(List.of(user));
                    further.addAll(through);
                    open.add(further);
                }
            }
        }
        return reached;
    }

    /**
     * Everything that a part needs, directly or through other parts.
     *
     * @param except parts of these kinds are named, but what they need is left out
     */
    public Set<Part> needs(Part part, Kind... except) {
        Set<Kind> closed = Set.of(except);
        Set<Part> needs = new TreeSet<>();
        Deque<Part> open = new ArrayDeque<>(List.of(part));
        while (!open.isEmpty()) {
            Part next = open.poll();
            uses.stream()
                    .filter(use -> use.user().equals(next))
                    .filter(use -> use.how() != How.NUMERATOR && use.how() != How.DENOMINATOR)
                    .map(Use::used)
                    .filter(needs::add)
                    .filter(used -> !closed.contains(used.kind()))
                    .forEach(open::add);
        }
        return needs;
    }
}
