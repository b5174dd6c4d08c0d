package org.standardworkbench.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.comparison.Correspondences;
import org.standardworkbench.rules.comparison.VersionComparison;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Lineage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ThemeCode;

/** On the version after gia@1.0, whose criteria read each other's outcomes. */
class CriterionLineageTests {

    private static final VersionFiles OLD =
            VersionFiles.readFrom(Path.of("../standard-versions/gia/1.0")).orThrow();
    private static final StandardVersion BEFORE = read(OLD);
    private static final VersionFiles NEXT = VersionEdits.successor(OLD, "1.1");
    private static final Optional<Set<CriterionCode>> BASE =
            Optional.of(BEFORE.criteria().keySet());
    private static final CriterionCode ENE_01 = new CriterionCode("ENE-01");
    private static final CriterionCode ENE_02 = new CriterionCode("ENE-02");
    private static final CriterionCode ENE_12 = new CriterionCode("ENE-12");
    private static final CriterionCode ENE_13 = new CriterionCode("ENE-13");

    private static StandardVersion read(VersionFiles files) {
        return VersionReader.read(files).orThrow().version();
    }

    private static CriterionLineage of(VersionFiles files) {
        return new CriterionLineage(files, BASE);
    }

    private static List<String> changes(VersionFiles files) {
        return comparison(files).changes().stream()
                .map(change -> change.from() + " " + change.how() + " " + change.to())
                .toList();
    }

    private static VersionComparison comparison(VersionFiles files) {
        StandardVersion after = read(files);
        return VersionComparison.of(BEFORE, after, Correspondences.along(List.of(BEFORE, after)), Language.EN);
    }

    private static List<Lineage> lineage(VersionFiles files) {
        return read(files).lineage();
    }

    @Test
    void namesARenumberedCriterionEverywhere() {
        for (CriterionCode code : BEFORE.criteria().keySet()) {
            VersionFiles renumbered = of(NEXT).renumber(code, new CriterionCode("NEW-99"), "Order.");

            assertThat(read(renumbered).criteria())
                    .containsKey(new CriterionCode("NEW-99"))
                    .hasSameSizeAs(BEFORE.criteria());
            assertThat(lineage(renumbered))
                    .containsExactly(new Lineage(
                            Lineage.Kind.RENUMBERED, List.of(code), List.of(new CriterionCode("NEW-99")), "Order."));
            for (String path : renumbered.paths()) {
                assertThat(VersionMergeTests.text(renumbered, path).contains(code.value()))
                        .isEqualTo(path.equals("lineage.yaml"));
            }
        }
    }

    @Test
    void isFollowedByComparisons() {
        assertThat(changes(of(NEXT).renumber(ENE_02, ENE_12, "Order.")))
                .anyMatch(change -> change.contains("renumbered"));
    }

    @Test
    void forgetsARenumberingThatIsTakenBack() {
        VersionFiles there = of(NEXT).renumber(ENE_02, ENE_12, "Order.");
        VersionFiles back = of(there).renumber(ENE_12, ENE_02, "No.");

        assertThat(VersionMerge.same(back, NEXT)).isTrue();
    }

    @Test
    void movesACriterionToAThemeWithAHyphenAndBack() {
        VersionFiles moved = of(NEXT).move(ENE_02, new ThemeCode("circular-economy"), "Fits.");

        assertThat(read(moved).criteria().get(ENE_02).theme().value()).isEqualTo("circular-economy");
        assertThat(lineage(moved))
                .containsExactly(new Lineage(Lineage.Kind.MOVED, List.of(ENE_02), List.of(ENE_02), "Fits."));
        assertThat(read(of(moved).move(ENE_02, new ThemeCode("energy"), "No.")).criteria())
                .isEqualTo(BEFORE.criteria());
    }

    @Test
    void splitsOneIntoSeveralAndMergesThemAgain() {
        VersionFiles split = of(NEXT).split(ENE_02, List.of(ENE_12, ENE_13), "Two things.");

        assertThat(lineage(split))
                .containsExactly(
                        new Lineage(Lineage.Kind.SPLIT, List.of(ENE_02), List.of(ENE_12, ENE_13), "Two things."));
        assertThat(read(split).criteria()).containsKeys(ENE_12, ENE_13).doesNotContainKey(ENE_02);
        assertThat(changes(split)).anyMatch(change -> change.contains("split"));
        VersionFiles merged = of(split).merge(List.of(ENE_12, ENE_13), ENE_02, "One thing.");
        assertThat(VersionMerge.same(merged, NEXT)).isTrue();
    }

    @Test
    void mergesSeveralIntoOneAndKeepsWhereTheyCameFrom() {
        VersionFiles renumbered = of(NEXT).renumber(ENE_01, ENE_13, "Order.");
        VersionFiles merged = of(renumbered).merge(List.of(ENE_02, ENE_13), ENE_12, "One thing.");

        assertThat(lineage(merged))
                .containsExactly(
                        new Lineage(Lineage.Kind.MERGED, List.of(ENE_02, ENE_01), List.of(ENE_12), "One thing."));
        assertThat(changes(merged)).anyMatch(change -> change.contains("merged"));
    }

    @Test
    void recordsWhatIsTakenOutUnlessItWasNeverThere() {
        VersionFiles withdrawn = of(NEXT).withdraw(new CriterionCode("LAN-05"), "Nobody used it.");
        assertThat(lineage(withdrawn))
                .containsExactly(new Lineage(
                        Lineage.Kind.WITHDRAWN, List.of(new CriterionCode("LAN-05")), List.of(), "Nobody used it."));

        VersionFiles added = VersionEdits.copyCriterion(NEXT, BASE, ENE_02, ENE_12, "More.");
        assertThat(VersionMerge.same(of(added).withdraw(ENE_12, "Less."), NEXT)).isTrue();
    }

    @Test
    void keepsTheOtherEntriesAsTheyStand() {
        VersionFiles changed = new CriterionLineage(OLD, Optional.of(Set.of(new CriterionCode("EMI-03"))))
                .renumber(new CriterionCode("CIR-07"), new CriterionCode("CIR-17"), "Order.");

        String before = VersionMergeTests.text(OLD, "lineage.yaml");
        assertThat(VersionMergeTests.text(changed, "lineage.yaml"))
                .startsWith(before.substring(0, before.indexOf("  - kind: moved")))
                .endsWith(before.substring(before.indexOf("  - kind: renumbered")))
                .contains("to: [CIR-17]");
        assertThat(read(changed).criteria()).containsKey(new CriterionCode("CIR-17"));
    }

    @Test
    void refusesCodesThatAreTakenOrNotThere() {
        assertThatExceptionOfType(EditException.class)
                .isThrownBy(() -> of(NEXT).renumber(ENE_02, ENE_01, ""))
                .withMessageContaining("`ENE-01` is taken");
        assertThatExceptionOfType(EditException.class)
                .isThrownBy(() -> of(NEXT).withdraw(new CriterionCode("ENE-20"), ""))
                .withMessageContaining("There is no criterion `ENE-20`");
        assertThatExceptionOfType(EditException.class)
                .isThrownBy(() -> of(NEXT).split(ENE_02, List.of(ENE_12), ""))
                .withMessageContaining("at least two");
    }
}
