package org.standardworkbench.rules.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.language.CriterionReader;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Language;

class FindingWordsTests {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final String ELECTRICITY = "criteria/energy/ENE-02/criterion.drl";
    private static final VersionFiles GIA =
            VersionFiles.readFrom(Path.of("../standard-versions/gia/1.0")).orThrow();
    private static final LoadedVersion LOADED = VersionReader.readForUse(GIA).orThrow();

    private static Map<String, List<String>> places(Language language) {
        Map<String, List<String>> places = new TreeMap<>();
        FindingWords.of(language)
                .all()
                .forEach((key, words) -> places.put(
                        key,
                        PLACE.matcher(words)
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList()));
        return places;
    }

    private static Finding found(Language language, String from, String to) {
        String text = new String(GIA.bytes(ELECTRICITY).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Criterion criterion = CriterionReader.read(ELECTRICITY, text.replace(from, to))
                .orThrow()
                .model();
        return Verifier.withoutEngine()
                .in(language)
                .criterion(LOADED.version(), LOADED.places(), criterion)
                .findings()
                .getFirst();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sayTheSameThingsOfTheSameThings(Language language) {
        assertThat(places(language)).isEqualTo(places(Language.EN));
        assertThat(FindingWords.of(language).all().values()).noneMatch(String::isEmpty);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nameEveryKind(Language language) {
        assertThat(Arrays.stream(Finding.Kind.values())
                        .map(kind -> "kind." + kind.code().replace(' ', '-')))
                .allSatisfy(key -> assertThat(FindingWords.of(language).all()).containsKey(key));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellTheSameFindingWithTheSameProofInEveryLanguage(Language language) {
        Finding english = overlap(Language.EN);
        Finding told = overlap(language);

        assertThat(told.kind()).isEqualTo(english.kind());
        assertThat(told.place()).isEqualTo(english.place());
        assertThat(told.proof().combinations()).isEqualTo(english.proof().combinations());
        assertThat(told.examples())
                .map(Example::dataset)
                .isEqualTo(english.examples().stream().map(Example::dataset).toList());
        assertThat(told.sentence())
                .map(Finding.Piece::style)
                .filteredOn(style -> style == Finding.Piece.Style.CONDITION)
                .hasSize(2);
        if (language != Language.EN) {
            assertThat(told.text()).isNotEqualTo(english.text());
        }
    }

    private static Finding overlap(Language language) {
        return found(
                language,
                "renewableElectricityShare < parameter( \"renewable-electricity-good\" )",
                "renewableElectricityShare <= parameter( \"renewable-electricity-good\" )");
    }

    @Test
    void areWholeSentencesWithTheNumbersOfTheLanguage() {
        Finding german = overlap(Language.DE);

        assertThat(german.text().replace('\u00a0', ' '))
                .startsWith("Ein Gebiet hat zwei Ergebnisse zugleich, „teilweise erfüllt (4 Punkte)“ und „teilweise"
                        + " erfüllt (7 Punkte)“: “")
                .endsWith("” können zusammen gelten.");
        assertThat(german.examples().getFirst().outcome()).isEqualTo("zwei Ergebnisse zugleich");
    }

    @Test
    void joinWordsAndKeepConditionsApart() {
        FindingWords words = FindingWords.of(Language.EN);
        List<Finding.Piece> three = words.list(
                List.of(Finding.Piece.condition("a"), Finding.Piece.condition("b"), Finding.Piece.name("c")));

        assertThat(three)
                .containsExactly(
                        Finding.Piece.condition("a"),
                        Finding.Piece.words(", "),
                        Finding.Piece.condition("b"),
                        Finding.Piece.words(" and "),
                        Finding.Piece.name("c"));
        assertThat(words.sentence("share-never", "20 %", Finding.Piece.name("share")))
                .containsExactly(
                        Finding.Piece.words(
                                "The criterion can never be met: at least 20 % of the companies would have to meet it, by"
                                        + " the parameter "),
                        Finding.Piece.name("share"),
                        Finding.Piece.words("."));
    }
}
