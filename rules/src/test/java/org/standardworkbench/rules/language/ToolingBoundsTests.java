package org.standardworkbench.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.TinyStandard;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.files.check.CriterionCheck;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;

/** Whatever the text, the tooling of the editor answers, within the text, and looks at no more than its beginning. */
class ToolingBoundsTests {

    private static final Path HOSTILE = Path.of("src", "test", "resources", "hostile");
    private static final StandardVersion TOY = TinyStandard.load().version();
    private static final CriterionTooling TOOLING = CriterionTooling.of(
            "criterion.drl", Vocabulary.of(TOY, Language.LV, Optional.empty()), new CriterionCheck(TOY)::problems);

    static Stream<Path> hostile() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(HOSTILE)) {
            all.filter(file -> file.toString().endsWith(".drl")).sorted().forEach(files::add);
        }
        assertThat(files).hasSizeGreaterThan(150);
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void answersForEveryHostileText(Path file) throws IOException {
        answers(Files.readString(file));
    }

    @Test
    void answersForAMegabyteByItsBeginning() {
        for (String piece :
                List.of("anyOf( ", "\"", "/*\n", "'", "\\u0022", "9", "x", "\u202E", "🦴", "rule ", "\n", "; ", "≥")) {
            String paste = piece.repeat(1_000_000 / piece.length());

            answers(paste);

            List<Highlight> spans = TOOLING.highlight(paste);
            assertThat(spans.get(spans.size() - 1).end()).isEqualTo(paste.length());
            assertThat(spans).hasSizeLessThanOrEqualTo(Reading.MOST_BYTES + 1);
            assertThat(TOOLING.diagnose(paste).get(0).problem().message())
                    .contains("at most " + Reading.MOST_BYTES + " are allowed");
        }
    }

    @Test
    void answersForCutAndStirredTexts() throws IOException {
        String text = Files.readString(HOSTILE.resolve("benign/base.drl"));
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(text.length() - from);
            String stirred = random.nextBoolean()
                    ? text.substring(0, from) + text.substring(to)
                    : text.substring(from, to) + text.substring(0, from);

            answers(stirred);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gia/0.2-review", "gia/1.0", "g3-mv/2023-concept", "g3-mv/2023-forms", "g3-mv/2023-press"})
    void findsNothingWrongWithWhatIsShipped(String folder) {
        LoadedVersion loaded = VersionReader.readForUse(Path.of("..", "standard-versions", folder))
                .orThrow();
        StandardVersion version = loaded.version();
        CriterionTooling tooling = CriterionTooling.of(
                "criterion.drl",
                Vocabulary.of(version, Language.DE, Optional.empty()),
                new CriterionCheck(version)::problems);

        assertThat(version.criteria()).isNotEmpty();
        version.criteria().values().forEach(criterion -> {
            String text = CriterionWriter.write(criterion);
            assertThat(tooling.diagnose(text))
                    .filteredOn(diagnosis -> diagnosis.problem().severity() == Problem.Severity.ERROR)
                    .isEmpty();
            assertThat(tooling.highlight(text)).as(text).noneMatch(span -> span.kind() == Highlight.Kind.ERROR);
            for (int offset = 0; offset < text.length(); offset += 11) {
                tooling.complete(text, offset);
                tooling.hover(text, offset);
            }
        });
    }

    private static void answers(String text) {
        int behind = 0;
        for (Highlight span : TOOLING.highlight(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(behind).isLessThan(span.end());
            behind = span.end();
        }
        assertThat(behind).isLessThanOrEqualTo(text.length());
        for (Diagnosis diagnosis : TOOLING.diagnose(text)) {
            assertThat(diagnosis.start()).isBetween(0, text.length());
            assertThat(diagnosis.end()).isBetween(diagnosis.start(), text.length());
            diagnosis.fixes().forEach(fix -> {
                assertThat(fix.change().start()).isBetween(0, text.length());
                assertThat(fix.change().end()).isBetween(fix.change().start(), text.length());
            });
        }
        for (int offset : List.of(-1, 0, 1, text.length() / 3, text.length() / 2, text.length(), Integer.MAX_VALUE)) {
            Completion completion = TOOLING.complete(text, offset);
            assertThat(completion.start()).isBetween(0, completion.end());
            assertThat(completion.end()).isLessThanOrEqualTo(text.length());
            TOOLING.hover(text, offset)
                    .ifPresent(hover -> assertThat(hover.end()).isBetween(hover.start() + 1, text.length()));
        }
    }
}
