package org.standardworkbench.rules.language.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standardworkbench.rules.standard.Language;

class UnitSymbolsTests {

    private static String with(Language language, String number, String ucum) {
        return UnitSymbols.of(language).withNumber(new BigDecimal(number), ucum).replace('\u00a0', '_');
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            EN; 5_MWh/yr;    5_t_CO₂e/yr;    5_t_CO₂e/(ha·yr);    5_m³/yr;    5_companies;      50_%
            DA; 5_MWh/år;    5_t_CO₂e/år;    5_t_CO₂e/(ha·år);    5_m³/år;    5_virksomheder;   50_%
            DE; 5_MWh/Jahr;  5_t_CO₂e/Jahr;  5_t_CO₂e/(ha·Jahr);  5_m³/Jahr;  5_Unternehmen;    50_%
            FI; 5_MWh/v;     5_t_CO₂e/v;     5_t_CO₂e/(ha·v);     5_m³/v;     5_yritystä;       50_%
            LT; 5_MWh/metus; 5_t_CO₂e/metus; 5_t_CO₂e/(ha·metus); 5_m³/metus; 5_įmonės;         50_%
            LV; 5_MWh/gadā;  5_t_CO₂e/gadā;  5_t_CO₂e/(ha·gadā);  5_m³/gadā;  5_uzņēmumi;       50%
            PL; 5_MWh/rok;   5_t_CO₂e/rok;   5_t_CO₂e/(ha·rok);   5_m³/rok;   5_przedsiębiorstw; 50%
            SV; 5_MWh/år;    5_t_CO₂e/år;    5_t_CO₂e/(ha·år);    5_m³/år;    5_företag;        50_%
            """)
    void writes_units_for_people(
            Language language,
            String use,
            String emission,
            String perArea,
            String water,
            String companies,
            String share) {
        assertThat(with(language, "5", "MW.h/a")).isEqualTo(use);
        assertThat(with(language, "5", "t{CO2e}/a")).isEqualTo(emission);
        assertThat(with(language, "5", "t{CO2e}/har/a")).isEqualTo(perArea);
        assertThat(with(language, "5", "m3/a")).isEqualTo(water);
        assertThat(with(language, "5", "{company}")).isEqualTo(companies);
        assertThat(with(language, "50", "%")).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({
        "g{CO2e}/kW.h, 5_g_CO₂e/kWh",
        "GW.h/a, 5_GWh/yr",
        "har, 5_ha",
        "m2, 5_m²",
        "km, 5_km",
        "a, 5_years",
        "d, 5_days",
        "1, 5",
        "{EUR}, 5_€",
        "kW.h/m2/a, 5_kWh/(m²·yr)",
        "{EUR}/{job}, 5_€/job",
        "1/a, 5/yr",
        "Cel, 5_°C"
    })
    void writes_the_units_of_standards(String ucum, String text) {
        assertThat(with(Language.EN, "5", ucum)).isEqualTo(text);
    }

    @Test
    void stands_alone_for_a_column() {
        assertThat(UnitSymbols.of(Language.EN).symbol("t/a")).isEqualTo("t/yr");
        assertThat(UnitSymbols.of(Language.EN).symbol("%")).isEqualTo("%");
        assertThat(UnitSymbols.of(Language.LT).symbol("{company}")).isEqualTo("įmonės");
        assertThat(UnitSymbols.of(Language.LT).symbol("1")).isEmpty();
    }

    @Nested
    class Nouns {

        @ParameterizedTest
        @CsvSource({
            "EN, 0, points", "EN, 1, point", "EN, 21, points",
            "DA, 1, arbejdsplads", "DA, 1.5, arbejdsplads", "DA, 2, arbejdspladser"
        })
        void follow_their_number_in_two_forms(Language language, String number, String noun) {
            String key = language == Language.EN ? "noun.point" : "noun.job";
            assertThat(Words.of(language).noun(key, number)).isEqualTo(noun);
        }

        @ParameterizedTest
        @CsvSource({
            "1, įmonė", "21, įmonė", "101, įmonė", "2, įmonės", "9, įmonės", "22, įmonės", "0, įmonių",
            "10, įmonių", "11, įmonių", "19, įmonių", "20, įmonių", "111, įmonių", "112, įmonių", "1.5, įmonės"
        })
        void follow_their_number_in_Lithuanian(String number, String noun) {
            assertThat(Words.of(Language.LT).noun("noun.company", number)).isEqualTo(noun);
        }

        @ParameterizedTest
        @CsvSource({
            "1, gads",
            "21, gads",
            "0, gadu",
            "10, gadu",
            "11, gadu",
            "19, gadu",
            "111, gadu",
            "2, gadi",
            "22, gadi",
            "1.5, gadi",
            "2.1, gads"
        })
        void follow_their_number_in_Latvian(String number, String noun) {
            assertThat(Words.of(Language.LV).noun("noun.a", number)).isEqualTo(noun);
        }

        @ParameterizedTest
        @CsvSource({
            "1, rok",
            "2, lata",
            "4, lata",
            "5, lat",
            "0, lat",
            "11, lat",
            "12, lat",
            "14, lat",
            "21, lat",
            "22, lata",
            "112, lat",
            "1.5, roku"
        })
        void follow_their_number_in_Polish(String number, String noun) {
            assertThat(Words.of(Language.PL).noun("noun.a", number)).isEqualTo(noun);
        }
    }

    @Nested
    class UnknownParts {

        @Test
        void stand_as_they_are_and_notes_are_marked_as_English() {
            assertThat(with(Language.EN, "5", "{widget}/a")).isEqualTo("5_widget/yr");
            assertThat(with(Language.FI, "5", "{widget}/a")).isEqualTo("5_widget_[en]/v");
            assertThat(with(Language.FI, "5", "furlong")).isEqualTo("5_furlong");
        }
    }
}
