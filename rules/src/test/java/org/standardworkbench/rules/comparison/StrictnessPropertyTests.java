package org.standardworkbench.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.assessment.Decisions;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetGenerator;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.language.CriterionWriter;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.ModelGenerator;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;

/** What is said to be stricter or looser, against the engine on generated versions and data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrictnessPropertyTests {

    private static final int SEEDS = 25;

    private final DroolsAssessor assessor = new DroolsAssessor();
    private final Map<Strictness, Integer> said = new EnumMap<>(Strictness.class);
    private final Map<Strictness, Integer> borneOut = new EnumMap<>(Strictness.class);

    @AfterAll
    void close() {
        assessor.close();
    }

    /** Outcomes of one criterion and dataset under both versions; ranks are compared across different maxima. */
    private record Pair(OutcomeKind before, long rankBefore, OutcomeKind after, long rankAfter) {

        boolean better() {
            return comparable() && rankAfter > rankBefore;
        }

        boolean worse() {
            return comparable() && rankAfter < rankBefore;
        }

        boolean asked() {
            return before == OutcomeKind.NOT_APPLICABLE && decided(after);
        }

        boolean spared() {
            return decided(before) && after == OutcomeKind.NOT_APPLICABLE;
        }

        private boolean comparable() {
            return decided(before) && decided(after);
        }

        private static boolean decided(OutcomeKind kind) {
            return kind != OutcomeKind.UNDETERMINED && kind != OutcomeKind.NOT_APPLICABLE;
        }
    }

    @Test
    void noSiteComesOutBetterOfAStricterChangeNorWorseOfALooserOne() {
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            StandardVersion before = new ModelGenerator(seed).version();
            StandardVersion after = new VersionMutation(before, seed).mutated();
            List<Dataset> datasets = Stream.of(
                            new DatasetGenerator(before, seed, 0).datasets(30),
                            new DatasetGenerator(after, seed + 1, 0.05).datasets(30),
                            new DatasetGenerator(after, seed + 2, 0.4).datasets(20))
                    .flatMap(List::stream)
                    .toList();
            try {
                wrong.addAll(violations(before, after, datasets));
            } catch (AssessmentException tooLarge) {
                // Some generated formulas leave the range of the engine, which refuses them.
                refused++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).isLessThan(SEEDS / 5);
        // The property has teeth only if something was said, and something differed in the direction that was said.
        assertThat(said.getOrDefault(Strictness.STRICTER, 0)).isGreaterThan(5);
        assertThat(said.getOrDefault(Strictness.LOOSER, 0)).isGreaterThan(5);
        assertThat(said.getOrDefault(Strictness.NOT_DECIDABLE, 0)).isGreaterThan(5);
        assertThat(borneOut.getOrDefault(Strictness.STRICTER, 0)).isGreaterThan(2);
        assertThat(borneOut.getOrDefault(Strictness.LOOSER, 0)).isGreaterThan(2);
    }

    private List<String> violations(StandardVersion before, StandardVersion after, List<Dataset> datasets) {
        List<Decisions> old = assessor.decide(before, datasets, done -> {});
        List<Decisions> young = assessor.decide(after, datasets, done -> {});
        List<String> wrong = new ArrayList<>();
        List<Criterion> criteria = List.copyOf(before.criteria().values());
        for (int i = 0; i < criteria.size(); i++) {
            Criterion one = criteria.get(i);
            Criterion other = after.criteria().get(one.code());
            if (!Decisive.of(before, one.code()).equals(Decisive.of(after, one.code()))) {
                Strictness strictness = Ladder.whole(before, one, after, other);
                said.merge(strictness, 1, Integer::sum);
                int criterion = i;
                List<Pair> pairs = Stream.iterate(0, at -> at + 1)
                        .limit(datasets.size())
                        .map(at -> pair(old.get(at), young.get(at), criterion))
                        .toList();
                if (contradicts(strictness, pairs)) {
                    wrong.add(strictness + "\n" + CriterionWriter.write(one) + CriterionWriter.write(other));
                }
                if (pairs.stream().anyMatch(pair -> pair.better() || pair.worse() || pair.asked() || pair.spared())) {
                    borneOut.merge(strictness, 1, Integer::sum);
                }
            }
        }
        return wrong;
    }

    private static boolean contradicts(Strictness strictness, List<Pair> pairs) {
        return switch (strictness) {
            case STRICTER -> pairs.stream().anyMatch(pair -> pair.better() || pair.spared());
            case LOOSER -> pairs.stream().anyMatch(pair -> pair.worse() || pair.asked());
            case SAME ->
                pairs.stream().anyMatch(pair -> pair.better() || pair.worse() || pair.asked() || pair.spared());
            case NOT_DECIDABLE -> false;
        };
    }

    private static Pair pair(Decisions before, Decisions after, int criterion) {
        return new Pair(
                before.outcomes().get(criterion),
                rank(before, criterion),
                after.outcomes().get(criterion),
                rank(after, criterion));
    }

    /** Not met, partly met by points, met; the generated changes leave the maximum as it was. */
    private static long rank(Decisions decisions, int criterion) {
        return switch (decisions.outcomes().get(criterion)) {
            case PARTLY_MET -> 1L + decisions.points().get(criterion);
            case MET -> 10_000L;
            default -> 0L;
        };
    }
}
