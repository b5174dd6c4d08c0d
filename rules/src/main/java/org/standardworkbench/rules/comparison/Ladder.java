package org.standardworkbench.rules.comparison;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;

/**
 * Two criteria as ladders of conditions that earn more and more. All questions are answered for one direction: whether the second one
 * can come out better than the first. Swapped, they answer for the other direction.
 */
final class Ladder {

    private final StandardVersion from;
    private final Criterion before;
    private final StandardVersion to;
    private final Criterion after;
    private final Dates dates;

    Ladder(StandardVersion from, Criterion before, StandardVersion to, Criterion after) {
        this.from = from;
        this.before = before;
        this.to = to;
        this.after = after;
        this.dates = new Dates(from, Uses.of(from, before), to, Uses.of(to, after));
    }

    /** What becomes of the whole criterion. */
    static Strictness whole(StandardVersion from, Criterion before, StandardVersion to, Criterion after) {
        return both(from, before, to, after, Ladder::noBetter);
    }

    /** What becomes of one part of it, asked in both directions. */
    static Strictness both(
            StandardVersion from,
            Criterion before,
            StandardVersion to,
            Criterion after,
            java.util.function.Predicate<Ladder> noBetter) {
        return Strictness.of(
                noBetter.test(new Ladder(from, before, to, after)), noBetter.test(new Ladder(to, after, from, before)));
    }

    private boolean noBetter() {
        return before.object() == after.object()
                && obligationNoLess()
                && stagesNoFewer()
                && askedNoLess()
                && rollUpNoEasier()
                && requirementNoEasier()
                && after.bands().stream().allMatch(this::bandNoEasier);
    }

    boolean obligationNoLess() {
        return before.obligation() == after.obligation() || after.obligation() == Obligation.PREREQUISITE;
    }

    boolean stagesNoFewer() {
        return after.stages().containsAll(before.stages());
    }

    /** Whether it applies wherever it applied. A share over companies may rise as well as fall with more companies. */
    boolean askedNoLess() {
        boolean noLess = implies(from, before.applicability(), to, after.applicability());
        boolean share = before.rollUp()
                        .filter(RollUp.AtLeastShare.class::isInstance)
                        .isPresent()
                || after.rollUp().filter(RollUp.AtLeastShare.class::isInstance).isPresent();
        return noLess && (!share || implies(to, after.applicability(), from, before.applicability()));
    }

    boolean rollUpNoEasier() {
        if (before.object() == Subject.AREA) {
            return true;
        }
        Optional<ParameterName> old = minimum(before);
        Optional<ParameterName> young = minimum(after);
        return young.isEmpty() || (old.isPresent() && dates.always(day -> order(old.get(), young.get(), day)));
    }

    private static Optional<ParameterName> minimum(Criterion criterion) {
        return criterion
                .rollUp()
                .flatMap(rollUp ->
                        rollUp instanceof RollUp.AtLeastShare share ? Optional.of(share.minimum()) : Optional.empty());
    }

    /** Whether the share asked after is at least the one before; where one has no value, nothing is proved of the area. */
    private boolean order(ParameterName old, ParameterName young, LocalDate day) {
        var first = Objects.requireNonNull(from.parameters().get(old));
        var second = Objects.requireNonNull(to.parameters().get(young));
        return first.on(day).isEmpty()
                || second.on(day).isEmpty()
                || (first.unit().equals(second.unit())
                        && second.on(day)
                                        .get()
                                        .value()
                                        .compareTo(first.on(day).get().value())
                                >= 0);
    }

    boolean requirementNoEasier() {
        return implies(
                to, after.requirement().condition(), from, before.requirement().condition());
    }

    /** Whether whoever earns the band earned at least as much before. */
    boolean bandNoEasier(Criterion.Band band) {
        return implies(to, band.condition(), from, reaching(before, band.points(), after.maximum()));
    }

    /** Whether whoever reaches a number of points or more reached it before. */
    boolean reachingNoEasier(int points, int maximum) {
        return implies(to, reaching(after, points, maximum), from, reaching(before, points, maximum));
    }

    /** That it earns at least a share of its maximum, or is met. */
    private static Condition reaching(Criterion criterion, int points, int maximum) {
        return new Condition.AnyOf(java.util.stream.Stream.concat(
                        criterion.bands().stream()
                                .filter(band -> (long) band.points() * maximum >= (long) points * criterion.maximum())
                                .map(Criterion.Band::condition),
                        java.util.stream.Stream.of(criterion.requirement().condition()))
                .toList());
    }

    /** Whether one condition cannot be proved where the other is disproved. */
    private boolean implies(StandardVersion of, Condition proved, StandardVersion in, Condition disproved) {
        return implies(dates, of, proved, in, disproved, this::outcome);
    }

    /** @param outcomes a key for the outcome of a criterion of a version */
    static boolean implies(
            Dates dates,
            StandardVersion of,
            Condition proved,
            StandardVersion in,
            Condition disproved,
            BiFunction<StandardVersion, CriterionCode, String> outcomes) {
        return dates.always(day -> Entailment.incompatible(
                new Translation(of, day, code -> outcomes.apply(of, code)).of(proved, true),
                new Translation(in, day, code -> outcomes.apply(in, code)).of(disproved, false)));
    }

    /** Outcomes of other criteria are the same under both versions only if nothing that decides them differs. */
    private String outcome(StandardVersion version, CriterionCode code) {
        return Decisive.of(version, code);
    }
}
