package org.standardworkbench.webapp.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.authoring.Choice;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.drafts.DraftContent;
import org.standardworkbench.webapp.drafts.DraftSaves;
import org.standardworkbench.webapp.drafts.DraftVersions;
import org.standardworkbench.webapp.drafts.Drafts;
import org.standardworkbench.webapp.drafts.RevisionId;
import org.standardworkbench.webapp.drafts.SaveOutcome;
import org.standardworkbench.webapp.drafts.UnsavedText;
import org.standardworkbench.webapp.drafts.UnsavedTexts;

/**
 * Opens drafts for editing. Throws as {@link Drafts} does. Safe for use by several threads; the workspaces that it opens are not.
 */
@Service
public class Editor {

    /** Beyond, the answer to a key would take longer than a person waits. Datasets. */
    private static final int MOST_SITES = 200;

    private final Drafts drafts;
    private final DraftSaves saves;
    private final DraftVersions versions;
    private final UnsavedTexts unsaved;
    private final Catalogs catalogs;
    private final Trials trials;

    Editor(
            Drafts drafts,
            DraftSaves saves,
            DraftVersions versions,
            UnsavedTexts unsaved,
            Catalogs catalogs,
            Trials trials) {
        this.drafts = drafts;
        this.saves = saves;
        this.versions = versions;
        this.unsaved = unsaved;
        this.catalogs = catalogs;
        this.trials = trials;
    }

    /**
     * Opens a draft where the person left it: with what they typed and did not save.
     *
     * @throws org.standardworkbench.webapp.drafts.DraftException if there is no such draft, or it may not be read
     */
    public Workspace open(long id) {
        var draft = drafts.get(id);
        var typed = unsaved.mine(id);
        var basis = typed.stream()
                .map(UnsavedText::basedOn)
                .min(Comparator.comparingInt(RevisionId::number))
                .map(drafts::content)
                .orElseGet(() -> drafts.content(id));
        var files = basis.files();
        for (var text : typed) {
            files = files.with(text.path(), text.text().getBytes(UTF_8));
        }
        var sites = catalogs.current().datasets().stream().limit(MOST_SITES).toList();
        return new Workspace(new Server(), draft, before(draft), sites, basis, files);
    }

    private Optional<LoadedVersion> before(Draft draft) {
        return draft.base()
                .flatMap(version -> catalogs.current().loaded(version))
                .filter(loaded -> draft.baseHash()
                        .filter(loaded.version().contentHash()::equals)
                        .isPresent())
                .or(() -> versions.read(new RevisionId(draft.id(), 1)).value());
    }

    /** Keeps and tries what is typed in the workspaces that are opened here. */
    private final class Server implements Backing {

        @Override
        public boolean mayEdit(Draft draft) {
            return drafts.mayEdit(draft.standard());
        }

        @Override
        public Trial attempt(Workspace work, VersionFiles files) {
            var basis = work.basis().revision().id();
            return work.reference()
                    .map(reference -> trials.attempt(reference, files, tried -> versions.read(tried, basis)))
                    .orElseGet(() -> {
                        var read = versions.read(files, basis);
                        return new Trial(read.problems(), read.value(), List.of(), Optional.empty(), Optional.empty());
                    });
        }

        @Override
        public void keep(Workspace work, VersionFiles old) {
            var paths = new TreeSet<>(work.files().paths());
            paths.addAll(old.paths());
            var revision = work.basis().revision().id();
            var notSaved = work.unsaved();
            for (var path : paths) {
                var now = work.text(path);
                if (now.isEmpty() && !work.basis().files().paths().contains(path)) {
                    unsaved.discard(revision.draft(), path);
                } else if (now.isPresent() && !now.equals(old.bytes(path).map(bytes -> new String(bytes, UTF_8)))) {
                    if (notSaved.contains(path)) {
                        unsaved.keep(revision, path, now.get());
                    } else {
                        unsaved.discard(revision.draft(), path);
                    }
                }
            }
        }

        @Override
        public SaveOutcome save(Workspace work, String message, Map<String, Choice> choices) {
            return saves.save(work.basis().revision().id(), work.files(), message, choices);
        }

        @Override
        public void discard(Workspace work) {
            work.unsaved().forEach(path -> unsaved.discard(work.draft().id(), path));
        }

        @Override
        public DraftContent newest(Workspace work) {
            return drafts.content(work.draft().id());
        }
    }
}
