package org.standardworkbench.rules.standard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Generates whole tiny versions for property tests: criteria of every construct of the language over invented indicators,
 * parameters and factors. The same seed gives the same versions, on every machine. Everything generated is valid: names
 * exist, units fit, outcomes of others are read without cycles, two bands never hold together.
 */
public final class ModelGenerator {

    private static final List<String> REMARKS = List.of(
            "Look at the year's bill.",
            "",
            "  indented, \"quoted\" and \\ with // slashes",
            "Die Prüferin sieht die Rechnung an; skaties rēķinu.");

    private final long seed;
    private final Random random;

    /** @param seed decides everything that is generated */
    public ModelGenerator(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** A version with three to six criteria and three level rules. Some criteria read the outcomes of earlier ones. */
    public StandardVersion version() {
        Map<CriterionCode, Criterion> criteria = new LinkedHashMap<>();
        int size = 3 + random.nextInt(4);
        for (int number = 1; number <= size; number++) {
            CriterionCode code = new CriterionCode("TIN-0" + number);
            criteria.put(code, criterion(code, List.copyOf(criteria.keySet())));
        }
        Map<String, Expression> formulas = new HashMap<>();
        formulas.put("derivedArea", formula(Subject.AREA));
        formulas.put("derivedCompany", formula(Subject.COMPANY));
        return new StandardVersion(
                new VersionId("tiny", "1.0"),
                Texts.english("Tiny standard"),
                "Nobody",
                StandardVersion.State.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Language.EN),
                Language.EN,
                titled(TinyNames.THEMES),
                titled(TinyNames.GROUPS),
                titled(TinyNames.LEVELS),
                TinyNames.indicators(random, formulas),
                TinyNames.parameters(random),
                TinyNames.factors(random),
                criteria,
                texts(criteria.keySet()),
                levelRules(List.copyOf(criteria.keySet())),
                List.of(),
                HexFormat.of().toHexDigits(seed).repeat(4));
    }

    private static <K> Map<K, Texts> titled(List<K> names) {
        Map<K, Texts> titles = new LinkedHashMap<>();
        names.forEach(name -> titles.put(name, Texts.english("Title of " + name)));
        return titles;
    }

    private static Map<CriterionCode, CriterionTexts> texts(Set<CriterionCode> codes) {
        return codes.stream()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> new CriterionTexts(
                                "1",
                                Texts.english("Title of " + code),
                                Texts.english("Text of " + code),
                                Texts.NONE,
                                Texts.NONE,
                                List.of(),
                                Map.of()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /**
     * A criterion of the area or of companies, with or without bands.
     *
     * @param readable criteria whose outcomes it may read
     */
    public Criterion criterion(CriterionCode code, List<CriterionCode> readable) {
        ConditionGenerator conditions = new ConditionGenerator(random, readable);
        boolean company = random.nextInt(4) == 0;
        Subject object = company ? Subject.COMPANY : Subject.AREA;
        ConditionGenerator.Where where = company ? ConditionGenerator.Where.COMPANY : ConditionGenerator.Where.AREA;
        int maximum = 3 + random.nextInt(10);
        List<Criterion.Band> earning = company || random.nextBoolean()
                ? List.of(new Criterion.Band(maximum, conditions.whole(where, object)))
                : banded(conditions, maximum);
        List<Criterion.Band> bands = earning.subList(0, earning.size() - 1);
        return new Criterion(
                code,
                conditions.pick(TinyNames.THEMES),
                conditions.pick(List.of(Obligation.values())),
                object,
                random.nextBoolean() ? Optional.of(conditions.pick(TinyNames.GROUPS)) : Optional.empty(),
                stages(),
                maximum,
                company ? Optional.of(rollUp()) : Optional.empty(),
                random.nextInt(5) == 0 ? Optional.of("An assessor \"sees\" it; tas nav mērāms") : Optional.empty(),
                conditions.whole(where, object),
                bands,
                earning.get(earning.size() - 1),
                new Criterion.Comments(
                        comments(), bands.stream().map(band -> comments()).toList(), comments()));
    }

    /** One or two bands and the requirement, told apart by rising steps of one indicator. */
    private List<Criterion.Band> banded(ConditionGenerator conditions, int maximum) {
        int bands = 1 + random.nextInt(2);
        Expression value = new Expression.IndicatorValue(conditions.pick(TinyNames.numbers(Subject.AREA)));
        List<Criterion.Band> all = new ArrayList<>();
        for (int step = 1; step <= bands + 1; step++) {
            List<Condition> parts = new ArrayList<>();
            parts.add(new Condition.Comparison(value, ComparisonOperator.AT_LEAST, step(step)));
            if (step <= bands) {
                parts.add(new Condition.Comparison(value, ComparisonOperator.LESS_THAN, step(step + 1)));
            }
            if (random.nextBoolean()) {
                parts.add(conditions.condition(ConditionGenerator.Where.AREA, Subject.AREA, 2));
            }
            Condition condition = parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
            all.add(new Criterion.Band(step <= bands ? step : maximum, condition));
        }
        return all;
    }

    private static Expression step(int number) {
        return new Expression.ParameterValue(new ParameterName("step-" + number));
    }

    private Set<Stage> stages() {
        Set<Stage> stages = EnumSet.of(Stage.OPERATING);
        if (random.nextInt(3) == 0) {
            stages.add(Stage.PLANNED);
        }
        if (random.nextInt(3) == 0) {
            stages.add(Stage.CONSTRUCTION);
        }
        return stages;
    }

    private RollUp rollUp() {
        return random.nextBoolean()
                ? new RollUp.Every()
                : new RollUp.AtLeastShare(new ParameterName(TinyNames.PERCENT_PARAMETERS.get(random.nextInt(2))));
    }

    private List<String> comments() {
        List<String> comments = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            comments.add(REMARKS.get(random.nextInt(REMARKS.size())));
        }
        return comments;
    }

    /**
     * A rule for each of three levels.
     *
     * @param criteria the criteria of the version
     */
    public List<LevelRule> levelRules(List<CriterionCode> criteria) {
        ConditionGenerator conditions = new ConditionGenerator(random, criteria);
        List<LevelRule> rules = new ArrayList<>();
        for (LevelName level : TinyNames.LEVELS) {
            Condition condition = conditions.whole(ConditionGenerator.Where.LEVEL, Subject.AREA);
            rules.add(new LevelRule(level, rules.size() + 1, condition, comments()));
        }
        return rules;
    }

    /** A formula over the given numbers of areas or companies. */
    public Expression formula(Subject subject) {
        return new ConditionGenerator(random, List.of()).formula(subject, 3);
    }
}
