package org.standardworkbench.webapp.standards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.comparison.Correspondence;
import org.standardworkbench.rules.comparison.Correspondences;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Lineage;
import org.standardworkbench.rules.standard.StandardVersion;

/** Follows versions and criteria through a family. */
final class Descent {

    private final List<StandardVersion> versions;

    /** @param versions the versions of one standard, the oldest first */
    Descent(List<StandardVersion> versions) {
        this.versions = List.copyOf(versions);
    }

    List<Family.Node> roots() {
        return versions.stream()
                .filter(version -> base(version).isEmpty())
                .map(this::node)
                .toList();
    }

    private Family.Node node(StandardVersion version) {
        return new Family.Node(
                version,
                versions.stream()
                        .filter(other -> base(other).filter(version::equals).isPresent())
                        .map(this::node)
                        .toList());
    }

    /** The version that it is based on; none for one that is in the end based on itself, so that no chain is endless. */
    private Optional<StandardVersion> base(StandardVersion version) {
        var base = named(version);
        var at = base;
        for (int steps = 0; at.isPresent() && steps < versions.size(); steps++) {
            if (at.get().equals(version)) {
                return Optional.empty();
            }
            at = named(at.get());
        }
        return base;
    }

    private Optional<StandardVersion> named(StandardVersion version) {
        return version.basedOn().flatMap(number -> versions.stream()
                .filter(other -> other.id().number().equals(number))
                .findFirst());
    }

    /** How many versions are below it. */
    private int depth(StandardVersion version) {
        return base(version).map(base -> 1 + depth(base)).orElse(0);
    }

    /** Every version of the family that is an ancestor or a descendant, with what it has of the criterion. */
    List<Generation> of(StandardVersion version, CriterionCode code) {
        return versions.stream()
                .sorted(Comparator.comparingInt(this::depth))
                .flatMap(other -> generation(version, code, other).stream())
                .toList();
    }

    private Optional<Generation> generation(StandardVersion version, CriterionCode code, StandardVersion other) {
        return codes(version, code, other)
                .map(codes -> new Generation(other, codes, steps(version, code, other, codes)));
    }

    /** Empty if neither version descends from the other. */
    private Optional<List<CriterionCode>> codes(StandardVersion version, CriterionCode code, StandardVersion other) {
        if (other.equals(version)) {
            return Optional.of(List.of(code));
        }
        return path(other, version)
                .map(path -> find(Correspondences.along(path), Correspondence::to, code, Correspondence::from))
                .or(() -> path(version, other)
                        .map(path ->
                                find(Correspondences.along(path), Correspondence::from, code, Correspondence::to)));
    }

    private static List<CriterionCode> find(
            List<Correspondence> all,
            java.util.function.Function<Correspondence, List<CriterionCode>> here,
            CriterionCode code,
            java.util.function.Function<Correspondence, List<CriterionCode>> there) {
        return all.stream()
                .filter(one -> here.apply(one).contains(code))
                .flatMap(one -> there.apply(one).stream())
                .distinct()
                .toList();
    }

    /** What the lineage of a version says about the criterion's codes in it or in its base. */
    private List<Lineage> steps(
            StandardVersion version, CriterionCode code, StandardVersion other, List<CriterionCode> codes) {
        var before = base(other).flatMap(base -> codes(version, code, base)).orElse(List.of());
        return other.lineage().stream()
                .filter(entry -> entry.to().stream().anyMatch(codes::contains)
                        || entry.from().stream().anyMatch(before::contains))
                .toList();
    }

    /** The versions from an ancestor to its descendant, both included. */
    private Optional<List<StandardVersion>> path(StandardVersion ancestor, StandardVersion descendant) {
        List<StandardVersion> path = new ArrayList<>(
                Stream.iterate(Optional.of(descendant), Optional::isPresent, one -> one.flatMap(this::base))
                        .flatMap(Optional::stream)
                        .toList()
                        .reversed());
        int start = path.indexOf(ancestor);
        return start < 0 ? Optional.empty() : Optional.of(List.copyOf(path.subList(start, path.size())));
    }
}
