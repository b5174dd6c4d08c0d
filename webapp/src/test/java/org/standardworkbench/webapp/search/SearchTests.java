package org.standardworkbench.webapp.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.catalog.Catalog;

/** On the shipped versions and sites. */
class SearchTests {

    private static final Path FOLDER = Path.of("../standard-versions");

    private static Catalog catalog;
    private static SearchService search;

    @BeforeAll
    static void load() {
        List<LoadedVersion> loaded = Stream.of("0.1-pilot", "0.2-review", "1.0")
                .map(number -> VersionReader.readForUse(FOLDER.resolve("gia").resolve(number))
                        .value()
                        .orElseThrow())
                .toList();
        List<Dataset> datasets =
                DatasetReader.read(List.of(FOLDER.resolve("sites"))).value().orElseThrow();
        catalog = new Catalog(loaded, datasets, List.of());
        search = new SearchService(() -> catalog);
    }

    private static Found find(String words, Language language) {
        return search.search(new SearchAddress(words, Optional.empty(), language));
    }

    private static List<String> codes(Found found, Kind kind) {
        return found.hits().getOrDefault(kind, List.of()).stream()
                .map(Found.Hit::code)
                .toList();
    }

    private static String text(List<Found.Piece> pieces) {
        return pieces.stream().map(Found.Piece::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "ENE-02, ENE-02",
        "ene 02, ENE-02",
        "renewable electricity share, ENE-02",
        "electricities renewable, ENE-02",
        "electr renew, ENE-02",
        "renewabel electricity, ENE-02",
        "Atjaunīgā elektroenerģija, ENE-02",
        "atjauniga elektroenergija, ENE-02",
        "Uusiutuva sähkö, ENE-02",
        "ISO 50001, ENE-03",
    })
    void aCriterionIsFoundByCodeWordStemBeginningAndNearlyRightWordInAnyLanguage(String words, String code) {
        assertThat(codes(find(words, Language.EN), Kind.CRITERION)).contains(code);
    }

    @Test
    void theCodeItselfComesFirst() {
        assertThat(codes(find("ENE-02", Language.EN), Kind.CRITERION)).first().isEqualTo("ENE-02");
    }

    @Test
    void aCriterionStandsOnceWithAllVersionsThatHaveItTheNewestFirst() {
        var hits = find("ENE-02", Language.DE).hits().getOrDefault(Kind.CRITERION, List.of());

        var hit = hits.getFirst();
        assertThat(hit.places().stream().map(Found.Place::name))
                .startsWith("gia@1.0")
                .isSortedAccordingTo((one, other) -> other.compareTo(one))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1);
        assertThat(hit.places().getFirst().href()).isEqualTo("standards/gia@1.0/ENE-02?lang=de");
    }

    @Test
    void whatWasFoundIsMarkedInTitleAndText() {
        var hit = find("recovered heat", Language.EN).hits().getOrDefault(Kind.CRITERION, List.of()).stream()
                .filter(one -> one.code().equals("ENE-04"))
                .findFirst()
                .orElseThrow();

        assertThat(hit.title())
                .filteredOn(Found.Piece::found)
                .extracting(piece -> piece.text().toLowerCase(java.util.Locale.ROOT))
                .contains("recovered", "heat");
        assertThat(hit.passage()).anyMatch(Found.Piece::found).anyMatch(piece -> !piece.found());
        assertThat(text(hit.passage()).length()).isLessThan(600);
    }

    @Test
    void everyKindOfThingIsFound() {
        assertThat(codes(find("renewable electricity share", Language.EN), Kind.INDICATOR))
                .isNotEmpty();
        assertThat(find("electricity maps", Language.EN).counts()).containsKey(Kind.FACTOR);
        assertThat(codes(find("Kalundborg", Language.EN), Kind.SITE)).containsExactly("kalundborg");
        assertThat(codes(find("Latvija", Language.LV), Kind.SITE)).contains("kaigu");
        assertThat(codes(find("gia", Language.EN), Kind.VERSION)).contains("gia@1.0");
        var parameter = catalog.versions()
                .getLast()
                .parameters()
                .keySet()
                .iterator()
                .next()
                .value();
        assertThat(codes(find(parameter, Language.EN), Kind.PARAMETER)).first().isEqualTo(parameter);
    }

    @Test
    void aVersionAndASiteAreFoundByTheBeginningOfTheirHash() {
        var version = catalog.versions().getLast();
        var dataset = catalog.datasets().getFirst();

        assertThat(codes(find(version.contentHash().substring(0, 10), Language.EN), Kind.VERSION))
                .containsExactly(version.id().toString());
        assertThat(codes(find(catalog.snapshotHash(dataset).substring(0, 10), Language.EN), Kind.SITE))
                .containsExactly(dataset.site().id().value());
    }

    @Test
    void everyWordHasToBeFound() {
        assertThat(find("renewable kalundborgish", Language.EN).total()).isZero();
        assertThat(find("xyzzy", Language.EN).total()).isZero();
    }

    @Test
    void oneKindAloneShowsMoreOfIt() {
        var all = find("area", Language.EN);
        var one = search.search(new SearchAddress("area", Optional.of(Kind.INDICATOR), Language.EN));

        assertThat(one.counts()).isEqualTo(all.counts());
        assertThat(one.hits().keySet()).containsExactly(Kind.INDICATOR);
        assertThat(all.hits().getOrDefault(Kind.INDICATOR, List.of())).hasSize(SearchService.MOST_OF_A_KIND);
        assertThat(one.hits().getOrDefault(Kind.INDICATOR, List.of()))
                .hasSize(Math.min(SearchService.MOST, all.counts().getOrDefault(Kind.INDICATOR, 0)));
    }

    @Test
    void whatIsReadIsAlwaysTheNewestCatalog() {
        var current = new Catalog[] {new Catalog(List.of(), List.of(), List.of())};
        var service = new SearchService(() -> current[0]);
        var address = SearchAddress.NOTHING.withWords("kalundborg");
        assertThat(service.search(address).total()).isZero();

        current[0] = catalog;

        assertThat(service.search(address).total()).isPositive();
    }

    @Test
    void dataThatIsSavedLaterIsFoundBesideTheVersionsThatWereThere() {
        var current = new Catalog[] {new Catalog(catalog.loaded(), List.of(), List.of())};
        var service = new SearchService(() -> current[0]);
        var criterion = SearchAddress.NOTHING.withWords("ENE-02");
        var site = SearchAddress.NOTHING.withWords("kalundborg");
        var before = service.search(criterion);
        assertThat(service.search(site).counts()).doesNotContainKey(Kind.SITE);

        current[0] = catalog;

        assertThat(service.search(site).counts()).containsEntry(Kind.SITE, 1);
        assertThat(codes(service.search(criterion), Kind.CRITERION)).isEqualTo(codes(before, Kind.CRITERION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*:*",
                "\"",
                "a OR",
                "(((((",
                "title-en:x",
                "\\",
                "~",
                "\u0000",
                "\u202e",
                "𝔊𝔦𝔞",
                "<b>x</b>",
                "-"
            })
    void anythingMayBeTyped(String words) {
        assertThat(find(words, Language.EN).total()).isNotNegative();
    }

    @Test
    void longTextsAreCut() {
        var address = SearchAddress.of(Map.of("q", List.of("renewable ".repeat(10_000)), "kind", List.of("nonsense")));

        assertThat(address.words()).hasSizeLessThanOrEqualTo(200);
        assertThat(address.kind()).isEmpty();
        assertThat(search.search(address).total()).isPositive();
    }

    @Test
    void theAddressSaysTheSameAgain() {
        var address = new SearchAddress("Wärme & Strom", Optional.of(Kind.CRITERION), Language.DE);

        assertThat(address.href()).isEqualTo("search?q=W%C3%A4rme%20%26%20Strom&kind=criteria&lang=de");
        assertThat(SearchAddress.of(
                        Map.of("q", List.of("Wärme & Strom"), "kind", List.of("criteria"), "lang", List.of("de"))))
                .isEqualTo(address);
    }
}
