package org.standardworkbench.rules.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Lineage;
import org.standardworkbench.rules.standard.StandardVersion;

/** Follows criteria through the lineage of versions. */
public final class Correspondences {

    /** More steps are no family but a loop. */
    private static final int LONGEST_PATH = 100;

    private Correspondences() {}

    /**
     * Which criteria of the first and of the last version belong together. Each criterion of either stands in exactly one
     * correspondence. A withdrawn criterion whose code is used again later is another criterion.
     *
     * @param path the versions from the one compared to the other, each based on the one before it, oldest first. Versions that are
     *     not based on each other are for {@link #byCode}
     */
    public static List<Correspondence> along(List<StandardVersion> path) {
        List<Link> links = path.getFirst().criteria().keySet().stream()
                .map(code -> new Link(Set.of(code), Set.of(code), "same"))
                .toList();
        for (int i = 1; i < path.size(); i++) {
            links = step(links, path.get(i));
        }
        return links.stream().map(Link::correspondence).sorted(ORDER).toList();
    }

    /**
     * Which criteria of two versions belong together: through their lineage if one is based on the other, directly or through others,
     * or both on the same one, as two states of a draft are; else by code.
     *
     * @param base finds the version that a version is based on; empty if there is none or it cannot be read
     */
    public static List<Correspondence> between(
            StandardVersion from, StandardVersion to, Function<StandardVersion, Optional<StandardVersion>> base) {
        boolean siblings = from.id().standard().equals(to.id().standard())
                && from.basedOn().isPresent()
                && from.basedOn().equals(to.basedOn());
        if (siblings || from.id().equals(to.id())) {
            return Optional.of(to)
                    .filter(version -> siblings)
                    .flatMap(base)
                    .map(common -> Siblings.between(along(List.of(common, from)), along(List.of(common, to))))
                    .orElseGet(() -> byCode(from, to));
        }
        Optional<List<StandardVersion>> forward = path(from, to, base);
        return forward.map(Correspondences::along)
                .or(() -> path(to, from, base).map(backward -> reversed(along(backward))))
                .orElseGet(() -> byCode(from, to));
    }

    /** The versions from an older one to a younger one that is based on it, directly or through others. */
    private static Optional<List<StandardVersion>> path(
            StandardVersion older, StandardVersion younger, Function<StandardVersion, Optional<StandardVersion>> base) {
        List<StandardVersion> path = new ArrayList<>(List.of(younger));
        while (path.size() < LONGEST_PATH
                && younger.id().standard().equals(older.id().standard())) {
            StandardVersion first = path.getFirst();
            if (first.id().equals(older.id())) {
                path.set(0, older);
                return Optional.of(path);
            }
            Optional<StandardVersion> next = base.apply(first);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            path.addFirst(next.get());
        }
        return Optional.empty();
    }

    /**
     * Criteria of versions that are not based on each other: by code within one standard; none across standards, whose codes have
     * nothing to do with each other.
     */
    public static List<Correspondence> byCode(StandardVersion from, StandardVersion to) {
        if (!from.id().standard().equals(to.id().standard())) {
            return List.of();
        }
        TreeSet<CriterionCode> codes = new TreeSet<>(from.criteria().keySet());
        codes.addAll(to.criteria().keySet());
        return codes.stream()
                .map(code -> {
                    boolean before = from.criteria().containsKey(code);
                    boolean after = to.criteria().containsKey(code);
                    List<CriterionCode> one = List.of(code);
                    return new Correspondence(
                            before ? one : List.of(),
                            after ? one : List.of(),
                            before && after ? "same" : before ? "withdrawn" : "added");
                })
                .toList();
    }

    /** The same the other way round, for a comparison with an older version. */
    public static List<Correspondence> reversed(List<Correspondence> correspondences) {
        return correspondences.stream()
                .map(one -> new Correspondence(
                        one.to(),
                        one.from(),
                        switch (one.how()) {
                            case "added" -> "withdrawn";
                            case "withdrawn" -> "added";
                            case "split" -> "merged";
                            case "merged" -> "split";
                            default -> one.how();
                        }))
                .sorted(ORDER)
                .toList();
    }

    private static final Comparator<Correspondence> ORDER = Comparator.comparing(
            one -> one.to().isEmpty() ? one.from().getFirst() : one.to().getFirst());

    /** Criteria of the first version and what they have become. */
    private record Link(Set<CriterionCode> from, Set<CriterionCode> to, String how) {

        Correspondence correspondence() {
            return new Correspondence(sorted(from), sorted(to), how);
        }

        private static List<CriterionCode> sorted(Collection<CriterionCode> codes) {
            return List.copyOf(new TreeSet<>(codes));
        }
    }

    private static List<Link> step(List<Link> before, StandardVersion next) {
        List<Link> after = new ArrayList<>();
        List<Link> open = new ArrayList<>(
                before.stream().filter(link -> !link.to().isEmpty()).toList());
        before.stream().filter(link -> link.to().isEmpty()).forEach(after::add);
        TreeMap<CriterionCode, Lineage> entries = new TreeMap<>();
        next.lineage().forEach(entry -> entry.from().forEach(code -> entries.putIfAbsent(code, entry)));
        while (!open.isEmpty()) {
            after.add(follow(open, entries, next));
        }
        Set<CriterionCode> reached = new TreeSet<>();
        after.forEach(link -> reached.addAll(link.to()));
        for (CriterionCode code : next.criteria().keySet()) {
            if (!reached.contains(code)) {
                after.add(new Link(Set.of(), Set.of(code), "added"));
            }
        }
        return after;
    }

    /** Takes one link and all that are tied to it by what they become. */
    private static Link follow(List<Link> open, TreeMap<CriterionCode, Lineage> entries, StandardVersion next) {
        Link first = open.removeFirst();
        Set<CriterionCode> from = new TreeSet<>(first.from());
        Set<CriterionCode> to = new TreeSet<>();
        TreeSet<String> hows = new TreeSet<>(Set.of(first.how()));
        List<Link> taken = new ArrayList<>(List.of(first));
        for (int i = 0; i < taken.size(); i++) {
            Link link = taken.get(i);
            from.addAll(link.from());
            hows.add(link.how());
            for (CriterionCode code : link.to()) {
                Lineage entry = entries.get(code);
                Set<CriterionCode> becomes = becomes(code, entry, next);
                if (entry != null && entry.kind() != Lineage.Kind.WITHDRAWN) {
                    hows.add(entry.kind().code());
                }
                to.addAll(becomes);
                List<Link> tied = open.stream()
                        .filter(other -> other.to().stream()
                                .flatMap(one -> becomes(one, entries.get(one), next).stream())
                                .anyMatch(becomes::contains))
                        .toList();
                open.removeAll(tied);
                taken.addAll(tied);
            }
        }
        return new Link(from, to, how(hows, from, to));
    }

    private static Set<CriterionCode> becomes(
            CriterionCode code, @org.jspecify.annotations.Nullable Lineage entry, StandardVersion next) {
        if (entry != null) {
            return Set.copyOf(entry.to());
        }
        return next.criteria().containsKey(code) ? Set.of(code) : Set.of();
    }

    /** @param hows what happened on the way; may be empty */
    static String how(TreeSet<String> hows, Set<CriterionCode> from, Set<CriterionCode> to) {
        if (from.isEmpty()) {
            return "added";
        }
        if (to.isEmpty()) {
            return "withdrawn";
        }
        hows.remove("same");
        if (from.size() == 1 && to.size() == 1) {
            if (from.equals(to)) {
                return "same";
            }
            return hows.contains("moved") ? "moved" : "renumbered";
        }
        if (from.size() == 1) {
            return "split";
        }
        return to.size() == 1 ? "merged" : "reshaped";
    }
}
