package org.standardworkbench.webapp.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.assessment.AssessmentJson;
import org.standardworkbench.rules.authoring.Choice;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.authoring.VersionMerge;
import org.standardworkbench.rules.authoring.VersionPart;
import org.standardworkbench.rules.data.DatasetReader;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.database.EmbeddedDatabase;

class DraftsIT {

    private static final VersionId GIA = new VersionId("gia", "1.0");
    private static final CriterionCode ENE_02 = new CriterionCode("ENE-02");
    private static final CriterionCode ENE_03 = new CriterionCode("ENE-03");
    private static final String RULES = "criteria/energy/ENE-02/criterion.drl";

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;
    private static DataSource source;
    private static DraftsContext context;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(folder.resolve("data"));
        source = DraftsContext.migrated(database);
        context = new DraftsContext(source);
    }

    @AfterAll
    static void stop() {
        context.close();
        database.close();
    }

    private static Draft draft(String name) {
        return context.as("Anna").drafts().start(GIA, name, Optional.empty());
    }

    private static VersionFiles files(Draft draft) {
        return context.drafts().content(draft.id()).files();
    }

    private static VersionFiles titled(VersionFiles files, CriterionCode code, String title) {
        return VersionEdits.setText(files, code, "title", Language.EN, title);
    }

    private static SaveOutcome save(String author, RevisionId basedOn, VersionFiles files) {
        return context.as(author).saves().save(basedOn, files, "", Map.of());
    }

    @Nested
    class Beginning {

        @Test
        void haveTheBytesOfTheVersion() {
            var draft = draft("As it is");

            assertThat(VersionMerge.same(
                            files(draft), DraftsContext.SHIPPED.get(1).files()))
                    .isTrue();
            assertThat(draft.newest().contentHash())
                    .isEqualTo(DraftsContext.SHIPPED.get(1).files().contentHash());
            assertThat(draft.base()).hasValue(GIA);
            assertThat(context.drafts().list()).extracting(Draft::id).contains(draft.id());
            assertThat(context.records()).contains("Anna draft started draft " + draft.id());
        }

        @Test
        void becomeTheNextVersion() {
            var next = context.as("Anna").drafts().start(GIA, "Next", Optional.of("1.1"));

            var version = context.get(DraftVersions.class)
                    .read(next.newest().id())
                    .orThrow()
                    .version();
            assertThat(version.id()).hasToString("gia@1.1-draft-" + next.id() + ".1");
            assertThat(version.basedOn()).hasValue("1.0");
        }

        @Test
        void goOnFromAnyRevisionOfAnother() {
            var first = draft("First");
            save("Anna", first.newest().id(), titled(files(first), ENE_02, "Changed"));

            var second = context.drafts().startFrom(new RevisionId(first.id(), 1), "Second");

            assertThat(VersionMerge.same(
                            files(second), DraftsContext.SHIPPED.get(1).files()))
                    .isTrue();
            assertThat(second.origin()).hasValue(new RevisionId(first.id(), 1));
        }

        @Test
        void areRefusedWhoMayNotEdit() {
            assertThatExceptionOfType(DraftException.class)
                    .isThrownBy(() -> context.as("Reader").drafts().start(GIA, "No", Optional.empty()))
                    .withMessageContaining("may not edit");
        }
    }

    @Nested
    class TwoEditors {

        @Test
        void ofDifferentCriteriaAreMergedAndTold() {
            var draft = draft("Different");
            var base = draft.newest().id();
            var files = files(draft);

            save("Anna", base, titled(files, ENE_02, "Anna's"));
            var second = save("Ben", base, titled(files, ENE_03, "Ben's"));

            assertThat(second).isInstanceOfSatisfying(SaveOutcome.Saved.class, saved -> {
                assertThat(saved.fromOthers())
                        .as("a file that only one of them touched is told as a whole")
                        .containsExactly(new VersionPart(Optional.of(ENE_02), "texts.yaml", List.of()));
                assertThat(VersionMerge.same(
                                saved.content().files(), titled(titled(files, ENE_02, "Anna's"), ENE_03, "Ben's")))
                        .isTrue();
            });
            assertThat(context.drafts().history(draft.id()))
                    .extracting(revision -> revision.author().name() + revision.number())
                    .containsExactly("Ben3", "Anna2", "Anna1");
        }

        @Test
        void ofTheSameTextGetTheConflictAndLoseNothing() {
            var draft = draft("Same");
            var base = draft.newest().id();
            var files = files(draft);
            save("Anna", base, titled(files, ENE_02, "Anna's"));
            var bens = titled(titled(files, ENE_02, "Ben's"), ENE_03, "Ben's too");

            var second = save("Ben", base, bens);

            assertThat(second).isInstanceOfSatisfying(SaveOutcome.Conflicted.class, told -> {
                assertThat(told.newest().author().name()).isEqualTo("Anna");
                assertThat(told.conflicts()).singleElement().satisfies(conflict -> {
                    assertThat(conflict.base()).hasValue("Renewable electricity");
                    assertThat(conflict.mine()).hasValue("Ben's");
                    assertThat(conflict.theirs()).hasValue("Anna's");
                });
            });
            assertThat(context.drafts().history(draft.id())).hasSize(2);
            assertThat(context.unsaved().mine(draft.id()))
                    .extracting(UnsavedText::path)
                    .containsExactly("criteria/energy/ENE-02/texts.yaml", "criteria/energy/ENE-03/texts.yaml");

            var id = ((SaveOutcome.Conflicted) second).conflicts().get(0).id();
            var settled = context.saves().save(base, bens, "Agreed", Map.of(id, new Choice.Own("Ours")));

            assertThat(settled).isInstanceOfSatisfying(SaveOutcome.Saved.class, saved -> assertThat(VersionMerge.same(
                            saved.content().files(), titled(titled(files, ENE_02, "Ours"), ENE_03, "Ben's too")))
                    .isTrue());
            assertThat(context.unsaved().mine(draft.id())).isEmpty();
        }

        @Test
        void atTheSameTimeLeaveAChainWithEveryEdit() throws Exception {
            var draft = draft("Race");
            var base = draft.newest().id();
            var files = files(draft);
            var codes = DraftsContext.SHIPPED.get(1).version().criteria().keySet().stream()
                    .limit(6)
                    .toList();
            try (var threads = Executors.newFixedThreadPool(6)) {
                List<Future<SaveOutcome>> saves = new ArrayList<>();
                codes.forEach(code -> saves.add(threads.submit(
                        () -> context.saves().save(base, titled(files, code, "By " + code), "", Map.of()))));
                for (var save : saves) {
                    assertThat(save.get()).isInstanceOf(SaveOutcome.Saved.class);
                }
            }

            var newest = files(draft);
            codes.forEach(code -> assertThat(VersionMerge.same(titled(newest, code, "By " + code), newest))
                    .isTrue());
            assertThat(context.drafts().history(draft.id())).hasSize(7);
        }
    }

    @Nested
    class Revisions {

        @Test
        void keepTextThatDoesNotReadAndTellWhere() {
            var draft = draft("Half typed");
            var typed = files(draft)
                    .with(RULES, "rule \"ENE-02 applies\"\n    when Area( elect".getBytes(StandardCharsets.UTF_8));

            var outcome = save("Anna", draft.newest().id(), typed);

            var saved = ((SaveOutcome.Saved) outcome).content();
            assertThat(saved.files().bytes(RULES).orElseThrow())
                    .isEqualTo(typed.bytes(RULES).orElseThrow());
            assertThat(context.get(DraftVersions.class).check(saved.revision().id()))
                    .anySatisfy(problem -> assertThat(problem.toString()).contains("ENE-02/criterion.drl:2:"));
        }

        @Test
        void areRestoredAndCompared() {
            var draft = draft("Back");
            var first = draft.newest().id();
            var second = ((SaveOutcome.Saved) save("Anna", first, titled(files(draft), ENE_02, "Changed"))).content();

            assertThat(context.drafts().changedFiles(first, second.revision().id()))
                    .containsExactly(new FileChange("criteria/energy/ENE-02/texts.yaml", FileChange.Kind.CHANGED));
            var versions = context.get(DraftVersions.class);
            var comparison = versions.compare(
                    versions.read(first).orThrow().version(),
                    versions.read(second.revision().id()).orThrow().version(),
                    Language.EN);
            assertThat(comparison.changes()).singleElement().satisfies(change -> assertThat(change.to())
                    .containsExactly("ENE-02"));

            context.saves().restore(first, "");

            assertThat(context.drafts().get(draft.id()).newest().number()).isEqualTo(3);
            assertThat(VersionMerge.same(
                            files(draft), context.drafts().content(first).files()))
                    .isTrue();
            assertThat(context.saves().restore(first, "")).isInstanceOf(SaveOutcome.Unchanged.class);
        }

        @Test
        void ofAClosedDraftStayAsTheyAre() {
            var draft = draft("Closed");
            context.drafts().close(draft.id(), "Done.");

            assertThatExceptionOfType(DraftException.class)
                    .isThrownBy(() -> save("Anna", draft.newest().id(), titled(files(draft), ENE_02, "Late")))
                    .withMessageContaining("is closed");
            assertThat(context.drafts().get(draft.id()).open()).isFalse();
            context.drafts().reopen(draft.id(), "More.");
            assertThat(save("Anna", draft.newest().id(), titled(files(draft), ENE_02, "Late")))
                    .isInstanceOf(SaveOutcome.Saved.class);
        }

        @Test
        void areRefusedIfAFileIsTooLarge() {
            var draft = draft("Pasted");

            assertThatExceptionOfType(DraftException.class)
                    .isThrownBy(
                            () -> save("Anna", draft.newest().id(), files(draft).with(RULES, new byte[1_000_001])))
                    .withMessageContaining("`" + RULES + "` has 1000001 bytes");
            assertThat(context.drafts().history(draft.id())).hasSize(1);
        }

        @Test
        void ofAnotherDraftComeInWithTheirConflicts() {
            var one = draft("One");
            var other = draft("Other");
            save("Anna", one.newest().id(), titled(titled(files(one), ENE_02, "One's"), ENE_03, "Same"));
            save("Ben", other.newest().id(), titled(files(other), ENE_02, "Other's"));

            var told = context.saves().merge(one.id(), other.id(), "", Map.of());

            var conflicts = ((SaveOutcome.Conflicted) told).conflicts();
            assertThat(conflicts).singleElement().satisfies(conflict -> {
                assertThat(conflict.mine()).hasValue("One's");
                assertThat(conflict.theirs()).hasValue("Other's");
            });
            var merged = context.saves()
                    .merge(one.id(), other.id(), "", Map.of(conflicts.get(0).id(), new Choice.Theirs()));
            assertThat(((SaveOutcome.Saved) merged).content().revision().merged())
                    .hasValue(new RevisionId(other.id(), 2));
            // Merged again, only what is new comes in: the conflict that was settled does not come back.
            save("Ben", new RevisionId(other.id(), 2), titled(files(other), ENE_03, "New"));
            var again = context.saves().merge(one.id(), other.id(), "", Map.of());
            assertThat(((SaveOutcome.Conflicted) again).conflicts())
                    .extracting(conflict -> conflict.id())
                    .containsExactly("ENE-03/texts.yaml#title#en");
        }

        @Test
        void areAssessedLikeAnyVersionAndNothingOfItIsStored() {
            var draft = draft("Assessed");
            var sites = DatasetReader.read(List.of(Path.of("../standard-versions/sites")))
                    .orThrow();
            var read =
                    context.get(DraftVersions.class).read(draft.newest().id()).orThrow();

            var ours = context.get(DraftVersions.class).assess(read, sites);
            var theirs = context.get(org.standardworkbench.rules.engine.DroolsAssessor.class)
                    .assess(DraftsContext.SHIPPED.get(1).version(), sites, done -> {});

            assertThat(ours)
                    .extracting(one -> one.version().toString())
                    .containsOnly("gia@1.0-draft-" + draft.id() + ".1");
            assertThat(ours)
                    .extracting(one -> one.receipt())
                    .isEqualTo(theirs.stream().map(one -> one.receipt()).toList());
            assertThat(ours)
                    .extracting(one -> AssessmentJson.write(one).replace("-draft-" + draft.id() + ".1", ""))
                    .isEqualTo(theirs.stream().map(AssessmentJson::write).toList());
            assertThat(context.sql().queryForObject("select count(*) from assessment", Long.class))
                    .isZero();
            assertThat(RevisionId.of(read.version().id()))
                    .hasValue(draft.newest().id());
        }
    }
}
