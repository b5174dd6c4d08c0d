package org.standardworkbench.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.files.TinyStandard;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.ParameterName;

class PartChangeTests {

    private static final VersionFiles BASE = TinyStandard.files();
    private static final CriterionCode TOO_01 = new CriterionCode("TOO-01");

    @Test
    void theSameFilesDifferInNothing() {
        assertThat(PartChange.between(BASE, BASE)).isEmpty();
    }

    @Test
    void aTextIsToldByItsFieldAndLanguageWithBothWordings() {
        var after = VersionEdits.setText(BASE, TOO_01, "title", Language.EN, "Another title");

        // The second change: who vouched for the old wording does not vouch for this one.
        assertThat(PartChange.between(BASE, after)).hasSize(2).first().satisfies(change -> {
            assertThat(change.part().criterion()).contains(TOO_01);
            assertThat(change.part().steps()).containsExactly("title", "en");
            assertThat(change.form()).isEqualTo(Conflict.Form.VALUE);
            assertThat(change.after()).contains("Another title");
            assertThat(change.before()).isPresent().isNotEqualTo(change.after());
        });
    }

    @Test
    void aValueOfAParameterIsToldByItsDay() {
        var name = new ParameterName(firstParameter());
        var after = VersionEdits.setParameterValue(
                BASE, name, LocalDate.of(2031, 1, 1), new BigDecimal("12345"), "A meeting");

        assertThat(PartChange.between(BASE, after))
                .allSatisfy(change -> assertThat(change.part().id()).contains("parameters.yaml", name.value()))
                .anySatisfy(change -> assertThat(change.after().orElse("")).contains("12345"));
    }

    @Test
    void aCriterionThatIsGoneIsOneChange() {
        var after = VersionEdits.removeCriterion(BASE, Optional.of(Set.of(TOO_01)), TOO_01, "gone");

        assertThat(PartChange.between(BASE, after)).anySatisfy(change -> {
            assertThat(change.part().criterion()).contains(TOO_01);
            assertThat(change.form()).isEqualTo(Conflict.Form.CRITERION);
            assertThat(change.after()).isEmpty();
        });
    }

    @Test
    void aCommentThatIsAddedIsAChangeToo() {
        var after = BASE.with(
                "parameters.yaml",
                ("# looked at again\n" + VersionMergeTests.text(BASE, "parameters.yaml"))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(PartChange.between(BASE, after)).isNotEmpty();
    }

    private static String firstParameter() {
        var found = java.util.regex.Pattern.compile("name: ([a-z0-9-]+)")
                .matcher(VersionMergeTests.text(BASE, "parameters.yaml"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
