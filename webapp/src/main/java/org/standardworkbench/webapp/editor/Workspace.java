package org.standardworkbench.webapp.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.standardworkbench.rules.authoring.Choice;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.drafts.DraftContent;
import org.standardworkbench.webapp.drafts.SaveOutcome;

/**
 * One person's work on a draft in one window: the revision that it is based on, and what is typed on top of it. What is typed is kept
 * with every change, so that neither a closed window nor a restarted server loses it. To be used by one thread at a time.
 */
public final class Workspace {

    private final Backing editor;
    private final Draft draft;
    private final Optional<Reference> reference;
    private final List<Dataset> datasets;
    private DraftContent basis;
    private VersionFiles files;
    private Trial trial;

    Workspace(
            Backing editor,
            Draft draft,
            Optional<LoadedVersion> before,
            List<Dataset> datasets,
            DraftContent basis,
            VersionFiles files) {
        this.editor = editor;
        this.draft = draft;
        this.reference = before.map(version -> new Reference(version, datasets));
        this.datasets = List.copyOf(datasets);
        this.basis = basis;
        this.files = files;
        this.trial = editor.attempt(this, this.files);
    }

    /** The draft as it was when the work began. */
    public Draft draft() {
        return draft;
    }

    /** Whether the person may save: they are an editor and the draft is open. Anybody else tries changes. */
    public boolean savable() {
        return draft.open() && editor.mayEdit(draft);
    }

    /** What sites are compared with: the version that the draft began as, or its first revision. */
    public Optional<LoadedVersion> before() {
        return reference.map(Reference::version);
    }

    Optional<Reference> reference() {
        return reference;
    }

    /** The sites that are looked at. */
    public List<Dataset> datasets() {
        return datasets;
    }

    /** The revision that the work is based on. */
    public DraftContent basis() {
        return basis;
    }

    /** All files with what is typed. */
    public VersionFiles files() {
        return files;
    }

    /** What the files would do if they were saved as they are. */
    public Trial trial() {
        return trial;
    }

    /** What other files would do if they were saved; nothing is kept of them. */
    public Trial attempt(VersionFiles others) {
        return editor.attempt(this, others);
    }

    /** The version to show: as typed, with what stands in for faulty files; else that of before. */
    public Optional<LoadedVersion> shown() {
        return trial.version().or(this::before);
    }

    /** A file's text; empty if there is no such file. */
    public Optional<String> text(String path) {
        return files.bytes(path).map(bytes -> new String(bytes, UTF_8));
    }

    /** The folder of a criterion, ending with a slash; empty if the draft has none of this code. */
    public Optional<String> folder(CriterionCode code) {
        var name = "/" + code.value() + "/";
        return files.paths().stream()
                .filter(path -> path.startsWith("criteria/") && path.contains(name))
                .map(path -> path.substring(0, path.indexOf(name) + name.length()))
                .findFirst();
    }

    /** Paths of files that are not saved as they are now, in order. */
    public List<String> unsaved() {
        var paths = new TreeSet<>(files.paths());
        paths.addAll(basis.files().paths());
        paths.removeIf(path -> same(files, basis.files(), path));
        return List.copyOf(paths);
    }

    /** Paths of files that differ from the version before, in order. */
    public List<String> changed() {
        return before().map(version -> {
                    var paths = new TreeSet<>(files.paths());
                    paths.addAll(version.files().paths());
                    paths.removeIf(path -> same(files, version.files(), path));
                    return List.copyOf(paths);
                })
                .orElse(List.of());
    }

    private static boolean same(VersionFiles one, VersionFiles other, String path) {
        return Arrays.equals(one.bytes(path).orElse(null), other.bytes(path).orElse(null));
    }

    /** Somebody typed: the file has this text now. It need not read. */
    public void type(String path, String text) {
        change(files.with(path, text.getBytes(UTF_8)));
    }

    /** Somebody changed files by an edit. */
    public void change(VersionFiles now) {
        var old = files;
        files = now;
        editor.keep(this, old);
        trial = editor.attempt(this, this.files);
    }

    /**
     * Saves everything as a revision.
     *
     * @param message why; may be empty
     * @param choices how conflicts told before are settled
     */
    public SaveOutcome save(String message, Map<String, Choice> choices) {
        var outcome = editor.save(this, message, choices);
        switch (outcome) {
            case SaveOutcome.Saved saved -> reset(saved.content());
            case SaveOutcome.Unchanged unchanged -> reset(unchanged.content());
            case SaveOutcome.Conflicted conflicted -> {}
        }
        return outcome;
    }

    /** Gives up what is typed and not saved, and goes on with the newest revision. */
    public void discard() {
        editor.discard(this);
        reset(editor.newest(this));
    }

    private void reset(DraftContent content) {
        basis = content;
        files = content.files();
        trial = editor.attempt(this, this.files);
    }
}
