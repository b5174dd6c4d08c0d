package org.standardworkbench.webapp.drafts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.store.Versions;

/**
 * Files of drafts out and in, byte by byte. Throws as {@link Drafts} does. Safe for use by several threads.
 */
@Service
public class DraftFiles {

    /** The earliest time that a ZIP file can hold, so that the same files always give the same archive. */
    private static final java.time.LocalDateTime NO_TIME = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Drafts drafts;
    private final Catalogs catalogs;

    DraftFiles(Drafts drafts, Catalogs catalogs) {
        this.drafts = drafts;
        this.catalogs = catalogs;
    }

    /**
     * A ZIP file with a revision: {@code gia/1.1/…} and {@code gia/standard.yaml}, as they lie below {@code standard-versions/}. The same
     * revision gives the same bytes.
     */
    public byte[] zip(RevisionId id) {
        var draft = drafts.get(id.draft());
        var files = drafts.content(id).files();
        Map<String, byte[]> all = new TreeMap<>();
        var number = BasedOn.number(files).orElse("draft-" + id.draft());
        files.paths()
                .forEach(path -> all.put(
                        draft.standard() + "/" + number + "/" + path,
                        files.bytes(path).orElseThrow()));
        files.standardFile().ifPresent(bytes -> all.put(draft.standard() + "/standard.yaml", bytes));
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var file : all.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory refuses to be written", impossible);
        }
        return written.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    /**
     * Writes a revision into a folder, which must be empty or not there.
     *
     * @throws IOException if it cannot be written
     */
    public void writeTo(RevisionId id, Path folder) throws IOException {
        drafts.content(id).files().writeTo(folder);
    }

    /** Looks at a ZIP file with the folder of one version. Whatever it holds, nothing is stored or written. */
    public ImportPreview preview(byte[] zip) {
        var incoming = new IncomingFiles();
        Archive.read(zip, incoming);
        return preview(incoming);
    }

    /**
     * The same, for files that are to become the next revision of a draft.
     *
     * @param onto the revision that the changes are counted from
     */
    public ImportPreview preview(byte[] zip, RevisionId onto) {
        var found = preview(zip);
        var now = tree(drafts.content(onto).files());
        return found.files()
                .map(files -> new ImportPreview(
                        found.files(),
                        found.problems(),
                        found.standard(),
                        Optional.empty(),
                        FileChange.between(now, tree(files))))
                .orElse(found);
    }

    /**
     * Looks at the files of a folder that a browser sends.
     *
     * @param folder bytes by path
     */
    public ImportPreview preview(Map<String, byte[]> folder) {
        var incoming = new IncomingFiles();
        folder.forEach((name, bytes) -> {
            if (!incoming.full() && incoming.accepts(name)) {
                incoming.add(name, bytes);
            }
        });
        return preview(incoming);
    }

    private ImportPreview preview(IncomingFiles incoming) {
        var version = incoming.version();
        if (version.isEmpty()) {
            return new ImportPreview(
                    Optional.empty(), incoming.problems(), Optional.empty(), Optional.empty(), List.of());
        }
        var files = version.get();
        var standard = BasedOn.standard(files);
        var same = standard.flatMap(id -> BasedOn.number(files).map(number -> new VersionId(id, number)))
                .flatMap(id -> catalogs.current().loaded(id));
        return new ImportPreview(
                version,
                VersionReader.read(files).problems(),
                standard,
                same.map(loaded -> loaded.version().id()),
                FileChange.between(same.map(loaded -> tree(loaded.files())).orElse(Map.of()), tree(files)));
    }

    private static Map<String, String> tree(VersionFiles files) {
        Map<String, String> tree = new TreeMap<>();
        files.paths()
                .forEach(path -> tree.put(path, Versions.hash(files.bytes(path).orElseThrow())));
        files.standardFile().ifPresent(bytes -> tree.put(DraftTables.STANDARD, Versions.hash(bytes)));
        return tree;
    }

    /**
     * Starts a draft with files that were looked at.
     *
     * @param standard the standard's id; the one that the files name, unless they name none
     * @param name what people call the draft
     */
    public Draft start(ImportPreview preview, String standard, String name) {
        var files = preview.files()
                .orElseThrow(() -> new DraftException(
                        "These files cannot be taken in.\nPut in order what the preview tells, and send them again."));
        if (!standard.matches("[a-z][a-z0-9-]{0,31}")) {
            throw new DraftException("`" + standard
                    + "` is no id of a standard.\nIt consists of lower-case letters, digits and hyphens.");
        }
        var base = new DraftTables.Base(Optional.empty(), Optional.empty(), Optional.empty());
        return drafts.start(standard, name, base, files, "Imported from files");
    }
}
