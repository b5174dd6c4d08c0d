package org.standardworkbench.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;

/** What holds of any two people's edits of a large version. */
class MergePropertyTests {

    private static VersionFiles base;
    private static List<UnaryOperator<VersionFiles>> edits;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @BeforeAll
    static void collectEdits() {
        base = VersionFiles.readFrom(Path.of("../standard-versions/gia/1.0")).orThrow();
        StandardVersion version = VersionReader.readForUse(base).orThrow().version();
        edits = new ArrayList<>();
        for (CriterionCode code : version.criteria().keySet()) {
            for (String field : List.of("title", "text", "rationale")) {
                edits.add(files ->
                        VersionEdits.setText(files, code, field, Language.EN, "Edited " + field + " of " + code));
                edits.add(files -> VersionEdits.setText(files, code, field, Language.LV, "Labots: \"" + code + "\" ā"));
            }
            edits.add(files -> VersionEdits.putCase(
                    files,
                    code,
                    "name: \"New " + code + "\"\ngiven: {}\nexpected: { outcome: undetermined }\nbecause: \"x\""));
            String rules = CodeChange.folder(base, code).orElseThrow() + "criterion.drl";
            edits.add(files -> Texted.with(files, rules, "// edited\n" + Texted.of(files, rules)));
        }
        for (ParameterName name : version.parameters().keySet()) {
            edits.add(files ->
                    VersionEdits.setParameterValue(files, name, LocalDate.of(2031, 1, 1), BigDecimal.TEN, "New."));
            edits.add(files -> commented(files, "parameters.yaml", "  - name: " + name + "\n"));
        }
        edits.add(files -> commented(files, "levels.drl", "rule \"gold\"\n"));
        edits.add(files -> commented(files, "levels.drl", "rule \"silver\"\n"));
        edits.add(files -> files.with("notes.md", "New".getBytes(StandardCharsets.UTF_8)));
    }

    private static VersionFiles commented(VersionFiles files, String path, String line) {
        String comment = path.endsWith(".drl") ? "// edited\n" : "  # edited\n";
        return VersionMergeTests.replaced(files, path, line, comment + line);
    }

    private static VersionFiles edited(VersionFiles files, List<UnaryOperator<VersionFiles>> some) {
        VersionFiles edited = files;
        for (UnaryOperator<VersionFiles> edit : some) {
            edited = edit.apply(edited);
        }
        return edited;
    }

    private static List<UnaryOperator<VersionFiles>> shuffled(long seed) {
        List<UnaryOperator<VersionFiles>> all = new ArrayList<>(edits);
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneSidedChangesAreTakenAsTheyAre(long seed) {
        VersionFiles changed = edited(base, shuffled(seed).subList(0, 12));

        assertThat(VersionMerge.same(VersionMerge.merge(base, changed, base).files(), changed))
                .isTrue();
        assertThat(VersionMerge.same(VersionMerge.merge(base, base, changed).files(), changed))
                .isTrue();
        assertThat(VersionMerge.same(VersionMerge.merge(base, changed, changed).files(), changed))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsOfDifferentPartsAreAllKeptWhoeverMerges(long seed) {
        List<UnaryOperator<VersionFiles>> all = shuffled(seed);
        VersionFiles mine = edited(base, all.subList(0, 10));
        VersionFiles theirs = edited(base, all.subList(10, 20));

        MergedVersion merged = VersionMerge.merge(base, mine, theirs);
        MergedVersion turned = VersionMerge.merge(base, theirs, mine);

        assertThat(merged.conflicts()).isEmpty();
        assertThat(VersionMerge.same(merged.files(), edited(mine, all.subList(10, 20))))
                .isTrue();
        assertThat(VersionMerge.same(merged.files(), turned.files())).isTrue();
        assertThat(turned.mine()).isEqualTo(merged.theirs());
        assertThat(VersionReader.readForUse(merged.files()).value()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyEditsMergeWithoutLosingASide(long seed) {
        List<UnaryOperator<VersionFiles>> all = shuffled(seed);
        VersionFiles mine = edited(base, all.subList(0, 15));
        List<UnaryOperator<VersionFiles>> other = new ArrayList<>(all.subList(5, 25));
        VersionFiles theirs = edited(scrambled(base, new Random(seed)), other);

        MergedVersion merged = VersionMerge.merge(base, mine, theirs);

        merged.conflicts().forEach(conflict -> {
            assertThat(conflict.mine()).isNotEqualTo(conflict.theirs());
            assertThat(conflict.mine()).isNotEqualTo(conflict.base());
            assertThat(conflict.theirs()).isNotEqualTo(conflict.base());
        });
        assertThat(VersionMerge.merge(base, theirs, mine).conflicts())
                .extracting(Conflict::id)
                .containsExactlyElementsOf(
                        merged.conflicts().stream().map(Conflict::id).toList());
        assertThat(VersionReader.readForUse(merged.files()).value()).isPresent();
    }

    /** Another title in some criteria, so that some parts collide. */
    private static VersionFiles scrambled(VersionFiles files, Random random) {
        VersionFiles scrambled = files;
        for (CriterionCode code : FileTree.of(files).criteria().keySet()) {
            if (random.nextBoolean()) {
                scrambled = VersionEdits.setText(scrambled, code, "title", Language.EN, "Other " + code);
            }
        }
        return scrambled;
    }
}
