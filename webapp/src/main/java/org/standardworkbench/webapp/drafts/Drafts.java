package org.standardworkbench.webapp.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.store.DatabaseTrouble;

/**
 * The drafts: which there are, how one begins, its revisions and what differs between them. Safe for use by several threads.
 *
 * <p>Every method throws a {@link DraftException} with a message for a person if the draft or the revision is not there or closed, and
 * a {@link org.standardworkbench.webapp.store.StoreException} if the database cannot be reached; then nothing has changed.
 */
@Service
public class Drafts {

    private final DraftTables tables;
    private final Catalogs catalogs;
    private final Desk desk;
    private final TransactionTemplate transaction;

    Drafts(DraftTables tables, Catalogs catalogs, Desk desk, PlatformTransactionManager transactions) {
        this.tables = tables;
        this.catalogs = catalogs;
        this.desk = desk;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All drafts that the one who asks may read, the one that was saved last first. */
    public List<Draft> list() {
        return DatabaseTrouble.told(() -> tables.all()).stream()
                .filter(draft -> desk.mayRead(draft.standard()))
                .toList();
    }

    /** A draft. */
    public Draft get(long id) {
        var draft = DatabaseTrouble.told(() -> tables.find(id)).orElseThrow(() -> DraftException.noDraft(id));
        desk.mustRead(draft.standard());
        return draft;
    }

    /** A draft, if it is there. */
    public Optional<Draft> find(long id) {
        var draft = DatabaseTrouble.told(() -> tables.find(id));
        draft.ifPresent(found -> desk.mustRead(found.standard()));
        return draft;
    }

    /**
     * Starts a draft from a version.
     *
     * @param version one of the catalog's
     * @param name what people call it, 1 to 200 characters
     * @param next the number of the version that it is to become, based on the one that it begins as; empty to go on with the same
     *     number, which only makes sense for a version that is not frozen
     */
    public Draft start(VersionId version, String name, Optional<String> next) {
        desk.mustEdit(version.standard());
        var loaded = catalogs.current()
                .loaded(version)
                .orElseThrow(() -> new DraftException(
                        "There is no version " + version + ".\nChoose one from the list of standards."));
        var files = next.map(number -> VersionEdits.successor(loaded.files(), number(version, number)))
                .orElse(loaded.files());
        var base = new DraftTables.Base(
                Optional.of(version), Optional.of(loaded.version().contentHash()), Optional.empty());
        return start(version.standard(), name, base, files, "Started from " + version);
    }

    private static String number(VersionId version, String number) {
        try {
            var next = new VersionId(version.standard(), number);
            if (next.equals(version)) {
                throw new DraftException(
                        "The version is called " + number + " already.\nGive the next one another number.");
            }
            return next.number();
        } catch (IllegalArgumentException noNumber) {
            throw new DraftException(
                    "`" + number + "` is no number of a version.\nIt begins with a digit, for example 1.1.");
        }
    }

    /** Whether the one who asks may start, save and close drafts of a standard. */
    public boolean mayEdit(String standard) {
        return desk.mayEdit(standard);
    }

    /** Starts a draft from a revision of another one. */
    public Draft startFrom(RevisionId origin, String name) {
        var draft = get(origin.draft());
        desk.mustEdit(draft.standard());
        var base = new DraftTables.Base(draft.base(), draft.baseHash(), Optional.of(origin));
        return start(
                draft.standard(),
                name,
                base,
                content(origin).files(),
                "Started from revision " + origin.number() + " of “" + draft.name() + "”");
    }

    /** Starts a draft with files whose reader is told by their header. */
    Draft start(String standard, String name, DraftTables.Base base, VersionFiles files, String message) {
        desk.mustEdit(standard);
        if (name.isBlank() || name.length() > 200) {
            throw new DraftException(
                    "A draft needs a name of 1 to 200 characters.\nGive it one that tells what is tried in it.");
        }
        var author = desk.author();
        long id = DatabaseTrouble.told(() -> transaction.execute(status -> {
            long added = tables.addDraft(standard, name.strip(), base, author);
            tables.addRevision(new RevisionId(added, 1), Optional.empty(), author, message, files);
            desk.record("draft started", object(added), message, Map.of("name", name, "standard", standard));
            return added;
        }));
        return get(id);
    }

    /** How the audit calls a draft. */
    static String object(long draft) {
        return "draft " + draft;
    }

    /** The newest files of a draft. */
    public DraftContent content(long draft) {
        return content(get(draft).newest().id());
    }

    /** The files of a revision. */
    public DraftContent content(RevisionId id) {
        var draft = get(id.draft());
        return DatabaseTrouble.told(() -> {
            var revision = tables.revision(id).orElseThrow(() -> DraftException.noRevision(id));
            return new DraftContent(revision, tables.files(id, label(draft)));
        });
    }

    static String label(Draft draft) {
        return draft.standard() + "/draft-" + draft.id();
    }

    /** The revisions of a draft, the newest first. */
    public List<Revision> history(long draft) {
        get(draft);
        return DatabaseTrouble.told(() -> tables.revisions(draft));
    }

    /** Which files differ between two revisions, also of different drafts. */
    public List<FileChange> changedFiles(RevisionId from, RevisionId to) {
        get(from.draft());
        get(to.draft());
        return DatabaseTrouble.told(() -> FileChange.between(tables.tree(from), tables.tree(to)));
    }

    /** Ends the work on a draft: it can be read, not changed. */
    public void close(long draft, String why) {
        event(draft, "closed", why);
    }

    /** Takes the work on a closed draft up again. */
    public void reopen(long draft, String why) {
        event(draft, "reopened", why);
    }

    private void event(long id, String kind, String why) {
        var draft = get(id);
        desk.mustEdit(draft.standard());
        if (draft.open() != kind.equals("closed")) {
            return;
        }
        DatabaseTrouble.told(() -> transaction.executeWithoutResult(status -> {
            tables.addEvent(id, kind, desk.author());
            desk.record("draft " + kind, object(id), why, Map.of());
        }));
    }
}
