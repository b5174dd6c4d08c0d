package org.standardworkbench.webapp.drafts;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.webapp.store.DatabaseTrouble;

/**
 * What people typed and did not save yet. It outlives a closed browser and a restarted server, and goes when it is saved or given up.
 * Throws as {@link Drafts} does. Safe for use by several threads.
 */
@Service
public class UnsavedTexts {

    /** The longest text that is kept, in bytes of UTF-8; a file may have half of it. */
    public static final int MOST_BYTES = 2_000_000;

    private final JdbcTemplate database;
    private final Drafts drafts;
    private final Desk desk;

    UnsavedTexts(JdbcTemplate database, Drafts drafts, Desk desk) {
        this.database = database;
        this.drafts = drafts;
        this.desk = desk;
    }

    /**
     * Keeps what the one who asks typed into a file, in place of what they typed there before. Whoever may read the draft may try what
     * a change of theirs would do; saving it is for editors.
     *
     * @param basedOn the revision that they have before them
     * @param path the file
     * @param text its whole text, at most {@link #MOST_BYTES}
     * @throws DraftException if the text is too long; what was kept before stays
     */
    public void keep(RevisionId basedOn, String path, String text) {
        drafts.get(basedOn.draft());
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES || path.length() > 500) {
            throw new DraftException("The text in `" + path + "` is too long to be kept: at most "
                    + Limits.MOST_BYTES_OF_FILE + " bytes make a file.\nTake out what was pasted by mistake.");
        }
        // A zero character is nothing that PostgreSQL can hold, and nothing that a file may have.
        put(basedOn, path, text.replace("\0", "\uFFFD"));
    }

    private void put(RevisionId basedOn, String path, String text) {
        DatabaseTrouble.told(() -> database.update(
                "insert into draft_unsaved (draft, path, author, revision, text) values (?, ?, ?, ?, ?)"
                        + " on conflict (draft, path, author) do update set revision = excluded.revision,"
                        + " text = excluded.text, typed_at = now()",
                basedOn.draft(),
                path,
                desk.author().name(),
                basedOn.number(),
                text));
    }

    /** What the one who asks did not save of a draft, by file. */
    public List<UnsavedText> mine(long draft) {
        var me = desk.author();
        return ofAll(draft).stream().filter(text -> text.author().equals(me)).toList();
    }

    /** What anybody did not save of a draft, by file. */
    public List<UnsavedText> ofAll(long draft) {
        drafts.get(draft);
        return DatabaseTrouble.told(() -> database.query(
                "select * from draft_unsaved where draft = ? order by path, author",
                (row, number) -> new UnsavedText(
                        new RevisionId(draft, row.getInt("revision")),
                        row.getString("path"),
                        new Author(row.getString("author")),
                        row.getString("text"),
                        row.getTimestamp("typed_at").toInstant()),
                draft));
    }

    /** Gives up what the one who asks typed into a file. */
    public void discard(long draft, String path) {
        drafts.get(draft);
        DatabaseTrouble.told(() -> database.update(
                "delete from draft_unsaved where draft = ? and path = ? and author = ?",
                draft,
                path,
                desk.author().name()));
    }

    /** Keeps as unsaved what differs from the base. */
    void keepChanges(RevisionId basedOn, VersionFiles base, VersionFiles mine) {
        changed(base, mine).forEach(path -> mine.bytes(path)
                .filter(bytes -> bytes.length <= MOST_BYTES)
                .ifPresent(bytes -> keep(basedOn, path, new String(bytes, StandardCharsets.UTF_8))));
    }

    /** Lets go what is saved now: not what was typed while it was being saved. */
    void discardSaved(long draft, VersionFiles base, VersionFiles mine, Instant since) {
        var changed = changed(base, mine);
        for (var text : mine(draft)) {
            boolean saved = mine.bytes(text.path())
                    .filter(bytes -> Arrays.equals(bytes, text.text().getBytes(StandardCharsets.UTF_8)))
                    .isPresent();
            if (saved || changed.contains(text.path()) && text.typedAt().isBefore(since)) {
                DatabaseTrouble.told(() -> database.update(
                        "delete from draft_unsaved where draft = ? and path = ? and author = ? and typed_at = ?",
                        draft,
                        text.path(),
                        text.author().name(),
                        Timestamp.from(text.typedAt())));
            }
        }
    }

    /** What time it is for the database. */
    Instant now() {
        return DatabaseTrouble.told(
                () -> Optional.ofNullable(database.queryForObject("select clock_timestamp()", Timestamp.class))
                        .map(Timestamp::toInstant)
                        .orElseThrow());
    }

    private static TreeSet<String> changed(VersionFiles base, VersionFiles mine) {
        var paths = new TreeSet<>(base.paths());
        paths.addAll(mine.paths());
        paths.removeIf(path ->
                Arrays.equals(base.bytes(path).orElse(null), mine.bytes(path).orElse(null)));
        return paths;
    }
}
