package org.standardworkbench.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Decisions;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.assessment.Receipts;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.runtime.Decision;
import org.standardworkbench.rules.runtime.Subject;
import org.standardworkbench.rules.runtime.Term;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ThemeCode;

/** Makes assessments of what the rules decided. */
final class Results {

    /** The rules number outcomes in the order of the model. */
    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    private final RuleCache cache;
    private final Program program;
    private final Layout layout;
    private final StandardVersion version;

    Results(RuleCache cache, Program program) {
        this.cache = cache;
        this.program = program;
        this.layout = program.layout();
        this.version = layout.version();
    }

    Assessment assessment(Dataset dataset, Runner.Run run, List<Decision> levels) {
        Map<CriterionCode, Outcome> outcomes = new LinkedHashMap<>();
        Map<CriterionCode, Map<String, Outcome>> companies = new LinkedHashMap<>();
        for (Criterion criterion : version.criteria().values()) {
            int number = layout.number(criterion.code());
            outcomes.put(criterion.code(), outcome(criterion, number, dataset, run));
            if (criterion.rollUp().isPresent()) {
                companies.put(criterion.code(), companies(criterion, number, dataset, run));
            }
        }
        Map<ThemeCode, Assessment.Score> themes = new LinkedHashMap<>();
        version.themes().keySet().forEach(theme -> themes.put(theme, score(run, Optional.of(theme))));
        return new Assessment(
                version.id(),
                dataset,
                outcomes,
                companies,
                score(run, Optional.empty()),
                themes,
                level(levels, themes),
                Receipts.receipt(version, dataset, DroolsAssessor.ENGINE));
    }

    Decisions decisions(Runner.Run run, List<Decision> levels) {
        int size = layout.criteria().size();
        List<OutcomeKind> outcomes = new ArrayList<>(size);
        List<Integer> points = new ArrayList<>(size);
        int least = 0;
        int most = 0;
        for (int number = 0; number < size; number++) {
            Decision decision = run.data().outcome(number);
            outcomes.add(KINDS[decision.kind().ordinal()]);
            points.add(decision.points());
            least += decision.points();
            most += decision.kind() == Decision.Kind.UNDETERMINED ? run.data().maximum(number) : decision.points();
        }
        Assessment.LevelResult level = level(levels, Map.of());
        return new Decisions(outcomes, points, least, most, level.proved(), level.possible());
    }

    Outcome outcome(Criterion criterion, int number, Dataset dataset, Runner.Run run) {
        Decision decision = run.data().outcome(number);
        return switch (decision.kind()) {
            case MET -> new Outcome.Met(decision.points());
            case PARTLY_MET -> new Outcome.PartlyMet(decision.points());
            case NOT_MET -> new Outcome.NotMet();
            case NOT_APPLICABLE -> new Outcome.NotApplicable(reason(criterion, dataset));
            case UNDETERMINED ->
                new Outcome.Undetermined(criterion.maximum(), missing(criterion, number, dataset, run));
        };
    }

    private static Outcome.Reason reason(Criterion criterion, Dataset dataset) {
        if (!criterion.stages().contains(dataset.site().stage())) {
            return Outcome.Reason.STAGE;
        }
        return criterion.rollUp().isPresent() ? Outcome.Reason.NO_COMPANY : Outcome.Reason.APPLICABILITY;
    }

    private Outcome.Missing missing(Criterion criterion, int number, Dataset dataset, Runner.Run run) {
        RuleGroup alone = alone(number);
        return criterion.rollUp().isPresent()
                ? new CompanyMissing(layout, cache, alone, dataset, run).smallest()
                : new MissingSearch(
                                layout,
                                cache,
                                alone,
                                alone.slots(),
                                false,
                                dataset,
                                run,
                                run.data().area())
                        .smallest();
    }

    private RuleGroup alone(int number) {
        return program.groups(1).stream()
                .filter(group -> group.members().contains(number))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Outcome> companies(Criterion criterion, int number, Dataset dataset, Runner.Run run) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        List<Subject> companies = run.data().members(Term.Collection.COMPANIES);
        Decision[] decisions = run.data().companyOutcomes(number);
        if (companies == null || decisions == null) {
            return outcomes;
        }
        for (int i = 0; i < decisions.length; i++) {
            Subject company = companies.get(i);
            outcomes.put(
                    company.id(),
                    switch (decisions[i].kind()) {
                        case MET -> new Outcome.Met(decisions[i].points());
                        case PARTLY_MET -> new Outcome.PartlyMet(decisions[i].points());
                        case NOT_MET -> new Outcome.NotMet();
                        case NOT_APPLICABLE -> new Outcome.NotApplicable(Outcome.Reason.APPLICABILITY);
                        case UNDETERMINED ->
                            new Outcome.Undetermined(
                                    criterion.maximum(),
                                    new CompanyMissing(layout, cache, alone(number), dataset, run)
                                            .ofCompany(company)
                                            .smallest());
                    });
        }
        return outcomes;
    }

    private Assessment.Score score(Runner.Run run, Optional<ThemeCode> theme) {
        int least = 0;
        int most = 0;
        int maximum = 0;
        for (Criterion criterion : version.criteria().values()) {
            Decision decision = run.data().outcome(layout.number(criterion.code()));
            boolean counts = theme.map(criterion.theme()::equals).orElse(true);
            if (counts && decision.kind() != Decision.Kind.NOT_APPLICABLE) {
                boolean undetermined = decision.kind() == Decision.Kind.UNDETERMINED;
                least += decision.points();
                most += undetermined ? criterion.maximum() : decision.points();
                maximum += criterion.maximum();
            }
        }
        return new Assessment.Score(least, most, maximum);
    }

    private Assessment.LevelResult level(List<Decision> decisions, Map<ThemeCode, Assessment.Score> themes) {
        Optional<LevelName> proved = Optional.empty();
        Optional<LevelName> possible = Optional.empty();
        List<LevelRule> rules = version.levelRules();
        for (int i = 0; i < rules.size(); i++) {
            Decision.Kind kind = decisions.get(i).kind();
            if (kind == Decision.Kind.MET) {
                proved = Optional.of(rules.get(i).name());
            }
            if (kind != Decision.Kind.NOT_MET) {
                possible = Optional.of(rules.get(i).name());
            }
        }
        List<ThemeCode> floorless = new ArrayList<>();
        themes.forEach((theme, score) -> {
            if (score.maximum() == 0) {
                floorless.add(theme);
            }
        });
        return new Assessment.LevelResult(proved, possible, floorless);
    }
}
