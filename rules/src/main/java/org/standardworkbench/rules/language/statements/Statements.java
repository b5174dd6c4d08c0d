package org.standardworkbench.rules.language.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ThemeCode;

/**
 * Says a version's requirements in plain language, made from the criteria model and therefore the same for every reader: label in the
 * nominative, sign, value, unit. All methods are total over what a version can hold; nothing is decided here.
 *
 * <p>Parameters stand as their value on the evaluation date; without a date as their latest value, followed by all dated values if
 * there are several. Where the version has no wording in the language, another one stands with its mark (see {@link Statement}).
 */
public final class Statements {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private final StatementNames names;
    private final Words words;
    private final StatementConditions conditions;

    private Statements(StatementNames names) {
        this.names = names;
        this.words = names.words();
        this.conditions = new StatementConditions(names);
    }

    /**
     * The statements of a version in a language.
     *
     * @param evaluationDate the day whose parameter values and factor year are shown; empty for the standard in general
     * @param country ISO 3166-1 alpha-2 code of the country whose factors are shown; empty for the standard in general
     */
    public static Statements of(
            StandardVersion version, Language language, Optional<LocalDate> evaluationDate, Optional<String> country) {
        return new Statements(new StatementNames(version, language, evaluationDate, country));
    }

    /** The standard in general: without date and country. */
    public static Statements of(StandardVersion version, Language language) {
        return of(version, language, Optional.empty(), Optional.empty());
    }

    /** Who vouched for the fixed words of a language; empty as long as no named person did, so that they are unverified. */
    public static Optional<String> vouched(Language language) {
        return Words.of(language).vouched();
    }

    /** Everything about a criterion: where and when it is asked, bands, requirement, roll-up, who decides. */
    public Statement criterion(Criterion criterion) {
        List<Statement> parts = new ArrayList<>();
        parts.add(stages(criterion));
        parts.add(applicability(criterion));
        parts.addAll(bands(criterion));
        parts.add(Statement.headed(words.say("criterion.met", points(criterion.maximum())), requirement(criterion)));
        rollUp(criterion).ifPresent(parts::add);
        judgement(criterion).ifPresent(parts::add);
        return new Statement(title(criterion.code()), parts);
    }

    /** The condition under which a criterion is met. */
    public Statement requirement(Criterion criterion) {
        return of(criterion.requirement().condition());
    }

    /** "Applies if: …", for company criteria "Applies to a company if: …", or that it applies to every area or company. */
    public Statement applicability(Criterion criterion) {
        boolean company = criterion.object() == Subject.COMPANY;
        Condition condition = criterion.applicability();
        if (condition.equals(Condition.ALWAYS)) {
            return Statement.line(words.say(company ? "applies.company" : "applies.area"));
        }
        return Statement.headed(words.say(company ? "applies.company-if" : "applies.if"), of(condition));
    }

    /** "Asked in: under construction, operating". */
    public Statement stages(Criterion criterion) {
        return Statement.line(
                words.say("stages", criterion.stages().stream().map(this::stage).collect(Collectors.joining(", "))));
    }

    /** "3 points: …" for each band, in rising order; without the requirement. */
    public List<Statement> bands(Criterion criterion) {
        return criterion.bands().stream()
                .map(band -> Statement.headed(points(band.points()) + ":", of(band.condition())))
                .toList();
    }

    /** How the companies' outcomes become the area's; empty for criteria of the area. */
    public Optional<Statement> rollUp(Criterion criterion) {
        return criterion
                .rollUp()
                .map(rollUp -> Statement.line(
                        switch (rollUp) {
                            case RollUp.Every every -> words.say("roll-up.every");
                            case RollUp.AtLeastShare share ->
                                words.say("roll-up.share", names.parameter(share.minimum()));
                        }));
    }

    /** "Decided by an assessor: why"; empty for criteria decided on data. */
    public Optional<Statement> judgement(Criterion criterion) {
        return criterion.judgement().map(why -> Statement.line(words.say("judgement", names.inBindingLanguage(why))));
    }

    /** The level's title and what it demands. */
    public Statement level(LevelRule rule) {
        return Statement.headed(level(rule.name()) + ":", of(rule.condition()));
    }

    /** A condition as a tree; a group of a single part is that part. */
    public Statement of(Condition condition) {
        return conditions.tree(condition);
    }

    /** A condition on one line, groups in brackets. */
    public String line(Condition condition) {
        return conditions.inline(condition);
    }

    /** The topmost node of a condition alone: a leaf's whole line, the heading of a group; for trees that mirror the condition. */
    public String heading(Condition condition) {
        return conditions.heading(condition);
    }

    /** A value: what is measured by its label, what is required by its value. */
    public String of(Expression expression) {
        return conditions.expressions().write(expression, "1");
    }

    /** An indicator's label. */
    public String label(IndicatorCode indicator) {
        return names.label(indicator);
    }

    /** A text of the version in this language, or in another one with its mark. @param name stands if there is none at all */
    public String text(Texts texts, String name) {
        return names.text(texts, name);
    }

    /** A criterion's code and title: "ENE-02 (Renewable electricity)". */
    public String title(CriterionCode criterion) {
        return names.criterion(criterion);
    }

    /** A theme's title. */
    public String theme(ThemeCode theme) {
        return names.title(names.version().themes(), theme);
    }

    /** A level's title. */
    public String level(LevelName level) {
        return names.title(names.version().levels(), level);
    }

    /** A number with its unit, for example "1,234.5 MWh/yr". @param ucum UCUM code */
    public String number(BigDecimal number, String ucum) {
        return names.units().withNumber(number, ucum);
    }

    /** An indicator's number with the indicator's unit. */
    public String number(BigDecimal number, IndicatorCode indicator) {
        return number(number, names.indicator(indicator).map(Indicator::unit).orElse("1"));
    }

    /** A number in the unit of an expression's value, for example the actual value of a comparison's left side. */
    public String number(BigDecimal number, Expression of) {
        return number(number, conditions.expressions().unit(of));
    }

    /**
     * How far a number is from another: always with its sign, and percentages in percentage points.
     *
     * @param of what the difference is a difference of, which gives the unit
     */
    public String difference(BigDecimal difference, Expression of) {
        String unit = conditions.expressions().unit(of);
        String text = unit.equals("%")
                ? names.units().percentagePoints(difference)
                : names.units().withNumber(difference, unit);
        return difference.signum() > 0 ? "+" + text : text;
    }

    /** The label of one of an indicator's codes. */
    public String code(String code, IndicatorCode indicator) {
        return names.code(indicator, code);
    }

    /** "yes" or "no", the value of an indicator of kind truth. */
    public String truth(boolean truth) {
        return conditions.expressions().truth(truth);
    }

    /** Whether a condition holds: "satisfied", "not satisfied", or "unknown" for the empty value. */
    public String satisfied(Optional<Boolean> holds) {
        return words.say(
                holds.map(known -> known ? "truth.true" : "truth.false").orElse("truth.unknown"));
    }

    /** An outcome's name; undetermined is called "cannot be evaluated". */
    public String outcome(OutcomeKind outcome) {
        return conditions.expressions().outcome(outcome);
    }

    /** A stage's name. */
    public String stage(Stage stage) {
        return words.say("stage." + stage.code());
    }

    /** "3 points". */
    public String points(int points) {
        return names.units().withNumber(BigDecimal.valueOf(points), "{point}");
    }

    /** What the level that is certain is called: "proved". */
    public String proved() {
        return words.say("level.proved");
    }

    /** What the level that the missing data could still yield is called: "possible". */
    public String possible() {
        return words.say("level.possible");
    }

    /** What stands where no level is reached. */
    public String noLevel() {
        return words.say("level.none");
    }

    /** A parameter's value with its unit, or that it has none on the evaluation date. */
    public String parameter(ParameterName parameter) {
        return names.parameter(parameter);
    }

    /**
     * A text of the standard with each <code>{{parameter-name}}</code> replaced by the parameter's value with unit. A name that the
     * version does not know is said to be unknown in its place; {@link #unknownParameters} lists such names.
     */
    public String fillPlaceholders(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(parameterNamed(found.group(1))));
    }

    /** The names in a text's placeholders that are no parameters of the version, in order, as written. */
    public List<String> unknownParameters(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !isParameter(name))
                .distinct()
                .toList();
    }

    private String parameterNamed(String name) {
        return isParameter(name) ? parameter(new ParameterName(name)) : words.say("parameter.unknown", name);
    }

    private boolean isParameter(String name) {
        return ParameterName.isValid(name) && names.version().parameters().containsKey(new ParameterName(name));
    }
}
