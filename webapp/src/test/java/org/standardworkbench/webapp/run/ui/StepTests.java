package org.standardworkbench.webapp.run.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.VersionId;

class StepTests {

    private static final List<StandardVersion> VERSIONS =
            List.of(version("toy@0.8"), version("toy@0.9"), version("toy@1.0"));

    @Test
    void isTheNewestUnlessTheAddressNamesAnother() {
        assertThat(Step.of(Optional.empty(), VERSIONS)).isEqualTo(new Step(1, Optional.empty()));
        assertThat(Step.of(Optional.of("toy@0.8..toy@0.9"), VERSIONS)).isEqualTo(new Step(0, Optional.empty()));
        assertThat(Step.of(Optional.of("toy@0.8..toy@1.0"), VERSIONS).column())
                .as("they are no neighbours")
                .isEqualTo(1);
    }

    @Test
    void mayBeOneWayBetweenTwoLevels() {
        var text = Step.name(VERSIONS, 1, "gold", "none");

        assertThat(text).isEqualTo("toy@0.9..toy@1.0:gold..none");
        assertThat(Step.of(Optional.of(text), VERSIONS))
                .isEqualTo(new Step(1, Optional.of(new Step.Way("gold", "none"))));
    }

    private static StandardVersion version(String id) {
        return new StandardVersion(
                VersionId.parse(id),
                Texts.english("Toy"),
                "nobody",
                StandardVersion.State.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Language.EN),
                Language.EN,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                "0");
    }
}
