package org.standardworkbench.rules.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTests {

    private static final Place HERE = new Place("indicators.yaml", 3, 11);

    @Nested
    class Codes {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "%",
                    "1",
                    "MW.h/a",
                    "kW.h",
                    "GW.h/a",
                    "t/a",
                    "t{CO2e}/a",
                    "g{CO2e}/(kW.h)",
                    "m3/a",
                    "har",
                    "m2",
                    "km",
                    "{company}",
                    "{Beschäftigte im Jahr}",
                    "a",
                    "d",
                    "kW.h/m2/a",
                    "kW.h/(m2.a)",
                    "10*6.m3",
                    "10*-6",
                    "1000.m3",
                    "/a",
                    "m-2",
                    "[in_i]",
                    "Cel",
                    "dB",
                    "kcal",
                    "deg",
                    "ph",
                    "cd",
                    "dar",
                    "m3{water}",
                    "((m))"
                })
        void of_ucum_are_valid(String code) {
            assertThat(Units.problem(HERE, code)).isEmpty();
            assertThat(Units.isValid(code)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "MWh | MW.h",
                    "MWh/yr | MW.h/a",
                    "MWh/year | MW.h/a",
                    "MWh/a | MW.h/a",
                    "GWh per year | GW.h/a",
                    "ha | har",
                    "tCO2e | t{CO2e}",
                    "tCO2e/yr | t{CO2e}/a",
                    "kgCO2eq | kg{CO2eq}",
                    "gCO2e/kWh | g{CO2e}/(kW.h)",
                    "g{CO2e}/kW.h | g{CO2e}/(kW.h)",
                    "kWh/m²/a | kW.h/m2/a",
                    "people | {people}",
                    "EUR | {EUR}",
                    "EUR/MWh | {EUR}/(MW.h)",
                    "m² | m2",
                    "m^3 | m3",
                    "kW·h | kW.h",
                    "percent | %",
                    "°C | Cel",
                    "€ | {EUR}",
                    "tonnes | t",
                    "kWp | kW{peak}",
                })
        void of_everyday_life_are_met_with_the_code_that_is_meant(String written, String meant) {
            assertThat(Units.problem(HERE, written)).hasValueSatisfying(problem -> {
                assertThat(problem.place()).isEqualTo(HERE);
                assertThat(problem.advice()).isEqualTo("Maybe you mean `" + meant + "`.");
            });
            assertThat(Units.isValid(meant)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "(m",
                    "m)",
                    "m..s",
                    "m//s",
                    ".",
                    "/",
                    "{",
                    "{}",
                    "{ }",
                    "}",
                    "m{",
                    "{a}{b}",
                    "1000m",
                    "mmm",
                    "kh",
                    "0",
                    "m0x",
                    "m99",
                    "m+",
                    "m-",
                    "[",
                    "[]",
                    "[x]",
                    "Cel/m",
                    "Cel2",
                    "10*999",
                    "\u0000",
                    "m\u200b",
                    "99999999999999999999"
                })
        void that_are_none_are_refused(String code) {
            assertThat(Units.isValid(code)).isFalse();
            assertThat(Units.problem(HERE, code)).isPresent();
        }

        @Test
        void too_long_or_too_deep_are_refused_quickly() {
            assertThat(Units.problem(HERE, "m.".repeat(1000) + "m"))
                    .hasValueSatisfying(problem -> assertThat(problem.message()).contains("at most 100 characters"));
            assertThat(Units.isValid("(".repeat(1_000_000))).isFalse();
            assertThat(Units.isValid("(".repeat(9_000) + "m" + ")".repeat(9_000)))
                    .isFalse();
        }

        @Test
        void mutated_at_random_never_throw() {
            Random random = new Random(7);
            String alphabet = "kMWhatgm23{}()./%-*+[]10 \u00b2e";
            for (int round = 0; round < 20_000; round++) {
                StringBuilder code = new StringBuilder();
                for (int length = random.nextInt(12); length >= 0; length--) {
                    code.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                String text = code.toString();
                assertThat(Units.problem(HERE, text).isEmpty()).as(text).isEqualTo(Units.isValid(text));
            }
        }
    }

    @Nested
    class Conversion {

        @ParameterizedTest
        @CsvSource({
            "MW.h/a, GW.h/a, 0.001",
            "GW.h/a, MW.h/a, 1000",
            "kW.h, MJ, 3.6",
            "%, 1, 0.01",
            "1, %, 100",
            "har, m2, 10000",
            "km2, har, 100",
            "t{CO2e}/a, kg/a, 1000",
            "g{CO2e}/(kW.h), t/(MW.h), 0.001",
            "{company}, {job}, 1",
            "L, m3, 0.001",
            "10*6.m3, m3, 1000000",
            "[in_i], mm, 25.4",
            "kcal, J, 4184",
            "a, d, 365.25",
            "Cel, Cel, 1",
            "dB, dB, 1",
        })
        void is_exact(String from, String to, BigDecimal factor) {
            assertThat(Units.factor(from, to)).hasValue(factor);
        }

        @ParameterizedTest
        @CsvSource({"MW.h, MW.h/a", "t, m3", "Cel, K", "dB, 1", "deg, 1", "%, har", "MWh, MW.h", "m2, m"})
        void between_different_dimensions_or_scales_is_refused(String from, String to) {
            assertThat(Units.convertible(from, to)).isFalse();
            assertThat(Units.factor(from, to)).isEmpty();
            assertThat(Units.ratio(from, to)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "{job}, {EUR}, false",
            "10*3{EUR}/a, {job}/a, false",
            "{job}/{company}, {job}, false",
            "{job}, {job}, true",
            "{job}, 10*3{job}, true",
            "{job}, 1, true",
            "{job}, %, true",
            "t{CO2}, t{CO2e}, true",
            "har, {job}, false"
        })
        void compares_only_what_counts_the_same(String one, String other, boolean comparable) {
            assertThat(Units.comparable(one, other)).isEqualTo(comparable);
            assertThat(Units.comparable(other, one)).isEqualTo(comparable);
        }

        @Test
        void without_an_end_is_a_ratio_but_no_factor() {
            assertThat(Units.factor("MJ", "kW.h")).isEmpty();
            Ratio ratio = Units.ratio("MJ", "kW.h").orElseThrow();
            assertThat(ratio).hasToString("5/18");
            assertThat(ratio.applyTo(new BigDecimal("36"))).isEqualByComparingTo("10");
            assertThat(ratio.applyTo(new BigDecimal("1")))
                    .isEqualTo(new BigDecimal("0.2777777777777777777777777777777778"));
        }

        @Test
        void there_and_back_is_the_same_number() {
            BigDecimal number = new BigDecimal("123456789.123456789");
            for (String unit : new String[] {"GW.h/a", "W.h/a", "kW.h/d", "MJ/a"}) {
                Ratio there = Units.ratio("MW.h/a", unit).orElseThrow();
                Ratio back = Units.ratio(unit, "MW.h/a").orElseThrow();
                assertThat(there.times(back)).as(unit).isEqualTo(Ratio.ONE);
            }
            assertThat(Units.ratio("MW.h/a", "GW.h/a").orElseThrow().applyTo(number))
                    .isEqualTo(new BigDecimal("123456.789123456789"));
        }
    }

    @Nested
    class Algebra {

        @Test
        void of_a_formula_gives_a_code_that_converts() {
            assertThat(Units.factor(Units.divided("MW.h/a", "GW.h/a"), "%")).hasValue(new BigDecimal("0.1"));
            assertThat(Units.factor(Units.times("MW.h/a", "g{CO2e}/(kW.h)"), "t{CO2e}/a"))
                    .hasValue(new BigDecimal("0.001"));
            assertThat(Units.factor(Units.divided("{EUR}/a", Units.times("{EUR}/(MW.h)", "1")), "MW.h/a"))
                    .hasValue(BigDecimal.ONE);
            assertThat(Units.convertible(Units.times("m", "m"), "har")).isTrue();
        }

        @Test
        void of_a_long_chain_still_reads() {
            String unit = "m";
            for (int part = 0; part < 200; part++) {
                unit = part % 2 == 0 ? Units.divided(unit, "km") : Units.times(unit, "km");
            }
            assertThat(Units.factor(unit, "m")).hasValue(BigDecimal.ONE);
        }
    }

    @Nested
    class Library {

        @Test
        void agrees_with_every_unit_of_the_tables() {
            assertThat(UnitAtoms.symbols()).hasSizeGreaterThan(25);
            for (String symbol : UnitAtoms.symbols()) {
                assertThat(UnitLibrary.size(symbol)).as(symbol).isEqualTo(UnitAtoms.common(symbol));
            }
        }

        @Test
        void agrees_on_prefixes() {
            for (String symbol :
                    new String[] {"kW", "MW", "GJ", "har", "um", "mbar", "hPa", "TW", "PJ", "cL", "nA", "kt"}) {
                assertThat(UnitLibrary.size(symbol)).as(symbol).isEqualTo(UnitAtoms.common(symbol));
            }
        }

        @Test
        void agrees_on_whole_codes() {
            for (Map.Entry<String, String> unit :
                    Map.of("MW.h/a", "(MW).(h)/(a)", "kW.h/m2/a", "kW.h/(m2.a)").entrySet()) {
                assertThat(UnitLibrary.whole(unit.getKey())).hasValueSatisfying(size -> {
                    assertThat(Units.ratio(unit.getKey(), unit.getValue())).hasValue(Ratio.ONE);
                    assertThat(Units.ratio(unit.getKey(), unit.getKey().contains("m2") ? "W/m2" : "W"))
                            .hasValue(size.scale());
                });
            }
        }
    }
}
