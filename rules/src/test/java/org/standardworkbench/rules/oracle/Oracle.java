package org.standardworkbench.rules.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.ScoreScope;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;

/**
 * Assesses a dataset without Drools, from the raw data to the level, slowly and plainly. Shares no code with the engine but the records of
 * the model and the data and the ratios of units, and is written from the pages that describe the language.
 */
public final class Oracle {

    /** What the engine must find, too. */
    public record Result(
            Map<CriterionCode, Verdict> outcomes,
            Map<CriterionCode, Map<String, Verdict>> companies,
            Optional<LevelName> proved,
            Optional<LevelName> possible) {}

    private final StandardVersion version;
    private final Dataset dataset;
    private final Map<CriterionCode, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<CriterionCode, Map<String, Verdict>> companies = new LinkedHashMap<>();

    private Oracle(StandardVersion version, Dataset dataset) {
        this.version = version;
        this.dataset = dataset;
    }

    /** The outcomes and levels of a dataset. Criteria that read others may stand in any order. */
    public static Result assess(StandardVersion version, Dataset dataset) {
        return new Oracle(version, dataset).assess();
    }

    private Result assess() {
        List<Criterion> open = new ArrayList<>(version.criteria().values());
        while (!open.isEmpty()) {
            Criterion next = open.stream()
                    .filter(criterion -> verdicts.keySet().containsAll(reads(criterion)))
                    .findFirst()
                    .orElseThrow();
            verdicts.put(next.code(), next.object() == Subject.COMPANY ? rolledUp(next) : area(next));
            open.remove(next);
        }
        Optional<LevelName> proved = Optional.empty();
        Optional<LevelName> possible = Optional.empty();
        for (LevelRule rule : version.levelRules()) {
            Logic reached = area().test(rule.condition());
            proved = reached == Logic.TRUE ? Optional.of(rule.name()) : proved;
            possible = reached != Logic.FALSE ? Optional.of(rule.name()) : possible;
        }
        return new Result(verdicts, companies, proved, possible);
    }

    private Reader area() {
        return new Reader(version, dataset, new Scores(version, verdicts), dataset.data(), new ScoreScope.Overall());
    }

    private Reader company(Member member) {
        return new Reader(version, dataset, new Scores(version, verdicts), member.data(), new ScoreScope.Overall());
    }

    private Verdict area(Criterion criterion) {
        return asked(criterion) ? decide(criterion, area()) : Verdict.of(OutcomeKind.NOT_APPLICABLE, 0);
    }

    private boolean asked(Criterion criterion) {
        return criterion.stages().contains(dataset.site().stage());
    }

    private static Verdict decide(Criterion criterion, Reader reader) {
        Logic applies = reader.test(criterion.applicability());
        if (applies == Logic.FALSE) {
            return Verdict.of(OutcomeKind.NOT_APPLICABLE, 0);
        }
        Verdict open = new Verdict(OutcomeKind.UNDETERMINED, 0, criterion.maximum());
        if (applies == Logic.UNKNOWN) {
            return open;
        }
        Logic met = reader.test(criterion.requirement().condition());
        if (met == Logic.TRUE) {
            return Verdict.of(OutcomeKind.MET, criterion.maximum());
        }
        boolean unknown = met == Logic.UNKNOWN;
        for (Criterion.Band band : criterion.bands()) {
            Logic holds = reader.test(band.condition());
            if (holds == Logic.TRUE) {
                return Verdict.of(OutcomeKind.PARTLY_MET, band.points());
            }
            unknown |= holds == Logic.UNKNOWN;
        }
        return unknown ? open : Verdict.of(OutcomeKind.NOT_MET, 0);
    }

    private Verdict rolledUp(Criterion criterion) {
        Verdict open = new Verdict(OutcomeKind.UNDETERMINED, 0, criterion.maximum());
        Verdict none = Verdict.of(OutcomeKind.NOT_APPLICABLE, 0);
        Map<String, Verdict> each = new TreeMap<>();
        dataset.companies()
                .orElse(List.of())
                .forEach(member -> each.put(member.id(), decide(criterion, company(member))));
        companies.put(criterion.code(), each);
        if (!asked(criterion)) {
            return none;
        }
        if (dataset.companies().isEmpty()) {
            return open;
        }
        List<Logic> applicable = new ArrayList<>();
        List<Logic> met = new ArrayList<>();
        for (Verdict verdict : each.values()) {
            boolean unknown = verdict.kind() == OutcomeKind.UNDETERMINED;
            applicable.add(unknown ? Logic.UNKNOWN : Logic.of(verdict.kind() != OutcomeKind.NOT_APPLICABLE));
            met.add(unknown ? Logic.UNKNOWN : Logic.of(verdict.kind() == OutcomeKind.MET));
        }
        Logic some = Logic.atLeast(1, applicable);
        if (some != Logic.TRUE) {
            return some == Logic.FALSE ? none : open;
        }
        Span minimum =
                switch (criterion.rollUp().orElseThrow()) {
                    case RollUp.Every every -> Span.of(Fraction.of(100), "%");
                    case RollUp.AtLeastShare share -> area().parameter(share.minimum());
                };
        return switch (Reader.Share.of(applicable, met).compare(ComparisonOperator.AT_LEAST, minimum)) {
            case TRUE -> Verdict.of(OutcomeKind.MET, criterion.maximum());
            case FALSE -> Verdict.of(OutcomeKind.NOT_MET, 0);
            case UNKNOWN -> open;
        };
    }

    private static List<CriterionCode> reads(Criterion criterion) {
        List<CriterionCode> read = new ArrayList<>();
        collect(criterion.applicability(), read);
        collect(criterion.requirement().condition(), read);
        criterion.bands().forEach(band -> collect(band.condition(), read));
        return read;
    }

    private static void collect(Condition condition, List<CriterionCode> read) {
        switch (condition) {
            case Condition.Comparison both -> {
                collect(both.left(), read);
                collect(both.right(), read);
            }
            case Condition.Between between -> {
                collect(between.value(), read);
                collect(between.low(), read);
                collect(between.high(), read);
            }
            case Condition.OneOf one -> collect(one.value(), read);
            case Condition.AllOf all -> all.parts().forEach(part -> collect(part, read));
            case Condition.AnyOf any -> any.parts().forEach(part -> collect(part, read));
            case Condition.AtLeast atLeast -> atLeast.parts().forEach(part -> collect(part, read));
            case Condition.Not not -> collect(not.part(), read);
            default -> {
                // Reads no outcome of a single criterion.
            }
        }
    }

    private static void collect(Expression expression, List<CriterionCode> read) {
        switch (expression) {
            case Expression.OutcomeOf outcome -> read.add(outcome.criterion());
            case Expression.PointsOf points -> read.add(points.criterion());
            case Expression.Arithmetic both -> {
                collect(both.left(), read);
                collect(both.right(), read);
            }
            default -> {
                // Members read no outcomes.
            }
        }
    }
}
