package org.standardworkbench.webapp.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.database.EmbeddedDatabase;
import org.standardworkbench.webapp.store.StoreException;

/** What is kept of drafts: what is typed and not saved, and what the database refuses to change. */
class KeptDraftsIT {

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
    class TextThatIsNotSaved {

        @Test
        void outlivesTheServer() {
            var draft = draft("Interrupted");
            context.unsaved().keep(draft.newest().id(), RULES, "rule \"half");
            context.unsaved().keep(draft.newest().id(), RULES, "rule \"half ty\u0137ped \uD83C\uDF31");

            try (var restarted = new DraftsContext(source)) {
                assertThat(restarted.as("Ben").unsaved().mine(draft.id())).isEmpty();
                assertThat(restarted.as("Anna").unsaved().mine(draft.id()))
                        .singleElement()
                        .satisfies(text -> {
                            assertThat(text.text()).isEqualTo("rule \"half ty\u0137ped \uD83C\uDF31");
                            assertThat(text.basedOn()).isEqualTo(draft.newest().id());
                        });
                restarted.unsaved().discard(draft.id(), RULES);
                assertThat(restarted.unsaved().ofAll(draft.id())).isEmpty();
            }
        }

        @Test
        void goesWhenItIsSavedAndStaysIfMoreWasTyped() {
            var draft = draft("Typing");
            var title = "criteria/energy/ENE-03/texts.yaml";
            var edited = titled(titled(files(draft), ENE_02, "New"), ENE_03, "New");
            context.unsaved().keep(draft.newest().id(), "criteria/energy/ENE-02/texts.yaml", "older");
            context.unsaved().keep(draft.newest().id(), "levels.drl", "not part of the save");
            context.unsaved()
                    .keep(
                            draft.newest().id(),
                            title,
                            new String(edited.bytes(title).orElseThrow(), StandardCharsets.UTF_8));

            save("Anna", draft.newest().id(), edited);

            assertThat(context.unsaved().mine(draft.id()))
                    .extracting(UnsavedText::path)
                    .containsExactly("levels.drl");
        }

        @Test
        void isRefusedIfItIsEndlessAndTheLastOneStays() {
            var draft = draft("Endless");
            context.unsaved().keep(draft.newest().id(), RULES, "kept \0");

            assertThatExceptionOfType(DraftException.class)
                    .isThrownBy(() -> context.unsaved().keep(draft.newest().id(), RULES, "x".repeat(2_000_001)))
                    .withMessageContaining("too long");
            assertThat(context.unsaved().mine(draft.id()))
                    .extracting(UnsavedText::text)
                    .containsExactly("kept \uFFFD");
        }
    }

    @Nested
    class Sql {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update draft_revision set message = 'x'",
                    "delete from draft_revision",
                    "update draft_blob set bytes = ''",
                    "delete from draft",
                    "update draft_event set kind = 'reopened'",
                    "insert into draft_revision (draft, number, author, message, content_hash, tree)"
                            + " select draft, number, author, message, content_hash, tree from draft_revision",
                    "insert into draft_revision (draft, number, author, message, content_hash, tree)"
                            + " select draft, number + 5, author, message, content_hash, tree from draft_revision",
                    "insert into draft_revision (draft, number, author, message, content_hash, tree)"
                            + " select max(draft), max(number) + 1, 'x', '', repeat('0', 64), '{}' from draft_revision"
                            + " where draft = (select max(draft) from draft_revision)",
                    "insert into draft_revision (draft, number, author, message, content_hash, tree)"
                            + " select max(draft), max(number) + 1, 'x', '', max(content_hash), '{\"a.md\": \"none\"}'"
                            + " from draft_revision where draft = (select max(draft) from draft_revision)",
                    "insert into draft_revision (draft, number, author, message, content_hash, tree)"
                            + " select 999999, 1, author, message, content_hash, tree from draft_revision",
                    "insert into draft (standard, name, base_number, base_hash, started_by)"
                            + " values ('gia', 'x', '1.0', repeat('0', 64), 'x')",
                    "insert into draft_blob (hash, bytes) values (repeat('0', 64), 'x')",
                })
        void cannotChangeWhatWasSavedOrBreakTheChain(String attempt) {
            draft("To lose");
            var before =
                    context.sql().queryForList("select draft, number, content_hash from draft_revision order by 1, 2");

            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> context.sql().update(attempt));

            assertThat(context.sql()
                            .queryForList("select draft, number, content_hash from draft_revision order by 1, 2"))
                    .isEqualTo(before);
        }
    }

    @Test
    void aDatabaseThatGoesInTheMiddleLeavesWholeRevisionsOnly(@TempDir Path own) {
        var going = EmbeddedDatabase.start(own.resolve("data"));
        try (var first = new DraftsContext(DraftsContext.migrated(going))) {
            var draft = first.drafts().start(GIA, "Going", Optional.empty());
            var changed = titled(first.drafts().content(draft.id()).files(), ENE_02, "Never");
            first.sql().execute("""
                    create function gone() returns trigger language plpgsql as $$
                    begin
                      perform pg_terminate_backend(pg_backend_pid());
                      return new;
                    end $$""");
            first.sql()
                    .execute("create trigger gone after insert on draft_revision for each row execute function gone()");

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> first.saves().save(draft.newest().id(), changed, "", Map.of()))
                    .withMessageContaining("cannot be reached");

            first.sql().execute("drop trigger gone on draft_revision");
            assertThat(first.drafts().history(draft.id())).hasSize(1);
            assertThat(first.saves().save(draft.newest().id(), changed, "", Map.of()))
                    .isInstanceOf(SaveOutcome.Saved.class);
        } finally {
            going.close();
        }
    }
}
