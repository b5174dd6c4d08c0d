package org.standardworkbench.rules.verification;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ScoreScope;
import org.standardworkbench.rules.standard.StandardVersion;

/** Which outcomes and points criteria can have at most; what is proved never to be met leaves them. */
final class Reach {

    private final StandardVersion version;
    private final Set<CriterionCode> neverMet;

    /** @param neverMet criteria that are proved never to be met */
    Reach(StandardVersion version, Set<CriterionCode> neverMet) {
        this.version = version;
        this.neverMet = new HashSet<>(neverMet);
    }

    /** The outcomes that a criterion can have, as words; undetermined is no word. */
    Set<String> outcomes(CriterionCode code) {
        Set<String> outcomes = new HashSet<>(Set.of(OutcomeKind.NOT_MET.code(), OutcomeKind.NOT_APPLICABLE.code()));
        if (canBeMet(code)) {
            outcomes.add(OutcomeKind.MET.code());
        }
        if (!criterion(code).bands().isEmpty()) {
            outcomes.add(OutcomeKind.PARTLY_MET.code());
        }
        return outcomes;
    }

    private boolean canBeMet(CriterionCode code) {
        return !neverMet.contains(code);
    }

    private Criterion criterion(CriterionCode code) {
        return Objects.requireNonNull(version.criteria().get(code));
    }

    /** The most points that a criterion can earn. */
    int mostPoints(CriterionCode code) {
        Criterion criterion = criterion(code);
        return canBeMet(code)
                ? criterion.requirement().points()
                : criterion.bands().stream()
                        .mapToInt(Criterion.Band::points)
                        .max()
                        .orElse(0);
    }

    /** The limits of a score. A share of nothing lies below every floor. */
    Limits limits(Expression.Score score) {
        Predicate<Criterion> counted = in(score.scope());
        return switch (score.measure()) {
            case POINTS -> Limits.between(0, points(counted));
            case MET_COUNT -> Limits.between(0, count(counted.and(criterion -> canBeMet(criterion.code()))));
            case POINTS_SHARE -> Limits.between(-1, points(counted) == 0 ? 0 : 100);
        };
    }

    private long points(Predicate<Criterion> counted) {
        return version.criteria().values().stream()
                .filter(counted)
                .mapToLong(criterion -> mostPoints(criterion.code()))
                .sum();
    }

    private long count(Predicate<Criterion> counted) {
        return version.criteria().values().stream().filter(counted).count();
    }

    /** How many criteria can have one of the outcomes that are counted. */
    long count(Expression.CriteriaCount count) {
        return count(criterion -> count.filter().accepts(criterion)
                && count.outcomes().stream().map(OutcomeKind::code).anyMatch(outcomes(criterion.code())::contains));
    }

    private static Predicate<Criterion> in(ScoreScope scope) {
        return switch (scope) {
            case ScoreScope.Overall all -> criterion -> true;
            case ScoreScope.OfTheme(var theme) -> criterion -> criterion.theme().equals(theme);
            case ScoreScope.OfGroup(var group) -> criterion -> criterion.group().equals(Optional.of(group));
            case ScoreScope.Each each -> throw new UndecidedException("undecided.theme");
        };
    }
}
