package org.standardworkbench.rules.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Problem;

/** Every mistake of the museum is told in its own words at its own place, and nothing else is told. */
class MuseumOfMistakesTests {

    static List<Mistake> mistakes() {
        return Mistake.all();
    }

    @Test
    void beginsWithAVersionInWhichNothingIsWrong(@TempDir Path folder) {
        Checked<LoadedVersion> untouched = VersionReader.read(TinyStandard.copyTo(folder));

        assertThat(untouched.problems()).isEmpty();
        assertThat(mistakes()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tellsWhatIsWrongAndWhere(Mistake mistake, @TempDir Path folder) {
        Path version = TinyStandard.copyTo(folder);
        mistake.makeIn(version);

        Checked<LoadedVersion> read = VersionReader.read(version);

        String prefix = version.toString().replace('\\', '/') + "/";
        assertThat(read.problems())
                .extracting(Problem::toString)
                .extracting(problem -> problem.replace(prefix, ""))
                .containsExactlyElementsOf(mistake.told());
    }
}
