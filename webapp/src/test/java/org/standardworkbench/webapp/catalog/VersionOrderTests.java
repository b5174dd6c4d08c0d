package org.standardworkbench.webapp.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.VersionId;

/** The order in which versions stand side by side. */
class VersionOrderTests {

    @Test
    void countsAsPeopleDo() {
        var ids = List.of("toy@1.0", "toy@0.10", "other@2.0", "toy@0.9-pilot", "toy@0.9", "toy@1").stream()
                .map(VersionId::parse)
                .sorted(VersionOrder.INSTANCE)
                .map(VersionId::toString);

        assertThat(ids).containsExactly("other@2.0", "toy@0.9", "toy@0.9-pilot", "toy@0.10", "toy@1", "toy@1.0");
    }
}
