package org.standardworkbench.rules.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.VersionId;

class StandardsFolderTests {

    private final StandardsFolder folder = StandardsFolder.open(TinyStandard.ROOT);

    @Nested
    class Finding {

        @Test
        void goesByVersionOrByPath() {
            assertThat(folder.find("toy@1.0").value()).contains(TinyStandard.ROOT.resolve("toy/1.0"));
            assertThat(folder.find("src/test/resources/tiny/toy/0.9").value())
                    .contains(Path.of("src/test/resources/tiny/toy/0.9"));
        }

        @Test
        void tellsWhatIsThereInstead() {
            Checked<Path> found = folder.find("toy@1.1");

            assertThat(found.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "toy@1.1: There is neither a version nor a folder called `toy@1.1`. Maybe you mean `toy@1.0`.");
        }

        @Test
        void survivesWhatIsNoPath() {
            assertThat(folder.find("\u0000").value()).isEmpty();
            assertThat(folder.find("").value()).isEmpty();
        }
    }

    @Test
    void ofAFolderThatIsNotThereHoldsNoVersion(@TempDir Path empty) {
        assertThat(StandardsFolder.open(empty.resolve("nowhere")).versions()).isEmpty();
        assertThat(StandardsFolder.open(empty).read(new VersionId("toy", "1.0")).value())
                .isEmpty();
    }

    @Nested
    class TranslationCounts {

        @Test
        void callVerifiedOnlyWhatANamedPersonVouchedFor() {
            var counts = TranslationCount.of(TinyStandard.load().version());

            assertThat(counts.keySet()).containsExactly(Language.EN, Language.DE);
            // Of TOO-01, title, text and rationale are vouched for in English.
            assertThat(counts.get(Language.EN).verified()).isEqualTo(3);
            assertThat(counts.get(Language.EN).missing()).isZero();
            assertThat(counts.get(Language.DE).verified()).isZero();
            // Nine definitions, six clauses, six rationales and one guidance are written in English only.
            assertThat(counts.get(Language.DE).missing()).isEqualTo(22);
            assertThat(counts.get(Language.DE).total())
                    .isEqualTo(counts.get(Language.EN).total());
        }
    }
}
