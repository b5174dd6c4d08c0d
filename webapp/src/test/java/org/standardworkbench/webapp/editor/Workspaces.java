package org.standardworkbench.webapp.editor;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.authoring.Choice;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.webapp.drafts.Author;
import org.standardworkbench.webapp.drafts.Draft;
import org.standardworkbench.webapp.drafts.DraftContent;
import org.standardworkbench.webapp.drafts.Revision;
import org.standardworkbench.webapp.drafts.RevisionId;
import org.standardworkbench.webapp.drafts.SaveOutcome;

/** Workspaces on shipped versions without a server: what is typed is read and tried, not kept. */
final class Workspaces {

    static final Path STANDARDS = Path.of("../standard-versions");

    private Workspaces() {}

    static LoadedVersion version(String folder) {
        return VersionReader.readForUse(STANDARDS.resolve(folder)).orThrow();
    }

    /** Reads what is typed, with all checks; sites are not looked at. */
    static Workspace of(LoadedVersion version) {
        return of(version, List.of(), (work, files) -> {
            var read = VersionReader.read(files);
            return new Trial(read.problems(), read.value(), List.of(), Optional.empty(), Optional.empty());
        });
    }

    /** Tries what is typed on sites. */
    static Workspace of(LoadedVersion version, List<Dataset> sites, Trials trials) {
        return of(
                version,
                sites,
                (work, files) -> trials.attempt(work.reference().orElseThrow(), files, VersionReader::read));
    }

    /** What becomes of the files of a workspace. */
    interface Attempt {

        Trial of(Workspace work, VersionFiles files);
    }

    static Workspace of(LoadedVersion version, List<Dataset> sites, Attempt attempt) {
        var author = new Author("Test");
        var revision = new Revision(
                new RevisionId(1, 1),
                author,
                "",
                Optional.empty(),
                version.version().contentHash(),
                Instant.EPOCH);
        var draft = new Draft(
                1,
                version.version().id().standard(),
                "Test",
                Optional.of(version.version().id()),
                Optional.of(version.version().contentHash()),
                Optional.empty(),
                true,
                author,
                Instant.EPOCH,
                revision);
        var content = new DraftContent(revision, version.files());
        return new Workspace(
                new NoServer(attempt, content), draft, Optional.of(version), sites, content, version.files());
    }

    private record NoServer(Attempt attempt, DraftContent content) implements Backing {

        @Override
        public boolean mayEdit(Draft draft) {
            return true;
        }

        @Override
        public Trial attempt(Workspace work, VersionFiles files) {
            return attempt.of(work, files);
        }

        @Override
        public void keep(Workspace work, VersionFiles old) {
            // Nothing is kept in a test.
        }

        @Override
        public SaveOutcome save(Workspace work, String message, Map<String, Choice> choices) {
            return new SaveOutcome.Unchanged(content);
        }

        @Override
        public void discard(Workspace work) {
            // Nothing was kept.
        }

        @Override
        public DraftContent newest(Workspace work) {
            return content;
        }
    }
}
