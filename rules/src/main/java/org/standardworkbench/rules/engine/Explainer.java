package org.standardworkbench.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.runtime.Area;
import org.standardworkbench.rules.runtime.Fact;
import org.standardworkbench.rules.runtime.Outcomes;
import org.standardworkbench.rules.runtime.Term;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.Subject;

/** Explains one assessment: probes every part of every condition on the slots that decided. */
final class Explainer {

    private final RuleCache cache;
    private final Layout layout;
    private final Dataset dataset;
    private final Runner.Run run;

    Explainer(RuleCache cache, Program program, Dataset dataset, Runner.Run run) {
        this.cache = cache;
        this.layout = program.layout();
        this.dataset = dataset;
        this.run = run;
    }

    Explanation explain(Assessment assessment) {
        List<Explanation.OfCriterion> criteria = new ArrayList<>();
        for (Criterion criterion : layout.version().criteria().values()) {
            criteria.add(criterion(
                    criterion,
                    Objects.requireNonNull(assessment.outcomes().get(criterion.code())),
                    assessment.companyOutcomes().getOrDefault(criterion.code(), Map.of())));
        }
        return new Explanation(assessment, criteria, levels());
    }

    /** Explains one criterion that was decided before. */
    Explanation.OfCriterion criterion(Criterion criterion, Outcome outcome, Map<String, Outcome> ofCompanies) {
        if (criterion.object() == Subject.COMPANY) {
            return new Explanation.OfCriterion(
                    criterion.code(),
                    outcome,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    companies(criterion, ofCompanies));
        }
        Probes probes = probes(criterion, "Area", Subject.AREA);
        Area fact = Runner.area(probes.group().slots(), run, probes.group().decisions());
        run(probes, List.of(fact));
        Lines lines = new Lines(layout, dataset, run, run.data().area(), probes, fact);
        List<Explanation.OfBand> bands = new ArrayList<>();
        for (int i = 0; i < criterion.bands().size(); i++) {
            bands.add(new Explanation.OfBand(
                    criterion.bands().get(i).points(), lines.line(probes.roots().get(2 + i))));
        }
        return new Explanation.OfCriterion(
                criterion.code(),
                outcome,
                Optional.of(lines.line(probes.roots().get(0))),
                bands,
                Optional.of(lines.line(probes.roots().get(1))),
                List.of());
    }

    /** Applicability first, then the requirement, then the bands. */
    private Probes probes(Criterion criterion, String pattern, Subject subject) {
        Slots slots = new Slots();
        ConditionCompiler compiler = new ConditionCompiler(layout, slots, subject);
        List<Node> roots = new ArrayList<>();
        roots.add(compiler.compile(criterion.applicability()));
        roots.add(compiler.compile(criterion.requirement().condition()));
        criterion.bands().forEach(band -> roots.add(compiler.compile(band.condition())));
        return new Probes(criterion.code().value(), pattern, roots, slots);
    }

    private List<Explanation.OfCompany> companies(Criterion criterion, Map<String, Outcome> outcomes) {
        List<org.standardworkbench.rules.runtime.Subject> companies = run.data().members(Term.Collection.COMPANIES);
        List<Explanation.OfCompany> explained = new ArrayList<>();
        if (companies == null) {
            return explained;
        }
        Probes probes = probes(criterion, "Company", Subject.COMPANY);
        List<Fact> facts = new ArrayList<>();
        companies.forEach(company -> facts.add(Runner.company(
                probes.group().slots(), run, company, probes.group().decisions())));
        run(probes, facts);
        List<Member> members = dataset.companies().orElse(List.of());
        for (int i = 0; i < companies.size(); i++) {
            Lines lines = new Lines(layout, dataset, run, companies.get(i), probes, facts.get(i));
            explained.add(new Explanation.OfCompany(
                    members.get(i).id(),
                    members.get(i).name(),
                    Objects.requireNonNull(outcomes.get(members.get(i).id())),
                    lines.line(probes.roots().get(0)),
                    lines.line(probes.roots().get(1))));
        }
        return explained;
    }

    private List<Explanation.OfLevel> levels() {
        List<LevelRule> rules = layout.version().levelRules();
        Slots slots = new Slots();
        ConditionCompiler compiler = new ConditionCompiler(layout, slots, Subject.AREA);
        List<Node> roots =
                rules.stream().map(rule -> compiler.compile(rule.condition())).toList();
        Probes probes = new Probes("levels", "Outcomes", roots, slots);
        Outcomes fact = Runner.outcomes(slots, run, probes.group().decisions());
        run(probes, List.of(fact));
        Lines lines = new Lines(layout, dataset, run, run.data().area(), probes, fact);
        List<Explanation.OfLevel> levels = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            levels.add(new Explanation.OfLevel(rules.get(i).name(), rules.get(i).rank(), lines.line(roots.get(i))));
        }
        return levels;
    }

    private void run(Probes probes, List<? extends Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        try (RuleCache.Use use = cache.use(probes.group().drl())) {
            use.rules().run(facts, facts.size() * probes.group().decisions());
        }
    }
}
