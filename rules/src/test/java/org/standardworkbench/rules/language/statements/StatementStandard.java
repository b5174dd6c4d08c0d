package org.standardworkbench.rules.language.statements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.rules.standard.ValueKind;
import org.standardworkbench.rules.standard.VersionId;

/** A tiny invented standard whose things are named in all eight languages, but for two that are not. */
final class StatementStandard {

    /** Names in the order of {@link Language}: en, da, de, fi, lt, lv, pl, sv. */
    private static final String NAMES = """
            renewableShare | Renewable electricity share | Andel vedvarende el | Anteil erneuerbaren Stroms | Uusiutuvan sähkön osuus | Atsinaujinančios elektros dalis | Atjaunīgās elektroenerģijas īpatsvars | Udział prądu ze źródeł odnawialnych | Andel förnybar el
            electricityUse | Electricity use | Elforbrug | Stromverbrauch | Sähkönkulutus | Elektros suvartojimas | Elektroenerģijas patēriņš | Zużycie prądu | Elanvändning
            rainwaterUse | Rainwater is used | Regnvand bruges | Regenwasser wird genutzt | Sadevettä hyödynnetään | Naudojamas lietaus vanduo | Izmanto lietusūdeni | Wykorzystuje się wodę deszczową | Regnvatten används
            heatSource | Main heat source | Vigtigste varmekilde | Wichtigste Wärmequelle | Pääasiallinen lämmönlähde | Pagrindinis šilumos šaltinis | Galvenais siltuma avots | Główne źródło ciepła | Främsta värmekälla
            district | district heating | fjernvarme | Fernwärme | kaukolämpö | centralizuotas šildymas | centralizētā siltumapgāde | sieć ciepłownicza | fjärrvärme
            biomass | biomass | biomasse | Biomasse | biomassa | biomasė | biomasa | biomasa | biomassa
            employees | Employees | Ansatte | Beschäftigte | Työntekijät | Darbuotojai | Darbinieki | Zatrudnieni | Anställda
            certified | Energy management certified | Certificeret energiledelse | Energiemanagement zertifiziert | Energianhallinta sertifioitu | Sertifikuota energijos vadyba | Sertificēta energopārvaldība | Certyfikowane zarządzanie energią | Certifierad energiledning
            recoveredHeat | Recovered heat | Genvundet varme | Rückgewonnene Wärme | Talteen otettu lämpö | Atgauta šiluma | Atgūtais siltums | Odzyskane ciepło | Återvunnen värme
            minimum | Minimum share | Mindsteandel | Mindestanteil | Vähimmäisosuus | Mažiausia dalis | Minimālais īpatsvars | Minimalny udział | Minsta andel
            grid | Renewable share of the grid | Elnettets andel vedvarende energi | Anteil erneuerbarer Energie im Netz | Verkon uusiutuvan energian osuus | Atsinaujinančios energijos dalis tinkle | Atjaunīgās enerģijas īpatsvars tīklā | Udział energii odnawialnej w sieci | Elnätets andel förnybar energi
            energy | Energy | Energi | Energie | Energia | Energetika | Enerģija | Energia | Energi
            additional | Additional qualifications | Supplerende kvalifikationer | Zusatzqualifikationen | Lisäansiot | Papildomi reikalavimai | Papildu kvalifikācijas | Dodatkowe kwalifikacje | Ytterligare kvalifikationer
            gold | Gold | Guld | Gold | Kulta | Auksas | Zelts | Złoto | Guld
            concept | Energy concept | Energikoncept | Energiekonzept | Energiakonsepti | Energetikos koncepcija | Enerģētikas koncepcija | Koncepcja energetyczna | Energikoncept
            """;

    private static final Map<String, Texts> TEXTS = NAMES.lines()
            .map(line -> line.split(" \\| "))
            .collect(Collectors.toMap(row -> row[0], StatementStandard::texts));

    static final StandardVersion VERSION = version();

    private StatementStandard() {}

    private static StandardVersion version() {
        return new StandardVersion(
                new VersionId("tiny", "1.0"),
                Texts.english("Tiny"),
                "Nobody",
                StandardVersion.State.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Arrays.asList(Language.values()),
                Language.EN,
                Map.of(new ThemeCode("energy"), named("energy")),
                Map.of(new GroupCode("additional"), named("additional")),
                Map.of(new LevelName("gold"), named("gold")),
                byKey(indicators(), Indicator::code),
                byKey(parameters(), Parameter::name),
                byKey(List.of(grid()), ReferenceFactor::name),
                Map.of(),
                Map.of(new CriterionCode("ENE-01"), titled(named("concept"))),
                List.of(),
                List.of(),
                "00");
    }

    private static List<Indicator> indicators() {
        return List.of(
                indicator("renewableShare", Subject.AREA, ValueKind.NUMBER, "%"),
                indicator("electricityUse", Subject.AREA, ValueKind.NUMBER, "MW.h/a"),
                indicator("rainwaterUse", Subject.AREA, ValueKind.TRUTH, "1"),
                indicator("heatSource", Subject.AREA, ValueKind.CODE, "1"),
                indicator("employees", Subject.COMPANY, ValueKind.NUMBER, "1"),
                indicator("certified", Subject.COMPANY, ValueKind.TRUTH, "1"),
                indicator("recoveredHeat", Subject.FLOW, ValueKind.NUMBER, "MW.h/a"),
                indicator("onlyEnglish", Subject.AREA, ValueKind.TRUTH, "1"),
                indicator("onlyGerman", Subject.AREA, ValueKind.TRUTH, "1"));
    }

    private static Indicator indicator(String code, Subject subject, ValueKind kind, String unit) {
        List<Indicator.CodeValue> codes = kind == ValueKind.CODE
                ? List.of(
                        new Indicator.CodeValue("district", named("district")),
                        new Indicator.CodeValue("biomass", named("biomass")))
                : List.of();
        return new Indicator(
                new IndicatorCode(code),
                subject,
                kind,
                unit,
                new Rounding(1, RoundingMode.HALF_EVEN),
                codes,
                named(code),
                Texts.NONE,
                Optional.empty(),
                Optional.empty(),
                Texts.NONE,
                Indicator.Period.YEAR,
                Optional.empty());
    }

    private static List<Parameter> parameters() {
        LocalDate start = LocalDate.of(2023, 1, 1);
        LocalDate change = LocalDate.of(2027, 1, 1);
        Parameter.DatedValue first =
                new Parameter.DatedValue(start, Optional.of(change.minusDays(1)), new BigDecimal("50"), "a test");
        Parameter.DatedValue second =
                new Parameter.DatedValue(change, Optional.empty(), new BigDecimal("60"), "a test");
        return List.of(
                new Parameter(new ParameterName("minimum"), "%", named("minimum"), List.of(first, second), true),
                parameter("lead", "%", "10"),
                parameter("large-company", "1", "250"),
                parameter("use-low", "MW.h/a", "1000"),
                parameter("use-high", "MW.h/a", "25000.50"),
                parameter("companies", "{company}", "5"),
                parameter("flows", "{flow}", "2"),
                parameter("criteria", "{criterion}", "4"),
                parameter("points", "{point}", "3"));
    }

    private static Parameter parameter(String name, String unit, String value) {
        return new Parameter(
                new ParameterName(name),
                unit,
                Texts.NONE,
                List.of(new Parameter.DatedValue(
                        LocalDate.of(2023, 1, 1), Optional.empty(), new BigDecimal(value), "a test")),
                false);
    }

    private static ReferenceFactor grid() {
        return new ReferenceFactor(
                new FactorName("grid"),
                "%",
                named("grid"),
                "Electricity Maps",
                "2026-06",
                List.of(new ReferenceFactor.Value("LV", 2024, new BigDecimal("67"), "generation")));
    }

    private static CriterionTexts titled(Texts title) {
        return new CriterionTexts("1", title, Texts.NONE, Texts.NONE, Texts.NONE, List.of(), Map.of());
    }

    private static Texts named(String key) {
        return switch (key) {
            case "onlyEnglish" -> Texts.english("Named in English");
            case "onlyGerman" -> new Texts(Map.of(Language.DE, "Auf Deutsch benannt"));
            default -> TEXTS.get(key);
        };
    }

    private static Texts texts(String[] row) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, row[language.ordinal() + 1]);
        }
        return new Texts(texts);
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(key.apply(value), value));
        return map;
    }
}
