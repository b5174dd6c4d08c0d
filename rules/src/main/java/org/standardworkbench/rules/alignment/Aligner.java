package org.standardworkbench.rules.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.comparison.Correspondence;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.LevelName;

/** Aligns two explanations: their criteria, within these their lines, and their levels. */
final class Aligner {

    private final AlignedExplanation.Side left;
    private final AlignedExplanation.Side right;
    private final List<Correspondence> correspondences;
    private final Map<CriterionCode, String> namesLeft = new HashMap<>();
    private final Map<CriterionCode, String> namesRight = new HashMap<>();
    private final LineAligner lines;

    Aligner(AlignedExplanation.Side left, AlignedExplanation.Side right, List<Correspondence> given) {
        this.left = left;
        this.right = right;
        this.correspondences = complete(given);
        for (int i = 0; i < correspondences.size(); i++) {
            String name = "#" + i;
            correspondences.get(i).from().forEach(code -> namesLeft.put(code, name));
            correspondences.get(i).to().forEach(code -> namesRight.put(code, name));
        }
        this.lines = new LineAligner(left, right);
    }

    AlignedExplanation align() {
        var ofLeft = byCode(left);
        var ofRight = byCode(right);
        List<AlignedCriteria> criteria = correspondences.stream()
                .map(one -> new CriteriaAligner(left, right, lines, namesLeft, namesRight)
                        .align(one, pick(one.from(), ofLeft), pick(one.to(), ofRight)))
                .toList();
        return new AlignedExplanation(left, right, criteria, levels());
    }

    private static Map<CriterionCode, Explanation.OfCriterion> byCode(AlignedExplanation.Side side) {
        return side.explanation().criteria().stream()
                .collect(Collectors.toMap(
                        Explanation.OfCriterion::criterion,
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static Map<CriterionCode, Explanation.OfCriterion> pick(
            List<CriterionCode> codes, Map<CriterionCode, Explanation.OfCriterion> all) {
        Map<CriterionCode, Explanation.OfCriterion> picked = new LinkedHashMap<>();
        codes.forEach(code -> picked.put(code, Objects.requireNonNull(all.get(code))));
        return picked;
    }

    /** Every criterion of both sides in exactly one correspondence, in the order of the right side. */
    private List<Correspondence> complete(List<Correspondence> given) {
        List<Correspondence> all = new ArrayList<>(given);
        Set<CriterionCode> ofLeft = new HashSet<>(left.version().criteria().keySet());
        Set<CriterionCode> ofRight = new HashSet<>(right.version().criteria().keySet());
        given.forEach(one -> ofLeft.removeAll(Set.copyOf(one.from())));
        given.forEach(one -> ofRight.removeAll(Set.copyOf(one.to())));
        if (!left.version().id().standard().equals(right.version().id().standard())) {
            for (Correspondence pair : Related.pairs(left.version(), ofLeft, right.version(), ofRight)) {
                all.add(pair);
                ofLeft.removeAll(Set.copyOf(pair.from()));
                ofRight.removeAll(Set.copyOf(pair.to()));
            }
        }
        ofLeft.forEach(code -> all.add(new Correspondence(List.of(code), List.of(), "withdrawn")));
        ofRight.forEach(code -> all.add(new Correspondence(List.of(), List.of(code), "added")));
        all.sort(Comparator.comparingDouble(this::place)
                .thenComparing(one -> one.from().toString()));
        return all;
    }

    private double place(Correspondence one) {
        List<CriterionCode> ofRight = List.copyOf(right.version().criteria().keySet());
        List<CriterionCode> ofLeft = List.copyOf(left.version().criteria().keySet());
        return one.to().isEmpty()
                ? (double) ofRight.size() * ofLeft.indexOf(one.from().getFirst()) / ofLeft.size() - 0.5
                : ofRight.indexOf(one.to().getFirst());
    }

    private List<AlignedLevel> levels() {
        Map<LevelName, Explanation.OfLevel> ofRight = right.explanation().levels().stream()
                .collect(Collectors.toMap(
                        Explanation.OfLevel::level, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<AlignedLevel> aligned = new ArrayList<>();
        for (Explanation.OfLevel level : left.explanation().levels()) {
            aligned.add(level(Optional.of(level), Optional.ofNullable(ofRight.remove(level.level()))));
        }
        ofRight.values().forEach(level -> aligned.add(level(Optional.empty(), Optional.of(level))));
        aligned.sort(Comparator.comparingInt(
                level -> level.right().or(level::left).orElseThrow().rank()));
        return aligned;
    }

    private AlignedLevel level(Optional<Explanation.OfLevel> one, Optional<Explanation.OfLevel> other) {
        Forest onLeft = new Forest(namesLeft);
        Forest onRight = new Forest(namesRight);
        Carriers carriers = new Carriers();
        for (var found : List.of(Map.entry(onLeft, one), Map.entry(onRight, other))) {
            found.getValue().ifPresent(level -> {
                found.getKey().add(level.level().value(), PlacedLine.Part.LEVEL, 0, Optional.empty(), level.line());
                carriers.add(level.line());
            });
        }
        List<AlignedLine> rows = lines.align(onLeft, onRight);
        AlignedLevel level = new AlignedLevel(one, other, rows);
        return level.turned() && one.isPresent() && other.isPresent()
                ? new AlignedLevel(one, other, LineAligner.marked(rows, carriers))
                : level;
    }
}
