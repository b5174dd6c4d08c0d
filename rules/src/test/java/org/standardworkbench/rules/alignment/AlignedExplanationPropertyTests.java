package org.standardworkbench.rules.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.standardworkbench.rules.alignment.AlignedExplanation.Side;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.Explanation.Line;
import org.standardworkbench.rules.comparison.Correspondence;
import org.standardworkbench.rules.comparison.Correspondences;
import org.standardworkbench.rules.comparison.VersionMutation;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetGenerator;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.standard.ModelGenerator;
import org.standardworkbench.rules.standard.StandardVersion;

/** Properties of the alignment on generated versions and data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlignedExplanationPropertyTests {

    private static final int SEEDS = 8;

    private final DroolsAssessor assessor = new DroolsAssessor();
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(Side left, Side right, List<Correspondence> correspondences) {

        AlignedExplanation aligned() {
            return AlignedExplanation.of(left, right, correspondences);
        }

        AlignedExplanation mirrored() {
            return AlignedExplanation.of(right, left, Correspondences.reversed(correspondences));
        }
    }

    /** One site under two versions, two sites under one version, and both differing. */
    @BeforeAll
    void explain() {
        for (long seed = 0; seed < SEEDS; seed++) {
            StandardVersion before = new ModelGenerator(seed).version();
            StandardVersion after = new VersionMutation(before, seed).mutated();
            List<Dataset> data = new DatasetGenerator(after, seed, 0.1).datasets(2);
            var same = Correspondences.byCode(before, after);
            try {
                pairs.add(new Pair(side(before, data.get(0)), side(after, data.get(0)), same));
                pairs.add(new Pair(side(before, data.get(0)), side(before, data.get(1)), same));
                pairs.add(new Pair(side(before, data.get(1)), side(after, data.get(0)), same));
            } catch (AssessmentException outOfRange) {
                // Some generated formulas leave the range of the engine, which refuses them.
                assertThat(outOfRange).hasMessageNotContaining("null");
            }
        }
        assertThat(pairs).hasSizeGreaterThan(SEEDS);
    }

    @AfterAll
    void close() {
        assessor.close();
    }

    private Side side(StandardVersion version, Dataset dataset) {
        return new Side(version, assessor.explain(version, dataset));
    }

    @Test
    void nothingDiffersFromItself() {
        for (Pair pair : pairs) {
            var same = Correspondences.byCode(pair.left().version(), pair.left().version());
            var aligned = AlignedExplanation.of(pair.left(), pair.left(), same);

            assertThat(aligned.differing()).isEmpty();
            assertThat(aligned.levels()).noneMatch(AlignedLevel::turned);
            assertThat(lines(aligned)).isNotEmpty().noneMatch(AlignedLine::differs);
            assertThat(aligned.levelDiffers()).isFalse();
        }
    }

    @Test
    void everyLineOfBothSidesAppearsExactlyOnce() {
        for (Pair pair : pairs) {
            var aligned = lines(pair.aligned());

            assertThat(identities(aligned.stream().flatMap(line -> line.left().stream())))
                    .containsExactlyInAnyOrderElementsOf(numbers(all(pair.left().explanation())));
            assertThat(identities(aligned.stream().flatMap(line -> line.right().stream())))
                    .containsExactlyInAnyOrderElementsOf(
                            numbers(all(pair.right().explanation())));
        }
    }

    @Test
    void swappingTheSidesMirrorsIt() {
        for (Pair pair : pairs) {
            assertThat(signs(pair.mirrored(), true)).isEqualTo(signs(pair.aligned(), false));
        }
    }

    @Test
    void aDifferentOutcomeRestsOnALineThatDiffersOrOnWhatNoLineSays() {
        int found = 0;
        for (Pair pair : pairs) {
            for (AlignedCriteria criteria : pair.aligned().criteria()) {
                if (criteria.outcomeDiffers()) {
                    found += criteria.deciding().isEmpty() ? 0 : 1;
                    assertThat(criteria.deciding().isEmpty()).isEqualTo(criteria.reasonOutsideLines());
                    assertThat(criteria.deciding()).allMatch(AlignedLine::differs);
                    assertThat(criteria.cause()).isPresent();
                } else {
                    assertThat(criteria.deciding()).isEmpty();
                }
            }
        }
        assertThat(found).isGreaterThan(10);
    }

    @Test
    void theCauseIsTheDataUnderOneVersionAndTheRulesForOneSite() {
        Set<Cause> causes = pairs.stream()
                .filter(pair -> pair.aligned().sameData() != pair.aligned().sameRules())
                .flatMap(pair -> lines(pair.aligned()).stream()
                        .flatMap(line -> line.cause().stream())
                        .map(cause ->
                                cause == (pair.aligned().sameData() ? Cause.RULES : Cause.DATA) ? cause : Cause.BOTH))
                .collect(Collectors.toSet());

        assertThat(causes).containsExactlyInAnyOrder(Cause.RULES, Cause.DATA);
    }

    private static List<AlignedLine> lines(AlignedExplanation aligned) {
        return Stream.concat(
                        aligned.criteria().stream().flatMap(criteria -> criteria.lines().stream()),
                        aligned.levels().stream().flatMap(level -> level.lines().stream()))
                .toList();
    }

    private static List<Line> all(Explanation explanation) {
        List<Line> all = new ArrayList<>();
        explanation.criteria().forEach(criterion -> {
            criterion.applicability().ifPresent(line -> collect(line, all));
            criterion.bands().forEach(band -> collect(band.line(), all));
            criterion.requirement().ifPresent(line -> collect(line, all));
            criterion.companies().forEach(company -> {
                collect(company.applicability(), all);
                collect(company.requirement(), all);
            });
        });
        explanation.levels().forEach(level -> collect(level.line(), all));
        return all;
    }

    private static void collect(Line line, List<Line> all) {
        all.add(line);
        line.parts().forEach(part -> collect(part, all));
    }

    private final Map<Line, Integer> known = Collections.synchronizedMap(new IdentityHashMap<>());

    private List<Integer> identities(Stream<PlacedLine> placed) {
        return numbers(placed.map(PlacedLine::line).toList());
    }

    private List<Integer> numbers(List<Line> lines) {
        return lines.stream()
                .map(line -> known.computeIfAbsent(line, key -> known.size()))
                .toList();
    }

    private Set<String> signs(AlignedExplanation aligned, boolean swapped) {
        return lines(aligned).stream()
                .map(line -> {
                    var one = swapped ? line.right() : line.left();
                    var other = swapped ? line.left() : line.right();
                    return number(one) + " " + number(other) + " " + line.differences() + line.decides() + line.cause();
                })
                .collect(Collectors.toSet());
    }

    private String number(Optional<PlacedLine> placed) {
        return placed.map(found -> String.valueOf(numbers(List.of(found.line())).getFirst()))
                .orElse("none");
    }
}
