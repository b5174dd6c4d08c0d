package org.standardworkbench.rules.oracle;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.standardworkbench.rules.standard.CriteriaFilter;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ScoreMeasure;
import org.standardworkbench.rules.standard.ScoreScope;
import org.standardworkbench.rules.standard.StandardVersion;

/** Points, shares and counts over outcomes; what is not applicable leaves numerator and denominator. */
record Scores(StandardVersion version, Map<CriterionCode, Verdict> verdicts) {

    private List<Criterion> asked(Predicate<Criterion> wanted) {
        return version.criteria().values().stream()
                .filter(wanted)
                .filter(criterion -> of(criterion).kind() != OutcomeKind.NOT_APPLICABLE)
                .toList();
    }

    Verdict of(Criterion criterion) {
        return verdicts.get(criterion.code());
    }

    Span points(CriterionCode code) {
        Verdict verdict = verdicts.get(code);
        return Span.between(Fraction.of(verdict.least()), Fraction.of(verdict.most()), "1");
    }

    Span score(Expression.Score score, ScoreScope each) {
        ScoreScope scope = score.scope() instanceof ScoreScope.Each ? each : score.scope();
        List<Criterion> asked = asked(criterion -> switch (scope) {
            case ScoreScope.Overall all -> true;
            case ScoreScope.OfTheme of -> criterion.theme().equals(of.theme());
            case ScoreScope.OfGroup of ->
                criterion.group().filter(of.group()::equals).isPresent();
            case ScoreScope.Each none -> throw new IllegalStateException();
        });
        long least =
                asked.stream().mapToLong(criterion -> of(criterion).least()).sum();
        long most = asked.stream().mapToLong(criterion -> of(criterion).most()).sum();
        long maximum = asked.stream().mapToLong(Criterion::maximum).sum();
        if (score.measure() == ScoreMeasure.MET_COUNT) {
            return count(asked, kind -> kind == OutcomeKind.MET);
        }
        if (score.measure() == ScoreMeasure.POINTS) {
            return Span.between(Fraction.of(least), Fraction.of(most), "1");
        }
        if (maximum == 0) {
            // No points to earn: it satisfies no floor, not even one of 0.
            return Span.of(Fraction.of(-1), "%");
        }
        Fraction hundredth = Fraction.of(maximum).dividedBy(Fraction.of(100));
        return Span.between(
                Fraction.of(least).dividedBy(hundredth), Fraction.of(most).dividedBy(hundredth), "%");
    }

    Span count(Expression.CriteriaCount count) {
        return count(asked(count.filter()::accepts), count.outcomes()::contains);
    }

    private Span count(List<Criterion> asked, Predicate<OutcomeKind> wanted) {
        long sure = asked.stream()
                .filter(criterion -> wanted.test(of(criterion).kind()))
                .count();
        long open = asked.stream()
                .filter(criterion -> of(criterion).kind() == OutcomeKind.UNDETERMINED)
                .count();
        return Span.between(Fraction.of(sure), Fraction.of(sure + open), "1");
    }

    Logic every(CriteriaFilter filter, java.util.Set<OutcomeKind> outcomes) {
        List<Logic> parts = asked(filter::accepts).stream()
                .map(criterion -> {
                    OutcomeKind kind = of(criterion).kind();
                    return kind == OutcomeKind.UNDETERMINED ? Logic.UNKNOWN : Logic.of(outcomes.contains(kind));
                })
                .toList();
        return Logic.atLeast(parts.size(), parts);
    }
}
