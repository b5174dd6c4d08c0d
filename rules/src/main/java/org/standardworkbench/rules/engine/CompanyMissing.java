package org.standardworkbench.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.standardworkbench.rules.assessment.Outcome.Missing;
import org.standardworkbench.rules.assessment.Outcome.MissingDatum;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.runtime.Decision;
import org.standardworkbench.rules.runtime.Fact;
import org.standardworkbench.rules.runtime.Subject;
import org.standardworkbench.rules.runtime.Term;

/** Finds a smallest set of missing data that settles the roll-up of a company criterion. */
final class CompanyMissing {

    private record Choice(int company, Decision.Kind kind, List<MissingDatum> data) {}

    private record Plan(List<Choice> choices, int next) {

        int cost() {
            return choices.stream().mapToInt(choice -> choice.data().size()).sum();
        }
    }

    private static final int MOST_PLANS = 2_000;

    private final Layout layout;
    private final RuleCache cache;
    private final RuleGroup group;
    private final Dataset dataset;
    private final Runner.Run run;
    private final int criterion;

    CompanyMissing(Layout layout, RuleCache cache, RuleGroup group, Dataset dataset, Runner.Run run) {
        this.layout = layout;
        this.cache = cache;
        this.group = group;
        this.dataset = dataset;
        this.run = run;
        this.criterion = group.members().get(0);
    }

    MissingSearch ofCompany(Subject company) {
        return new MissingSearch(
                layout, cache, group, Objects.requireNonNull(group.companySlots()), true, dataset, run, company);
    }

    Missing smallest() {
        List<Subject> companies = run.data().members(Term.Collection.COMPANIES);
        Decision[] decided = run.data().companyOutcomes(criterion);
        if (companies == null || decided == null) {
            return new Missing(
                    List.of(new MissingDatum(MissingDatum.Kind.COLLECTION, "companies", Optional.empty())), true);
        }
        List<List<Choice>> choices = new ArrayList<>();
        TreeSet<MissingDatum> all = new TreeSet<>();
        boolean exhaustive = true;
        for (int i = 0; i < decided.length; i++) {
            if (decided[i].kind() == Decision.Kind.UNDETERMINED) {
                MissingSearch search = ofCompany(companies.get(i));
                all.addAll(search.all());
                Map<Decision.Kind, List<MissingDatum>> kinds = search.byKind(false);
                exhaustive &= !kinds.isEmpty();
                int company = i;
                choices.add(kinds.entrySet().stream()
                        .map(entry -> new Choice(company, entry.getKey(), entry.getValue()))
                        .toList());
            }
        }
        Optional<List<MissingDatum>> found = exhaustive ? cheapest(choices, decided) : Optional.empty();
        return found.map(data -> new Missing(data, true)).orElseGet(() -> new Missing(List.copyOf(all), false));
    }

    /** Tries plans in the order of how many data they need. */
    private Optional<List<MissingDatum>> cheapest(List<List<Choice>> choices, Decision[] decided) {
        PriorityQueue<Plan> plans = new PriorityQueue<>(Comparator.comparingInt(Plan::cost));
        plans.add(new Plan(List.of(), 0));
        for (int tried = 0; tried < MOST_PLANS && !plans.isEmpty(); tried++) {
            Plan plan = plans.remove();
            if (!plan.choices().isEmpty() && settles(plan, decided)) {
                return Optional.of(plan.choices().stream()
                        .flatMap(choice -> choice.data().stream())
                        .sorted()
                        .toList());
            }
            for (int next = plan.next(); next < choices.size(); next++) {
                for (Choice choice : choices.get(next)) {
                    List<Choice> more = new ArrayList<>(plan.choices());
                    more.add(choice);
                    plans.add(new Plan(more, next + 1));
                }
            }
        }
        return Optional.empty();
    }

    private boolean settles(Plan plan, Decision[] decided) {
        Decision[] supposed = decided.clone();
        plan.choices().forEach(choice -> supposed[choice.company()] = new Decision(choice.kind(), 0));
        run.data().decideCompanies(criterion, supposed);
        try (RuleCache.Use use = cache.use(group)) {
            Fact fact = Runner.area(group.slots(), run, group.decisions());
            use.rules().run(List.of(fact), group.decisions());
            return fact.decision(0).kind() != Decision.Kind.UNDETERMINED;
        } finally {
            run.data().decideCompanies(criterion, decided);
        }
    }
}
