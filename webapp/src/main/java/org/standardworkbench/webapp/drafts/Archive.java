package org.standardworkbench.webapp.drafts;

import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads a ZIP file into memory, and no more of it than a version may hold; nothing of it is ever written to a disk. */
final class Archive {

    private final IncomingFiles into;

    private Archive(IncomingFiles into) {
        this.into = into;
    }

    static void read(byte[] zip, IncomingFiles into) {
        new Archive(into).read(zip);
    }

    private void read(byte[] zip) {
        try (var file = ZipFile.builder().setByteArray(zip).get()) {
            for (var entry : Collections.list(file.getEntries())) {
                if (into.full()) {
                    return;
                }
                if (!entry.isDirectory()) {
                    read(file, entry);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            into.refuse("", "This is no ZIP file, or it was cut off.", "Pack the version's folder again.");
        }
    }

    private void read(ZipFile file, ZipArchiveEntry entry) {
        var name = entry.getName();
        if (entry.isUnixSymlink()) {
            into.refuse(name, "This is a link.", "A version consists of ordinary files: pack the file itself.");
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            into.refuse(name, "This file is encrypted.", "Pack the folder without a password.");
        } else if (into.accepts(name)) {
            try (var content = file.getInputStream(entry)) {
                // One byte more than a file may have tells that it has more, whatever the archive says of its size.
                into.add(name, content.readNBytes(Limits.MOST_BYTES_OF_FILE + 1));
            } catch (IOException | IllegalArgumentException broken) {
                into.refuse(name, "This file cannot be unpacked.", "Pack the version's folder again.");
            }
        }
    }
}
