package org.standardworkbench.rules.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.VersionId;

/** The shipped standards, about which every other test of this library knows nothing. */
class ShippedVersionsTests {

    private static final StandardsFolder SHIPPED = StandardsFolder.open(Path.of("../standard-versions"));

    static Stream<VersionId> versions() {
        return SHIPPED.versions().stream();
    }

    @Test
    void areThere() {
        assertThat(versions().map(VersionId::toString))
                .contains("gia@0.1-pilot", "gia@0.2-review", "gia@1.0", "g3-mv@2023-press");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void haveNoErrors(VersionId version) {
        Checked<LoadedVersion> read = SHIPPED.read(version);

        List<Problem> errors = read.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        assertThat(errors)
                .as(() -> errors.stream().map(Problem::toString).collect(Collectors.joining("\n", "\n", "\n")))
                .isEmpty();
        assertThat(read.orThrow().version().criteria()).isNotEmpty();
        assertThat(read.orThrow().cases().values())
                .allSatisfy(cases -> assertThat(cases).hasSizeGreaterThanOrEqualTo(3));
    }
}
