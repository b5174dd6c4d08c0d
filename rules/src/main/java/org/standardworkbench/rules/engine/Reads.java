package org.standardworkbench.rules.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.Outcome.MissingDatum;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.runtime.Decision;
import org.standardworkbench.rules.runtime.Kleene;
import org.standardworkbench.rules.runtime.SiteData;
import org.standardworkbench.rules.runtime.Subject;
import org.standardworkbench.rules.runtime.Term;
import org.standardworkbench.rules.runtime.TermEvaluator;
import org.standardworkbench.rules.runtime.Test;
import org.standardworkbench.rules.standard.IndicatorCode;

/** What a term reads of a dataset: the data points behind its value, and what is missing for it. */
final class Reads {

    private final Layout layout;
    private final Dataset dataset;
    private final SiteData site;
    private final Set<Explanation.Source> sources = new LinkedHashSet<>();
    private final Set<MissingDatum> missing = new TreeSet<>();

    Reads(Layout layout, Dataset dataset, SiteData site) {
        this.layout = layout;
        this.dataset = dataset;
        this.site = site;
    }

    List<Explanation.Source> sources() {
        return List.copyOf(sources);
    }

    List<MissingDatum> missing() {
        return List.copyOf(missing);
    }

    /** Follows a term down to the data. */
    Reads follow(Term term, Subject holder) {
        switch (term) {
            case Term.Rounded rounded -> indicator(rounded.holder(), rounded.indicator(), holder);
            case Term.Raw raw -> indicator(raw.holder(), raw.indicator(), holder);
            case Term.Known known -> indicator(known.holder(), known.indicator(), holder);
            case Term.Constant constant -> constant(constant.constant());
            case Term.Joined joined -> follow(joined.left(), holder).follow(joined.right(), holder);
            case Term.Converted converted -> follow(converted.of(), holder);
            case Term.Aggregate aggregate -> aggregate(aggregate);
            case Term.OutcomeOf outcome -> outcomes(List.of(outcome.criterion()));
            case Term.PointsOf points -> outcomes(List.of(points.criterion()));
            case Term.Score score -> outcomes(score.criteria());
            case Term.CountOutcomes count -> outcomes(count.criteria());
            case Term.RollUp rollUp -> rollUp(rollUp);
            case Term.Literal literal -> {}
            case Term.StageOfArea stage -> {}
        }
        return this;
    }

    private void indicator(Term.Holder holder, int number, Subject member) {
        boolean ofArea = holder == Term.Holder.AREA;
        Subject subject = ofArea ? site.area() : member;
        Term formula = subject.plans().get(number).formula();
        String code = subject.plans().get(number).code();
        if (formula != null) {
            int before = missing.size();
            follow(formula, subject);
            if (subject.raw(number, site).isOpen() && missing.size() == before && !missesInput(formula, subject)) {
                missing.add(new MissingDatum(MissingDatum.Kind.NO_VALUE, code, id(subject)));
            }
            return;
        }
        Optional<DataPoint> point = point(subject, new IndicatorCode(code));
        if (subject.raw(number, site).isOpen()) {
            missing.add(new MissingDatum(MissingDatum.Kind.INDICATOR, code, id(subject)));
        } else {
            point.ifPresent(read -> sources.add(new Explanation.Source(id(subject), read)));
        }
    }

    private boolean missesInput(Term formula, Subject subject) {
        return !new Reads(layout, dataset, site)
                .follow(formula, subject)
                .missing
                .isEmpty();
    }

    private static Optional<String> id(Subject subject) {
        return subject.id().isEmpty() ? Optional.empty() : Optional.of(subject.id());
    }

    private Optional<DataPoint> point(Subject subject, IndicatorCode code) {
        // A company and a flow may have the same id; the indicator tells whose it is.
        return switch (layout.indicator(code).subject()) {
            case AREA -> Optional.ofNullable(dataset.data().get(code));
            case COMPANY -> point(dataset.companies(), subject, code);
            case FLOW -> point(dataset.flows(), subject, code);
        };
    }

    private static Optional<DataPoint> point(Optional<List<Member>> members, Subject subject, IndicatorCode code) {
        return members.orElse(List.of()).stream()
                .filter(member -> member.id().equals(subject.id()))
                .findFirst()
                .map(member -> member.data().get(code));
    }

    private void constant(int number) {
        if (site.constant(number).isOpen()) {
            int parameters = layout.parameters().size();
            missing.add(
                    number < parameters
                            ? datum(
                                    MissingDatum.Kind.PARAMETER,
                                    layout.parameters().get(number).value())
                            : datum(
                                    MissingDatum.Kind.FACTOR,
                                    layout.factors().get(number - parameters).value()));
        }
    }

    private static MissingDatum datum(MissingDatum.Kind kind, String name) {
        return new MissingDatum(kind, name, Optional.empty());
    }

    private void aggregate(Term.Aggregate aggregate) {
        List<Subject> members = site.members(aggregate.collection());
        String name = aggregate.collection() == Term.Collection.COMPANIES ? "companies" : "flows";
        if (members == null) {
            missing.add(datum(MissingDatum.Kind.COLLECTION, name));
            return;
        }
        int before = missing.size();
        for (Subject member : members) {
            Kleene passes =
                    aggregate.filter() == null ? Kleene.TRUE : TermEvaluator.test(aggregate.filter(), site, member);
            if (aggregate.filter() != null) {
                follow(aggregate.filter(), member, passes);
            }
            if (passes != Kleene.FALSE && aggregate.test() != null) {
                follow(aggregate.test(), member, TermEvaluator.test(aggregate.test(), site, member));
            }
            if (passes != Kleene.FALSE && aggregate.of() != null) {
                follow(aggregate.of(), member);
            }
        }
        if (missing.size() == before
                && TermEvaluator.evaluate(aggregate, site, site.area()).isOpen()) {
            missing.add(datum(MissingDatum.Kind.NO_VALUE, name));
        }
    }

    /** What is missing for a condition on a member matters only while the condition is open. */
    private void follow(Test test, Subject member, Kleene truth) {
        if (truth == Kleene.UNKNOWN) {
            follow(test, member);
        } else {
            Reads known = new Reads(layout, dataset, site);
            known.follow(test, member);
            sources.addAll(known.sources);
        }
    }

    private void follow(Test test, Subject member) {
        switch (test) {
            case Test.Compare compare -> follow(compare.left(), member).follow(compare.right(), member);
            case Test.AtLeast atLeast ->
                atLeast.parts().forEach(part -> follow(part, member, TermEvaluator.test(part, site, member)));
            case Test.Not not -> follow(not.part(), member, TermEvaluator.test(not.part(), site, member));
        }
    }

    private void outcomes(List<Integer> criteria) {
        for (int criterion : criteria) {
            if (site.outcome(criterion).kind() == Decision.Kind.UNDETERMINED) {
                missing.add(datum(
                        MissingDatum.Kind.OUTCOME,
                        layout.criteria().get(criterion).value()));
            }
        }
    }

    private void rollUp(Term.RollUp rollUp) {
        if (site.companyOutcomes(rollUp.criterion()) == null) {
            missing.add(datum(MissingDatum.Kind.COLLECTION, "companies"));
        }
    }
}
