package org.standardworkbench.rules.language.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ThemeCode;

class StatementsTests {

    private static final Optional<LocalDate> IN_2024 = Optional.of(LocalDate.of(2024, 12, 31));

    private static Statements latvia(Language language) {
        return Statements.of(StatementStandard.VERSION, language, IN_2024, Optional.of("LV"));
    }

    private static Statements general(Language language) {
        return Statements.of(StatementStandard.VERSION, language);
    }

    private static Condition label(String indicator) {
        return StatementExamples.equal(StatementExamples.indicator(indicator), new Expression.TruthLiteral(true));
    }

    @Nested
    class Wording {

        /** Compares with {@code statements/xx.txt}; what was said instead is left in {@code target/statements}. */
        @ParameterizedTest
        @EnumSource(Language.class)
        void is_what_a_reader_of_the_language_approved(Language language) throws IOException {
            String said = table(language);

            Path actual = Path.of("target", "statements", language.code() + ".txt");
            Files.createDirectories(actual.getParent());
            Files.writeString(actual, said);
            assertThat(said).isEqualTo(resource("/statements/" + language.code() + ".txt"));
        }

        @Test
        void covers_every_construct_of_the_criteria_model() {
            Set<Class<?>> seen = new HashSet<>();
            StatementExamples.conditions().values().forEach(condition -> collect(condition, seen));

            assertThat(seen)
                    .contains(Condition.class.getPermittedSubclasses())
                    .contains(Expression.class.getPermittedSubclasses());
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void leaves_no_English_and_no_placeholder(Language language) {
            Set<String> foreign = new TreeSet<>(vocabulary(Language.EN));
            foreign.removeAll(vocabulary(language));
            foreign.removeAll(tokens(StatementStandard.VERSION.toString()));
            foreign.add("null");

            // The reason of a judgement is written in the binding language only.
            String said = withoutHeadings(table(language)).replace("…~[en]", "…");

            assertThat(said).doesNotContain("{", "}").doesNotContain("[en]");
            assertThat(tokens(said)).doesNotContainAnyElementsOf(foreign);
        }

        @ParameterizedTest
        @EnumSource(Language.class)
        void of_the_node_and_of_the_line_is_never_empty(Language language) {
            for (Condition condition : StatementExamples.conditions().values()) {
                assertThat(latvia(language).heading(condition)).isNotBlank().doesNotContain("{");
                assertThat(latvia(language).line(condition)).isNotBlank().doesNotContain("{");
            }
        }
    }

    @Nested
    class MissingWording {

        @Test
        void is_taken_from_English_and_marked() {
            assertThat(general(Language.PL).line(label("onlyEnglish"))).isEqualTo("Named in English\u00a0[en]: tak");
            assertThat(general(Language.EN).line(label("onlyEnglish"))).isEqualTo("Named in English: yes");
        }

        @Test
        void is_taken_from_any_language_and_marked_if_there_is_no_English() {
            assertThat(general(Language.EN).line(label("onlyGerman"))).isEqualTo("Auf Deutsch benannt\u00a0[de]: yes");
        }

        @Test
        void is_the_code_if_there_is_no_wording_at_all() {
            assertThat(general(Language.FI).line(label("undeclared"))).isEqualTo("`undeclared`: kyllä");
        }
    }

    @Nested
    class Parameters {

        private final ParameterName minimum = new ParameterName("minimum");

        @Test
        void stand_as_their_value_on_the_day() {
            assertThat(latvia(Language.EN).parameter(minimum)).isEqualTo("50\u00a0%");
            assertThat(on(2027, 1, 1).parameter(minimum)).isEqualTo("60\u00a0%");
        }

        @Test
        void are_listed_by_date_without_a_day() {
            assertThat(general(Language.EN).parameter(minimum))
                    .isEqualTo("60\u00a0% (2023-01-01 to 2026-12-31: 50\u00a0%; from 2027-01-01: 60\u00a0%)");
        }

        @Test
        void without_value_on_the_day_are_told_so() {
            assertThat(on(2022, 12, 31).of(StatementExamples.ENOUGH).text())
                    .isEqualTo("Renewable electricity share: ≥ Minimum share (no value on 2022-12-31)");
        }

        @Test
        void unknown_to_the_version_are_told_so() {
            assertThat(general(Language.DE).parameter(new ParameterName("lost")))
                    .isEqualTo("unbekannter Parameter `lost`");
        }

        @Test
        void fill_the_placeholders_of_a_text() {
            String text = "At least {{minimum}} and {{ lead }}, not {{lost}} nor {{Not A Name}}.";

            assertThat(latvia(Language.EN).fillPlaceholders(text))
                    .isEqualTo("At least 50\u00a0% and 10\u00a0%, not unknown parameter `lost` nor unknown parameter"
                            + " `Not A Name`.");
            assertThat(latvia(Language.EN).unknownParameters(text)).containsExactly("lost", "Not A Name");
        }

        private Statements on(int year, int month, int day) {
            return Statements.of(
                    StatementStandard.VERSION,
                    Language.EN,
                    Optional.of(LocalDate.of(year, month, day)),
                    Optional.empty());
        }
    }

    @Nested
    class Factors {

        private final Condition condition = StatementExamples.conditions().get("at least a factor and a lead");

        @Test
        void stand_with_country_year_publication_and_value() {
            assertThat(latvia(Language.EN).line(condition))
                    .isEqualTo("Renewable electricity share: ≥ Renewable share of the grid (LV, 2024, Electricity Maps"
                            + " 2026-06: 67\u00a0%) + 10\u00a0percentage points");
        }

        @Test
        void stand_without_value_where_the_country_is_open() {
            assertThat(general(Language.EN).line(condition))
                    .isEqualTo("Renewable electricity share: ≥ Renewable share of the grid (for the area’s country and"
                            + " year, Electricity Maps 2026-06) + 10\u00a0percentage points");
        }

        @Test
        void without_a_row_for_the_year_are_told_so() {
            Statements later = Statements.of(
                    StatementStandard.VERSION, Language.EN, Optional.of(LocalDate.of(2031, 12, 31)), Optional.of("LV"));

            assertThat(later.line(condition)).contains("(LV, 2031, Electricity Maps 2026-06: no value)");
        }
    }

    @Nested
    class Values {

        @Test
        void carry_the_unit_of_their_indicator() {
            assertThat(general(Language.LV).number(new BigDecimal("12345.50"), new IndicatorCode("electricityUse")))
                    .isEqualTo("12\u00a0345,5\u00a0MWh/gadā");
            assertThat(general(Language.SV).code("district", new IndicatorCode("heatSource")))
                    .isEqualTo("fjärrvärme");
            assertThat(general(Language.PL).truth(false)).isEqualTo("nie");
        }

        @Test
        void carry_the_unit_of_what_they_are_a_value_of() {
            assertThat(general(Language.EN).number(new BigDecimal("62.5"), StatementExamples.SHARE))
                    .isEqualTo("62.5\u00a0%");
        }

        @Test
        void differ_by_percentage_points_and_show_the_sign() {
            assertThat(general(Language.DE).difference(new BigDecimal("12.5"), StatementExamples.SHARE))
                    .isEqualTo("+12,5\u00a0Prozentpunkte");
            assertThat(general(Language.DE).difference(new BigDecimal("-12.5"), StatementExamples.USE))
                    .isEqualTo("−12,5\u00a0MWh/Jahr");
        }
    }

    /** Every construct under its English name, as the files in {@code statements/} hold it. */
    private static String table(Language language) {
        StringBuilder text = new StringBuilder();
        statements(language).forEach((name, lines) -> text.append("# ")
                .append(name)
                .append('\n')
                .append(String.join("\n", lines))
                .append("\n\n"));
        // The files are edited by people, in whose editors a no-break space looks like any other.
        return text.toString().replace('\u00a0', '~');
    }

    private static Map<String, List<String>> statements(Language language) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        Statements latvia = latvia(language);
        StatementExamples.conditions()
                .forEach((name, condition) -> all.put(name, latvia.of(condition).lines()));
        all.put(
                "any of, with a group inside, on one line",
                List.of(latvia.line(StatementExamples.conditions().get("any of, with a group inside"))));
        all.put("parameter by date", List.of(general(language).parameter(new ParameterName("minimum"))));
        all.put(
                "factor for any country",
                List.of(general(language).line(StatementExamples.conditions().get("at least a factor and a lead"))));
        all.put("criterion of the area", latvia.criterion(areaCriterion()).lines());
        all.put(
                "criterion of companies, a share",
                latvia.criterion(companyCriterion(new RollUp.AtLeastShare(new ParameterName("minimum"))))
                        .lines());
        all.put(
                "criterion of companies, every",
                latvia.criterion(companyCriterion(new RollUp.Every())).lines());
        all.put("level", latvia.level(level()).lines());
        all.put("outcomes", Stream.of(OutcomeKind.values()).map(latvia::outcome).toList());
        all.put(
                "truths",
                Stream.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())
                        .map(latvia::satisfied)
                        .toList());
        all.put("levels", List.of(latvia.proved(), latvia.possible(), latvia.noLevel()));
        all.put("points", Stream.of(0, 1, 2, 5, 11, 21, 22).map(latvia::points).toList());
        return all;
    }

    private static Criterion areaCriterion() {
        return new Criterion(
                new CriterionCode("ENE-01"),
                new ThemeCode("energy"),
                Obligation.GRADED,
                Subject.AREA,
                Optional.empty(),
                Set.of(Stage.CONSTRUCTION, Stage.OPERATING),
                5,
                Optional.empty(),
                Optional.of("…"),
                StatementExamples.conditions().get("more than nothing"),
                List.of(
                        new Criterion.Band(1, StatementExamples.RAINWATER),
                        new Criterion.Band(3, StatementExamples.conditions().get("at least two of three"))),
                new Criterion.Band(5, StatementExamples.conditions().get("all of, with an exception")),
                Criterion.Comments.none(2));
    }

    private static Criterion companyCriterion(RollUp rollUp) {
        return new Criterion(
                new CriterionCode("ENE-02"),
                new ThemeCode("energy"),
                Obligation.PREREQUISITE,
                Subject.COMPANY,
                Optional.empty(),
                Set.of(Stage.PLANNED),
                0,
                Optional.of(rollUp),
                Optional.empty(),
                rollUp instanceof RollUp.Every ? Condition.ALWAYS : StatementExamples.LARGE,
                List.of(),
                new Criterion.Band(0, label("certified")),
                Criterion.Comments.none(0));
    }

    private static LevelRule level() {
        Map<String, Condition> examples = StatementExamples.conditions();
        return new LevelRule(
                new LevelName("gold"),
                1,
                new Condition.AllOf(List.of(examples.get("every prerequisite"), examples.get("floor in every theme"))),
                List.of());
    }

    private static void collect(Object part, Set<Class<?>> seen) {
        switch (part) {
            case Collection<?> parts -> parts.forEach(one -> collect(one, seen));
            case Optional<?> optional -> optional.ifPresent(one -> collect(one, seen));
            case Record record -> {
                seen.add(record.getClass());
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    collect(read(record, component), seen);
                }
            }
            default -> {}
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> vocabulary(Language language) {
        return tokens(String.join(" ", Words.of(language).all().values()));
    }

    private static Set<String> tokens(String text) {
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(text)
                .filter(token -> token.length() > 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutHeadings(String table) {
        return table.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = StatementsTests.class.getResourceAsStream(name)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
