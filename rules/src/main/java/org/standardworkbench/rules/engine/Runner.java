package org.standardworkbench.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.runtime.Area;
import org.standardworkbench.rules.runtime.Company;
import org.standardworkbench.rules.runtime.Decision;
import org.standardworkbench.rules.runtime.Fact;
import org.standardworkbench.rules.runtime.LimitException;
import org.standardworkbench.rules.runtime.Outcomes;
import org.standardworkbench.rules.runtime.SiteData;
import org.standardworkbench.rules.runtime.Subject;
import org.standardworkbench.rules.runtime.Term;

/** Runs the rules of a program over sites: group by group, all sites of a batch in one session. */
final class Runner {

    /** A site with the constants and scales of its country and date. */
    record Run(SiteData data, Bindings.Binding binding) {}

    private final RuleCache cache;
    private final Program program;

    Runner(RuleCache cache, Program program) {
        this.cache = cache;
        this.program = program;
    }

    /** Decides every criterion on every site. */
    void decide(List<Run> sites, int groupSize) {
        groups(groupSize).forEach(group -> decide(group, sites));
    }

    /** Decides one criterion on one site that knows the outcomes of the others. */
    void decideAlone(int criterion, Run site) {
        groups(1).stream()
                .filter(group -> group.members().contains(criterion))
                .forEach(group -> decide(group, List.of(site)));
    }

    /** Rules are written when they are first needed: what cannot be written is found here. */
    private List<RuleGroup> groups(int size) {
        try {
            return program.groups(size);
        } catch (BrokenRules e) {
            throw new AssessmentException(program.layout().version().id() + ": " + e.getMessage() + ".", e);
        }
    }

    private void decide(RuleGroup group, List<Run> sites) {
        try {
            if (group.companySlots() != null) {
                companies(group, sites);
            }
            List<Fact> facts = new ArrayList<>(sites.size());
            sites.forEach(site -> facts.add(area(group.slots(), site, group.decisions())));
            run(group, facts);
            for (int i = 0; i < facts.size(); i++) {
                for (int member = 0; member < group.members().size(); member++) {
                    sites.get(i)
                            .data()
                            .decide(group.members().get(member), facts.get(i).decision(member));
                }
            }
        } catch (LimitException | BrokenRules e) {
            throw new AssessmentException(codes(group) + ": " + e.getMessage() + ".", e);
        }
    }

    private String codes(RuleGroup group) {
        return String.join(
                ", ",
                group.members().stream()
                        .map(number -> program.layout().criteria().get(number).value())
                        .toList());
    }

    private void run(RuleGroup group, List<Fact> facts) {
        if (!facts.isEmpty()) {
            try (RuleCache.Use use = cache.use(group)) {
                use.rules().run(facts, facts.size() * group.decisions());
            }
        }
    }

    private void companies(RuleGroup group, List<Run> sites) {
        Slots slots = Objects.requireNonNull(group.companySlots());
        List<Fact> facts = new ArrayList<>();
        for (Run site : sites) {
            List<Subject> companies = site.data().members(Term.Collection.COMPANIES);
            if (companies != null) {
                companies.forEach(company -> facts.add(company(slots, site, company, group.decisions())));
            }
        }
        run(group, facts);
        int next = 0;
        for (Run site : sites) {
            List<Subject> companies = site.data().members(Term.Collection.COMPANIES);
            if (companies == null) {
                continue;
            }
            for (int member = 0; member < group.members().size(); member++) {
                Decision[] decisions = new Decision[companies.size()];
                for (int i = 0; i < decisions.length; i++) {
                    decisions[i] = facts.get(next + i).decision(member);
                }
                site.data().decideCompanies(group.members().get(member), decisions);
            }
            next += companies.size();
        }
    }

    static Company company(Slots slots, Run site, Subject company, int decisions) {
        long[] low = new long[slots.size()];
        long[] high = new long[slots.size()];
        site.binding().scales(slots).fill(site.data(), company, low, high);
        return new Company(low, high, decisions);
    }

    static Area area(Slots slots, Run site, int decisions) {
        long[] low = new long[slots.size()];
        long[] high = new long[slots.size()];
        site.binding().scales(slots).fill(site.data(), site.data().area(), low, high);
        return new Area(low, high, decisions);
    }

    static Outcomes outcomes(Slots slots, Run site, int decisions) {
        long[] low = new long[slots.size()];
        long[] high = new long[slots.size()];
        site.binding().scales(slots).fill(site.data(), site.data().area(), low, high);
        return new Outcomes(low, high, decisions);
    }

    /** Decides every level on every site: met if reached, not met if not, in the order of the rules. */
    List<List<Decision>> levels(List<Run> sites) {
        RuleGroup group = program.levels();
        List<Fact> facts = new ArrayList<>();
        sites.forEach(site -> facts.add(outcomes(group.slots(), site, group.decisions())));
        try {
            run(group, facts);
        } catch (LimitException | BrokenRules e) {
            throw new AssessmentException("levels: " + e.getMessage() + ".", e);
        }
        List<List<Decision>> decisions = new ArrayList<>();
        for (Fact fact : facts) {
            List<Decision> ofSite = new ArrayList<>();
            for (int level = 0; level < group.decisions(); level++) {
                ofSite.add(fact.decision(level));
            }
            decisions.add(ofSite);
        }
        return decisions;
    }

    /** An outcome as rules of other criteria read it. */
    static Decision decision(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Met met -> new Decision(Decision.Kind.MET, met.points());
            case Outcome.PartlyMet partly -> new Decision(Decision.Kind.PARTLY_MET, partly.points());
            case Outcome.NotMet notMet -> Decision.NOT_MET;
            case Outcome.NotApplicable notApplicable -> Decision.NOT_APPLICABLE;
            case Outcome.Undetermined undetermined -> Decision.UNDETERMINED;
        };
    }
}
