package org.standardworkbench.webapp.upload;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The folders in which uploaded files lie while they are read. All folders of one server lie in one, beside a file that the server keeps
 * locked for as long as it lives: the lock falls with the process, however that ends. What servers left behind that were killed is removed
 * by the next one that starts. Safe for use by several threads.
 */
@Component
class UploadFolders {

    /** How the folder of a server begins. */
    static final String PREFIX = "workbench-upload-";

    /** The file that the owner of a folder keeps locked. */
    static final String MARKER = "owner.lock";

    /** What the file says once it is locked; a folder whose file does not say it yet is about to be owned. */
    static final String OWNED = "This folder belongs to the Standard Workbench that keeps this file locked.\n";

    private static final String FILES = "files-";

    private static final Logger LOG = LoggerFactory.getLogger(UploadFolders.class);

    /** Folders of this process: a process that opens and closes its own locked file once more may lose the lock. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path parent;
    private @Nullable Owned owned;

    private record Owned(Path folder, FileChannel marker) {}

    /** Folders in the temporary directory of the system. */
    @Autowired
    UploadFolders() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Folders in a folder, where those of servers that are no more are removed. A folder that cannot be written hinders uploads only. */
    UploadFolders(Path parent) {
        this.parent = parent.toAbsolutePath().normalize();
        try {
            sweep(own());
        } catch (IOException problem) {
            LOG.warn("Uploads cannot be laid aside in {} at present: {}", parent, problem.toString());
        }
    }

    /**
     * A new, empty folder for the files of one upload.
     *
     * @throws IOException if it cannot be made, for example because the disk is full
     */
    Path create() throws IOException {
        return Files.createTempDirectory(own(), FILES);
    }

    /** Removes a folder with everything in it; what links in it lead to stays. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Gives up the folder of this server, which is removed. */
    @PreDestroy
    synchronized void close() {
        var ours = owned;
        owned = null;
        if (ours != null) {
            try (var marker = ours.marker()) {
                delete(ours.folder());
            } catch (IOException problem) {
                LOG.warn("{} could not be removed: {}", ours.folder(), problem.toString());
            } finally {
                OWN.remove(ours.folder());
            }
        }
    }

    /** The folder of this server; a new one if something that tidies the temporary directory took it away. */
    private synchronized Path own() throws IOException {
        if (owned != null && !Files.isRegularFile(owned.folder().resolve(MARKER))) {
            close();
        }
        if (owned == null) {
            owned = take(Files.createTempDirectory(parent, PREFIX));
        }
        return owned.folder();
    }

    /** Locks first and says so then, so that whoever holds the lock a moment earlier sees that nobody died here. */
    private static Owned take(Path folder) throws IOException {
        OWN.add(folder);
        FileChannel marker = null;
        try {
            marker = FileChannel.open(folder.resolve(MARKER), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            marker.lock();
            var words = ByteBuffer.wrap(OWNED.getBytes(StandardCharsets.UTF_8));
            while (words.hasRemaining()) {
                marker.write(words);
            }
            return new Owned(folder, marker);
        } catch (IOException problem) {
            if (marker != null) {
                marker.close();
            }
            delete(folder);
            OWN.remove(folder);
            throw problem;
        }
    }

    /** Removes what dead servers left. Folders of other people are none of ours, whatever they hold. */
    private void sweep(Path own) throws IOException {
        var me = Files.getOwner(own, LinkOption.NOFOLLOW_LINKS);
        try (var folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (var folder : folders) {
                try {
                    if (!OWN.contains(folder)
                            && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                            && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(me)
                            && Files.isRegularFile(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS)) {
                        removeIfDead(folder);
                    }
                } catch (IOException problem) {
                    LOG.warn("{} could not be removed: {}", folder, problem.toString());
                }
            }
        }
    }

    private static void removeIfDead(Path folder) throws IOException {
        var file = folder.resolve(MARKER);
        try (var marker = FileChannel.open(
                        file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                var lock = marker.tryLock()) {
            if (lock != null
                    && Files.size(file) == OWNED.length()
                    && Files.readString(file).equals(OWNED)) {
                // The marker goes last: as long as anything is left, the next server sees whose it was.
                try (var uploads = Files.newDirectoryStream(folder, FILES + "*")) {
                    for (var upload : uploads) {
                        delete(upload);
                    }
                }
                delete(folder);
                LOG.info("Removed {}, which a server that was killed had left behind", folder);
            }
        } catch (OverlappingFileLockException living) {
            LOG.debug("{} belongs to another application in this process", folder);
        }
    }
}
