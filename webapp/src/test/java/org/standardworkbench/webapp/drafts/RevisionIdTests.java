package org.standardworkbench.webapp.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.standard.VersionId;

class RevisionIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "0.1-pilot", "12345678901234567890123456789012", "1.0-draft-1.1"})
    void givesAVersionsIdThatLeadsBack(String number) {
        var id = new RevisionId(123_456, 7_890);

        var version = id.version(new VersionId("gia", number));

        assertThat(version.number()).endsWith("-draft-123456.7890");
        assertThat(RevisionId.of(version)).hasValue(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.0-draft-1", "1.0-draft-.1", "1.0-draft-99999999999999999999.1"})
    void isNoneForOtherVersions(String number) {
        assertThat(RevisionId.of(new VersionId("gia", number))).isEmpty();
    }

    @Test
    void keepsAsMuchOfTheNumberAsFits() {
        assertThat(new RevisionId(1, 2).version(new VersionId("gia", "1.1"))).hasToString("gia@1.1-draft-1.2");
    }
}
