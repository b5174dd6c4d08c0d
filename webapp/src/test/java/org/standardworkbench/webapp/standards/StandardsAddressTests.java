package org.standardworkbench.webapp.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.VersionId;

class StandardsAddressTests {

    private static final VersionId VERSION = VersionId.parse("gia@1.0");

    @Test
    void isReadable() {
        assertThat(StandardsAddress.ALL.href()).isEqualTo("standards");
        assertThat(StandardsAddress.of(VERSION).href()).isEqualTo("standards/gia@1.0");
        assertThat(StandardsAddress.of(VERSION, new CriterionCode("ENE-02"), Language.LV)
                        .href())
                .isEqualTo("standards/gia@1.0/ENE-02?lang=lv");
        assertThat(StandardsAddress.of(VERSION)
                        .withPart("parameters")
                        .withFind(" at least ")
                        .href())
                .isEqualTo("standards/gia@1.0?show=parameters&find=at%20least");
    }

    @Test
    void keepsTheLanguageFromPageToPageButNotTheWordsToFind() {
        var address = StandardsAddress.of(VERSION)
                .withLanguage(Language.PL)
                .withFind("water")
                .withPart("levels")
                .withCriterion(Optional.of("ENE-02"));

        assertThat(address.href()).isEqualTo("standards/gia@1.0/ENE-02?lang=pl");
    }

    @Test
    void takesWhatTheQuerySaysAndPassesOverTheRest() {
        var read = StandardsAddress.of(VERSION)
                .with(Map.of("lang", List.of("de"), "find", List.of("", " heat "), "other", List.of("x")));

        assertThat(read)
                .isEqualTo(
                        StandardsAddress.of(VERSION).withLanguage(Language.DE).withFind("heat"));
    }

    @Test
    void cannotLeaveItsPlaceByWhatItNames() {
        var hostile = new StandardsAddress(Optional.of("../x?y#z"), Optional.of("<a>"), "en", "criteria", "");

        assertThat(hostile.href()).isEqualTo("standards/..%2Fx%3Fy%23z/%3Ca%3E");
    }
}
