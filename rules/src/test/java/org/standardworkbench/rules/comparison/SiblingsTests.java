package org.standardworkbench.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.CriterionCode;

/** Two states of a draft, both told by what became of the criteria of the version that they are based on. */
class SiblingsTests {

    @Test
    void whatIsRenumberedInOneOfThemIsTheSameCriterion() {
        assertThat(between(List.of(link("ENE-01", "ENE-01")), List.of(link("ENE-01", "ENE-41"))))
                .containsExactly(as("renumbered", "ENE-01", "ENE-41"));
        assertThat(between(List.of(link("ENE-01", "ENE-07")), List.of(link("ENE-01", "ENE-07"))))
                .containsExactly(as("same", "ENE-07", "ENE-07"));
    }

    @Test
    void aSplitAndAMergeAreFollowedThroughTheCommonVersion() {
        var before = List.of(link("ENE-01", "ENE-01"), link("ENE-02", "ENE-02"));

        assertThat(between(before, List.of(link("ENE-01", "ENE-01 ENE-43"), link("ENE-02", "ENE-02"))))
                .containsExactly(as("split", "ENE-01", "ENE-01 ENE-43"), as("same", "ENE-02", "ENE-02"));
        assertThat(between(before, List.of(link("ENE-01 ENE-02", "ENE-44"))))
                .containsExactly(as("merged", "ENE-01 ENE-02", "ENE-44"));
    }

    @Test
    void whatWasSplitInBothStaysPairedByItsCodes() {
        var split = List.of(link("ENE-01", "ENE-01 ENE-43"));

        assertThat(between(split, split))
                .containsExactly(as("same", "ENE-01", "ENE-01"), as("same", "ENE-43", "ENE-43"));
        assertThat(between(split, List.of(link("ENE-01", "ENE-01 ENE-45"))))
                .containsExactly(as("same", "ENE-01", "ENE-01"), as("renumbered", "ENE-43", "ENE-45"));
    }

    @Test
    void whatIsInOneOfThemAloneIsAddedOrWithdrawn() {
        assertThat(between(
                        List.of(link("ENE-01", "ENE-01"), link("", "ENE-50"), link("", "ENE-51")),
                        List.of(link("ENE-01", ""), link("", "ENE-51"), link("", "ENE-52"))))
                .containsExactly(
                        as("withdrawn", "ENE-01", ""),
                        as("withdrawn", "ENE-50", ""),
                        as("same", "ENE-51", "ENE-51"),
                        as("added", "", "ENE-52"));
    }

    private static List<Correspondence> between(List<Correspondence> from, List<Correspondence> to) {
        return Siblings.between(from, to);
    }

    private static Correspondence link(String from, String to) {
        return as("any", from, to);
    }

    private static Correspondence as(String how, String from, String to) {
        return new Correspondence(codes(from), codes(to), how);
    }

    private static List<CriterionCode> codes(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(CriterionCode::new)
                .toList();
    }
}
