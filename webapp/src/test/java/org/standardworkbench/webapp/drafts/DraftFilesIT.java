package org.standardworkbench.webapp.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.authoring.VersionMerge;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.database.EmbeddedDatabase;

class DraftFilesIT {

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;
    private static DraftsContext context;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(folder.resolve("data"));
        context = new DraftsContext(DraftsContext.migrated(database));
    }

    @AfterAll
    static void stop() {
        context.close();
        database.close();
    }

    @Test
    void goOutAndComeInByteByByte(@TempDir Path out) throws Exception {
        var draft = context.drafts().start(new VersionId("gia", "1.0"), "Out", Optional.empty());
        var files = context.get(DraftFiles.class);
        var zip = files.zip(draft.newest().id());

        var preview = files.preview(zip);
        var back = files.start(preview, preview.standard().orElseThrow(), "In");
        files.writeTo(back.newest().id(), out.resolve("1.0"));

        assertThat(files.zip(draft.newest().id())).isEqualTo(zip);
        assertThat(preview.compared()).hasValue(new VersionId("gia", "1.0"));
        assertThat(preview.changes()).isEmpty();
        assertThat(back.newest().contentHash()).isEqualTo(draft.newest().contentHash());
        assertThat(VersionMerge.same(
                        context.drafts().content(back.id()).files(),
                        context.drafts().content(draft.id()).files()))
                .isTrue();
        assertThat(VersionFiles.readFrom(out.resolve("1.0")).orThrow().contentHash())
                .isEqualTo(draft.newest().contentHash());
    }
}
