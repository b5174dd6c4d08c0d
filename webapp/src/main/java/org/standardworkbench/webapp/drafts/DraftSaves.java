package org.standardworkbench.webapp.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standardworkbench.rules.authoring.Choice;
import org.standardworkbench.rules.authoring.MergedVersion;
import org.standardworkbench.rules.authoring.VersionMerge;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.webapp.store.DatabaseTrouble;

/**
 * Saves drafts: nobody's save goes unseen by the next one. Throws as {@link Drafts} does. Safe for use by several threads.
 */
@Service
public class DraftSaves {

    private static final int LONGEST_MESSAGE = 2_000;

    private final Drafts drafts;
    private final DraftTables tables;
    private final UnsavedTexts unsaved;
    private final Desk desk;
    private final TransactionTemplate transaction;

    DraftSaves(
            Drafts drafts,
            DraftTables tables,
            UnsavedTexts unsaved,
            Desk desk,
            PlatformTransactionManager transactions) {
        this.drafts = drafts;
        this.tables = tables;
        this.unsaved = unsaved;
        this.desk = desk;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Saves files. What others saved since the revision that they are based on is merged in, part by part. Where they changed the same
     * part, nothing is saved and the conflicts are told; what the person typed is then kept as unsaved text.
     *
     * @param basedOn the revision that the person started from
     * @param mine all files as the person wants them; whether they read as a version does not matter
     * @param message what the person says about it, at most 2,000 characters; may be empty
     * @param choices how conflicts told before are settled, by {@link org.standardworkbench.rules.authoring.Conflict#id()}
     */
    public SaveOutcome save(RevisionId basedOn, VersionFiles mine, String message, Map<String, Choice> choices) {
        var draft = mustEdit(basedOn.draft());
        var base = drafts.content(basedOn);
        var since = unsaved.now();
        var outcome = write(draft, message, Optional.empty(), newest -> {
            if (newest.revision().id().equals(basedOn)) {
                return new MergedVersion(mine, List.of(), List.of(), List.of());
            }
            return VersionMerge.merge(base.files(), mine, newest.files(), choices);
        });
        if (outcome instanceof SaveOutcome.Conflicted) {
            unsaved.keepChanges(basedOn, base.files(), mine);
        } else {
            unsaved.discardSaved(basedOn.draft(), base.files(), mine, since);
        }
        return outcome;
    }

    /** The same with one file changed: its new bytes, or nothing if it is to go. */
    public SaveOutcome save(
            RevisionId basedOn, String path, Optional<byte[]> bytes, String message, Map<String, Choice> choices) {
        var base = drafts.content(basedOn).files();
        var mine = bytes.map(content -> base.with(path, content)).orElseGet(() -> base.without(path));
        return save(basedOn, mine, message, choices);
    }

    /** Makes an older revision the newest again, whatever came after it. */
    public SaveOutcome restore(RevisionId older, String message) {
        var draft = mustEdit(older.draft());
        var files = drafts.content(older).files();
        var said = message.isBlank() ? "Restored revision " + older.number() : message;
        return write(
                draft, said, Optional.empty(), newest -> new MergedVersion(files, List.of(), List.of(), List.of()));
    }

    /**
     * Brings the newest changes of another draft into this one.
     *
     * @param into the draft that changes; in conflicts, mine is its side
     * @param from the draft that stays as it is; in conflicts, theirs is its side
     */
    public SaveOutcome merge(long into, long from, String message, Map<String, Choice> choices) {
        var target = mustEdit(into);
        var source = mergeable(target, from);
        var theirs = drafts.content(source.newest().id());
        var base = new CommonBase(drafts).of(target, source);
        var said = message.isBlank()
                ? "Merged “" + source.name() + "”, revision " + source.newest().number()
                : message;
        return write(
                target,
                said,
                Optional.of(source.newest().id()),
                newest -> VersionMerge.merge(base, newest.files(), theirs.files(), choices));
    }

    /** What {@link #merge} would make of the newest revisions now; nothing is saved. */
    public MergedVersion previewMerge(long into, long from, Map<String, Choice> choices) {
        var target = drafts.get(into);
        var source = mergeable(target, from);
        return VersionMerge.merge(
                new CommonBase(drafts).of(target, source),
                drafts.content(target.newest().id()).files(),
                drafts.content(source.newest().id()).files(),
                choices);
    }

    private Draft mergeable(Draft target, long from) {
        var source = drafts.get(from);
        if (target.id() == from || !target.standard().equals(source.standard())) {
            throw new DraftException(
                    "These drafts cannot be merged.\nChoose another draft of " + target.standard() + ".");
        }
        return source;
    }

    private Draft mustEdit(long id) {
        var draft = drafts.get(id);
        desk.mustEdit(draft.standard());
        return draft;
    }

    /** What a save makes of the newest revision. */
    private interface Change {

        MergedVersion of(DraftContent newest);
    }

    private SaveOutcome write(Draft draft, String message, Optional<RevisionId> merged, Change change) {
        if (message.length() > LONGEST_MESSAGE) {
            throw new DraftException(
                    "The message has " + message.length() + " characters.\nAt most " + LONGEST_MESSAGE + " are kept.");
        }
        return DatabaseTrouble.told(() -> transaction.execute(status -> {
            tables.lock(draft.id());
            var newest = drafts.content(draft.id());
            if (!drafts.get(draft.id()).open()) {
                throw DraftException.closed(draft);
            }
            var result = change.of(newest);
            if (!result.conflicts().isEmpty()) {
                return new SaveOutcome.Conflicted(newest.revision(), result.conflicts());
            }
            if (VersionMerge.same(result.files(), newest.files()) && merged.isEmpty()) {
                return new SaveOutcome.Unchanged(newest);
            }
            return add(draft, newest.revision().number() + 1, message, merged, result);
        }));
    }

    private SaveOutcome add(
            Draft draft, int number, String message, Optional<RevisionId> merged, MergedVersion result) {
        Limits.check(result.files());
        var id = new RevisionId(draft.id(), number);
        tables.addRevision(id, merged, desk.author(), message, result.files());
        var revision = tables.revision(id).orElseThrow();
        desk.record(
                "draft saved",
                Drafts.object(draft.id()),
                message,
                Map.of("revision", number, "content", revision.contentHash()));
        return new SaveOutcome.Saved(
                new DraftContent(revision, tables.files(id, Drafts.label(draft))), result.theirs());
    }
}
