package org.standardworkbench.webapp.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.standardworkbench.rules.standard.Language;

class PhrasesTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]\\}");
    private static final Pattern USED = Pattern.compile(
            "\\b(?:say|count)\\(\\s*\"((?:common|compare|drafts|explain|run|search|shell|sign-in|standards|start)\\.[a-z0-9._-]+[a-z0-9])\"\\s*[,)]");

    /** What is said in English until somebody translates it; a line that is not missing any more has to go. */
    private static final Path MISSING =
            Path.of("src/test/resources/org/standardworkbench/webapp/page/phrases-missing.txt");

    @Test
    void theKeysThatALanguageLacksAreListed() throws IOException {
        var listed = Files.readAllLines(MISSING).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<String> missing = new ArrayList<>();
        for (var feature : Phrases.FEATURES) {
            var english = new TreeSet<>(Phrases.read(feature, Language.EN).stringPropertyNames());
            assertThat(english).as(feature).hasSizeGreaterThan(9);
            for (var language : Language.values()) {
                var own = Phrases.read(feature, language).stringPropertyNames();
                assertThat(english).as(feature + " " + language.code()).containsAll(own);
                english.stream()
                        .filter(key -> !own.contains(key))
                        .forEach(key -> missing.add(language.code() + " " + feature + "." + key));
            }
        }

        assertThat(missing).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void whatALanguageLacksIsSaidInEnglish() {
        var english = Phrases.of(Language.EN).all();

        assertThat(english).hasSizeGreaterThan(60);
        for (var language : Language.values()) {
            assertThat(Phrases.of(language).all().keySet()).isEqualTo(english.keySet());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPhraseHasThePlaceholdersOfTheEnglishOne(Language language) {
        var english = Phrases.of(Language.EN).all();
        Phrases.of(language).all().forEach((key, phrase) -> {
            assertThat(phrase).as(key).isNotBlank();
            if (!key.equals("common.plural")) {
                assertThat(placeholders(phrase))
                        .as(language.code() + " " + key)
                        .isEqualTo(placeholders(english.get(key)));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyFileNamesWhoVouchesForItsWords(Language language) {
        assertThat(Phrases.FEATURES).allSatisfy(feature -> assertThat(
                        Phrases.read(feature, language).getProperty("vouched"))
                .as(feature)
                .matches(language == Language.EN ? "the authors" : "nobody|.+, \\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void numbersAndDaysAreWrittenAsTheLanguageDoes() {
        var day = java.time.LocalDate.of(2026, 11, 23);

        assertThat(Phrases.of(Language.EN).number(15_000)).isEqualTo("15,000");
        assertThat(Phrases.of(Language.DE).number(15_000)).isEqualTo("15.000");
        assertThat(Phrases.of(Language.EN).day(day)).isEqualTo("23 Nov 2026");
        assertThat(Phrases.of(Language.DE).day(day)).isEqualTo("23.11.2026");
        assertThat(Phrases.of(Language.EN).moment(java.time.Instant.parse("2026-11-23T13:05:00Z")))
                .isEqualTo("23 Nov 2026, 13:05 UTC");
    }

    private static TreeSet<String> placeholders(String phrase) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(phrase).results().forEach(one -> found.add(one.group()));
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void everyCountedPhraseHasAFormForEveryKindOfNumber(Language language) {
        var phrases = Phrases.of(language);
        var own = new TreeSet<String>();
        Phrases.FEATURES.forEach(feature ->
                Phrases.read(feature, language).stringPropertyNames().forEach(key -> own.add(feature + "." + key)));
        var counted = own.stream()
                .filter(key -> phrases.say(key).contains("|") && !key.equals("common.plural"))
                .toList();

        assertThat(counted).isNotEmpty();
        assertThat(counted)
                .allSatisfy(key -> assertThat(phrases.say(key).split("\\|", -1)).hasSize(phrases.forms()));
    }

    @Test
    void theFormFollowsTheNumber() {
        assertThat(Phrases.of(Language.EN).count("explain.differ.count", 1)).isEqualTo("1 criterion differs");
        assertThat(List.of(1L, 2L, 11L, 21L, 25L).stream()
                        .map(number -> Phrases.of(Language.LT).count("explain.differ.count", number)))
                .containsExactly(
                        "skiriasi 1 kriterijus",
                        "skiriasi 2 kriterijai",
                        "skiriasi 11 kriterijų",
                        "skiriasi 21 kriterijus",
                        "skiriasi 25 kriterijai");
        assertThat(List.of(1L, 2L, 5L, 12L, 22L).stream()
                        .map(number -> Phrases.of(Language.PL).count("explain.differ.count", number)))
                .containsExactly(
                        "różni się 1 kryterium",
                        "różnią się 2 kryteria",
                        "różni się 5 kryteriów",
                        "różni się 12 kryteriów",
                        "różnią się 22 kryteria");
        assertThat(List.of(0L, 1L, 11L, 12L, 21L).stream()
                        .map(number -> Phrases.of(Language.LV).count("explain.differ.count", number)))
                .containsExactly(
                        "atšķiras 0 kritēriju",
                        "atšķiras 1 kritērijs",
                        "atšķiras 11 kritēriju",
                        "atšķiras 12 kritēriju",
                        "atšķiras 21 kritērijs");
    }

    @Test
    void everyPhraseThatCodeAsksForIsThere() throws IOException {
        var known = Phrases.of(Language.EN).all().keySet();
        List<String> asked = new ArrayList<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                USED.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
            }
        }

        assertThat(asked).hasSizeGreaterThan(30);
        assertThat(asked).isSubsetOf(known);
    }

    @Test
    void aTranslationThatNobodyVouchedForSaysSoInItsOwnLanguage() {
        assertThat(Phrases.of(Language.EN).unverified()).isEmpty();
        assertThat(Phrases.of(Language.DE).unverified())
                .hasValueSatisfying(line -> assertThat(line).contains("ungeprüft"));
    }

    @Test
    void aMissingPhraseIsAnErrorAndNoEnglishWord() {
        assertThatThrownBy(() -> Phrases.of(Language.LV).say("explain.no-such-phrase"))
                .hasMessageContaining("explain.no-such-phrase")
                .hasMessageContaining("lv");
    }

    @Test
    void everyWordMadeOfACodeIsThere() {
        var known = Phrases.of(Language.EN).all().keySet();

        for (var difference : org.standardworkbench.rules.alignment.Difference.values()) {
            assertThat(known).contains("explain.diff." + difference.code());
        }
        for (var cause : org.standardworkbench.rules.alignment.Cause.values()) {
            assertThat(known).contains("explain.cause." + cause.code());
        }
        for (var status : org.standardworkbench.rules.data.Status.values()) {
            assertThat(known).contains("explain.status." + status.code().replace(' ', '-'));
        }
        for (var scope : org.standardworkbench.rules.data.Scope.values()) {
            assertThat(known).contains("common.scope." + scope.code());
        }
        for (var state : org.standardworkbench.rules.standard.StandardVersion.State.values()) {
            assertThat(known).contains("common.state." + state.code());
        }
        for (var direction : org.standardworkbench.rules.comparison.OutcomeComparison.Direction.values()) {
            var code = direction.name().toLowerCase(java.util.Locale.ROOT);
            assertThat(known).contains("run.gain." + code, "run.direction." + code);
        }
        for (var state : org.standardworkbench.webapp.run.RunProgress.State.values()) {
            assertThat(known).contains("run.short." + state.name().toLowerCase(java.util.Locale.ROOT));
        }
        for (var kind : org.standardworkbench.webapp.run.RunFilter.Kind.values()) {
            assertThat(known).contains("run.filter." + kind.code());
        }
        for (var kind : org.standardworkbench.rules.verification.Finding.Kind.values()) {
            assertThat(known).contains("drafts.kind." + kind.code().replace(' ', '-'));
        }
        for (var how : org.standardworkbench.rules.verification.Dependencies.How.values()) {
            assertThat(known).contains("drafts.how." + how.code().replace(' ', '-'));
        }
        for (var kind : org.standardworkbench.rules.verification.Dependencies.Kind.values()) {
            assertThat(known).contains("drafts.uses." + kind.code());
        }
        for (var kind : org.standardworkbench.rules.standard.Lineage.Kind.values()) {
            assertThat(known).contains("drafts.lineage.kind." + kind.code());
        }
        for (var kind : org.standardworkbench.webapp.authoring.LineageStep.Kind.values()) {
            assertThat(known).contains("drafts.lineage." + kind.code());
        }
        for (var tool : org.standardworkbench.webapp.authoring.ToolAddress.Tool.values()) {
            assertThat(known).contains("drafts.tool." + tool.code(), "drafts.intro." + tool.code());
        }
        for (var kind : org.standardworkbench.webapp.drafts.FileChange.Kind.values()) {
            assertThat(known).contains("drafts.file." + kind.name().toLowerCase(java.util.Locale.ROOT));
        }
        for (var title : List.of("run", "outcomes", "gains", "missing")) {
            assertThat(known).contains("run.title." + title);
        }
        for (var page : List.of("levels", "outcomes", "gains", "missing")) {
            assertThat(known).contains("run.page." + page);
        }
        assertThat(known).contains("run.data.real", "run.data.illustrative");
        for (var how : List.of(
                "same", "added", "withdrawn", "renumbered", "moved", "split", "merged", "reshaped", "related")) {
            assertThat(known).contains("explain.how." + how);
        }
    }
}
