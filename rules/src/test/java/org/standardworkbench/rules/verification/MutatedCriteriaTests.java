package org.standardworkbench.rules.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;

/** Shipped criteria, spoiled one condition at a time: the mistakes that people make while they write. */
class MutatedCriteriaTests {

    private static final LoadedVersion GIA =
            VersionReader.read(Path.of("../standard-versions/gia/1.0")).orThrow();
    private static final ParameterName OTHER = new ParameterName("moved-bound");
    private static final DroolsAssessor ENGINE = new DroolsAssessor();
    private static int mutants;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void a_condition_that_stands_twice_is_found_wherever_it_stands() {
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (Criterion criterion : GIA.version().criteria().values()) {
            for (Condition part : Mutants.within(criterion.requirement().condition())) {
                if (part instanceof Condition.AllOf
                        || part instanceof Condition.AnyOf
                        || part instanceof Condition.AtLeast) {
                    continue;
                }
                Condition twice = new Condition.AllOf(List.of(part, copy(part)));
                Criterion mutant = Mutants.steps(criterion, whole -> Mutants.replace(whole, part, twice));
                if (!kinds(GIA.version(), mutant).contains(Finding.Kind.REDUNDANT)) {
                    missed.add(criterion.code() + " " + part);
                }
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(50);
        assertThat(missed).isEmpty();
    }

    private static Condition copy(Condition condition) {
        return switch (condition) {
            case Condition.Comparison(var left, var operator, var right) ->
                new Condition.Comparison(left, operator, right);
            case Condition.Between(var value, var low, var high) -> new Condition.Between(value, low, high);
            case Condition.OneOf(var value, var codes) -> new Condition.OneOf(value, codes);
            case Condition.IsKnown(var indicator) -> new Condition.IsKnown(indicator);
            case Condition.Not(var part) -> new Condition.Not(part);
            default -> throw new IllegalArgumentException(condition.toString());
        };
    }

    @Test
    void a_moved_bound_between_two_bands_leaves_a_gap_or_an_overlap_that_a_site_shows_on_the_engine() {
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (Criterion criterion : GIA.version().criteria().values()) {
            for (Condition.Comparison bound : innerBounds(criterion)) {
                for (int by : new int[] {1, -1}) {
                    ParameterName old = ((Expression.ParameterValue) bound.right()).parameter();
                    StandardVersion version = Mutants.moved(GIA.version(), old, OTHER, BigDecimal.valueOf(by));
                    Criterion mutant = Mutants.steps(
                            criterion, whole -> Mutants.replace(whole, bound, Mutants.with(bound, OTHER)));
                    List<Finding> findings = Verifier.on(ENGINE)
                            .criterion(version, GIA.places(), mutant)
                            .findings();
                    boolean shown = findings.stream()
                            .filter(one -> one.kind() == Finding.Kind.GAP || one.kind() == Finding.Kind.OVERLAP)
                            .anyMatch(one ->
                                    !one.examples().isEmpty() && one.proof().onEngine());
                    // Where nothing is less than none, the band below is left without any site.
                    if (!shown && !findings.stream().anyMatch(one -> one.kind() == Finding.Kind.UNREACHABLE_BAND)) {
                        missed.add(criterion.code() + " " + bound + " by " + by + ": "
                                + findings.stream().map(Finding::text).toList());
                    }
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(30);
        assertThat(missed).isEmpty();
    }

    /** The bounds at which one band ends and the next begins. */
    private static List<Condition.Comparison> innerBounds(Criterion criterion) {
        List<Condition.Comparison> all = Stream.concat(criterion.bands().stream(), Stream.of(criterion.requirement()))
                .flatMap(band -> Mutants.within(band.condition()).stream())
                .filter(Condition.Comparison.class::isInstance)
                .map(Condition.Comparison.class::cast)
                .filter(one -> one.right() instanceof Expression.ParameterValue)
                .toList();
        return all.stream()
                .filter(one -> all.stream()
                        .anyMatch(other -> other.operator() != one.operator()
                                && other.left().equals(one.left())
                                && other.right().equals(one.right())))
                .toList();
    }

    @Test
    void a_negated_band_overlaps_the_next_one_or_is_never_earned() {
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (Criterion criterion : banded()) {
            Condition band = criterion.bands().getFirst().condition();
            Criterion mutant = Mutants.steps(
                    criterion, whole -> whole == band ? new Condition.AllOf(List.of(new Condition.Not(band))) : whole);
            if (!kinds(GIA.version(), mutant).contains(Finding.Kind.OVERLAP)) {
                missed.add(criterion.code().value());
            }
            tried++;
        }
        assertThat(tried).isGreaterThan(8);
        assertThat(missed).isEmpty();
    }

    @Test
    void an_or_where_an_and_belongs_makes_bands_overlap() {
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (Criterion criterion : banded()) {
            if (!(criterion.bands().getFirst().condition() instanceof Condition.AllOf band)) {
                continue;
            }
            Criterion mutant = Mutants.steps(
                    criterion,
                    whole -> whole == band ? new Condition.AllOf(List.of(new Condition.AnyOf(band.parts()))) : whole);
            if (!kinds(GIA.version(), mutant).contains(Finding.Kind.OVERLAP)) {
                missed.add(criterion.code().value());
            }
            tried++;
        }
        assertThat(tried).isGreaterThan(6);
        assertThat(missed).isEmpty();
    }

    private static List<Criterion> banded() {
        return GIA.version().criteria().values().stream()
                .filter(criterion -> !criterion.bands().isEmpty())
                .toList();
    }

    @Test
    void a_floor_beyond_the_whole_is_found_for_every_share_of_a_part_in_its_whole() {
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (Criterion criterion : GIA.version().criteria().values()) {
            for (Condition part : Mutants.within(criterion.requirement().condition())) {
                if (!(part instanceof Condition.Comparison bound)
                        || !bound.operator().sign().startsWith(">")
                        || !(bound.right() instanceof Expression.ParameterValue(var old))
                        || Limits.of(GIA.version(), bound.left()).high().isEmpty()) {
                    continue;
                }
                StandardVersion version = Mutants.moved(GIA.version(), old, OTHER, BigDecimal.valueOf(101));
                Criterion mutant =
                        Mutants.steps(criterion, whole -> Mutants.replace(whole, bound, Mutants.with(bound, OTHER)));
                List<Finding.Kind> kinds = kinds(version, mutant);
                if (!kinds.contains(Finding.Kind.NEVER_MET) && !kinds.contains(Finding.Kind.CONTRADICTION)) {
                    missed.add(criterion.code() + " " + bound + " " + kinds);
                }
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(12);
        assertThat(missed).isEmpty();
    }

    /** Every eighth mutant is confirmed on the engine, which has to compile it; the others by arithmetic alone. */
    private static List<Finding.Kind> kinds(StandardVersion version, Criterion mutant) {
        Verifier verifier = mutants++ % 8 == 0 ? Verifier.on(ENGINE) : Verifier.withoutEngine();
        return verifier.criterion(version, GIA.places(), mutant).findings().stream()
                .map(Finding::kind)
                .toList();
    }
}
