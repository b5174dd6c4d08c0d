package org.standardworkbench.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetGenerator;
import org.standardworkbench.rules.oracle.Oracle;
import org.standardworkbench.rules.runtime.Fact;
import org.standardworkbench.rules.runtime.LimitException;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.ModelGenerator;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.StandardVersion;

/** The comparison with the evaluator must notice every kind of mistake in the generated rules. */
class MutatedRulesTests {

    /** A mistake, made at one place of a text. */
    enum Mistake {
        AT_LEAST_FOR_MORE_THAN("\\batLeast\\(", "moreThan("),
        MORE_THAN_FOR_AT_LEAST("\\bmoreThan\\(", "atLeast("),
        LESS_THAN_FOR_AT_MOST("\\blessThan\\(", "atMost("),
        AT_MOST_FOR_LESS_THAN("\\batMost\\(", "lessThan("),
        GUARD_DROPPED("(?<=Area\\( )\\w+\\( \\d+, \\d+ \\) && ", ""),
        K_MISCOUNTED("counted\\( 2,", "counted( 3,"),
        MET_AND_NOT_MET_SWAPPED("\\$it\\.met\\( 0, \\d+ \\)", "\\$it.notMet( 0 )");

        private final Pattern found;
        private final String instead;

        Mistake(String found, String instead) {
            this.found = Pattern.compile(found);
            this.instead = instead;
        }

        List<String> mutants(String drl) {
            List<String> mutants = new ArrayList<>();
            Matcher matcher = found.matcher(drl);
            while (matcher.find()) {
                mutants.add(
                        drl.substring(0, matcher.start()) + instead.replace("\\$", "$") + drl.substring(matcher.end()));
            }
            return mutants;
        }
    }

    private final RuleCache cache = GeneratedRules.CACHE;

    @ParameterizedTest
    @EnumSource(Mistake.class)
    void each_kind_of_mistake_in_generated_rules_is_noticed_somewhere(Mistake mistake) {
        int tried = 0;
        int noticed = 0;
        for (long seed = 3_000; seed < 3_020 && tried < 12; seed++) {
            StandardVersion version = new ModelGenerator(seed).version();
            Tried ofVersion = tries(mistake, version, new DatasetGenerator(version, seed, 0.05).datasets(60));
            tried += ofVersion.mutants();
            noticed += ofVersion.noticed();
        }
        // Not all can be: nothing depends on some comparisons, and no number may lie on their bound.
        assertThat(noticed).as("noticed of %d", tried).isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = ".*_FOR_.*", mode = EnumSource.Mode.MATCH_ALL)
    void every_flipped_bound_is_noticed_by_a_number_on_the_bound(Mistake mistake) {
        List<Criterion> criteria = new ArrayList<>();
        for (ComparisonOperator operator : ComparisonOperator.values()) {
            Condition met = TinyVersions.compare("use", operator, "bound");
            criteria.add(TinyVersions.criterion(operator.ordinal() + 1, Condition.ALWAYS, List.of(), met));
        }
        StandardVersion version = TinyVersions.of(
                List.of(TinyVersions.number("use", "1", new Rounding(1, RoundingMode.HALF_EVEN))),
                List.of(TinyVersions.parameter("bound", "1", "65.1")),
                criteria);
        Tried tried = tries(mistake, version, List.of(TinyVersions.dataset(Map.of("use", "65.1"), "1")));
        assertThat(tried.mutants()).isPositive();
        assertThat(tried.noticed()).isEqualTo(tried.mutants());
    }

    private record Tried(int mutants, int noticed) {}

    /** Makes the mistake once in each criterion that gives occasion to it. */
    private Tried tries(Mistake mistake, StandardVersion version, List<Dataset> datasets) {
        Program program = new Program(version);
        List<RuleGroup> groups = program.groups(1).stream()
                .filter(group -> group.companySlots() == null
                        && !mistake.mutants(group.drl()).isEmpty())
                .toList();
        if (groups.isEmpty()) {
            return new Tried(0, 0);
        }
        List<Runner.Run> runs = decided(program, datasets);
        List<Oracle.Result> expected = datasets.stream()
                .map(dataset -> Oracle.assess(version, dataset))
                .toList();
        int noticed = 0;
        for (RuleGroup group : groups) {
            assertThat(differs(program, group, group.drl(), runs, expected))
                    .as("the rules as written")
                    .isFalse();
            String mutant = mistake.mutants(group.drl()).get(0);
            noticed += differs(program, group, mutant, runs, expected) ? 1 : 0;
        }
        return new Tried(groups.size(), noticed);
    }

    private List<Runner.Run> decided(Program program, List<Dataset> datasets) {
        List<Runner.Run> runs = new ArrayList<>();
        for (Dataset dataset : datasets) {
            Bindings.Binding binding = program.bindings().of(dataset);
            runs.add(new Runner.Run(program.reader().read(dataset, binding), binding));
        }
        new Runner(cache, program).decide(runs, 1);
        return runs;
    }

    private boolean differs(
            Program program, RuleGroup group, String drl, List<Runner.Run> runs, List<Oracle.Result> results) {
        CriterionCode code = program.layout().criteria().get(group.members().get(0));
        List<Fact> facts = new ArrayList<>();
        runs.forEach(run -> facts.add(Runner.area(group.slots(), run, group.decisions())));
        try (RuleCache.Use use = cache.use(drl)) {
            use.rules().run(facts, facts.size() * group.decisions());
        } catch (LimitException noticedByTheSink) {
            return true;
        }
        for (int i = 0; i < facts.size(); i++) {
            String expected = results.get(i).outcomes().get(code).kind().name();
            if (!facts.get(i).decision(0).kind().name().equals(expected)) {
                return true;
            }
        }
        return false;
    }
}
