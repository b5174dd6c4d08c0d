package org.standardworkbench.webapp.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds the database of one workbench. It belongs to one process at a time: the operating system releases
 * the lock when that process ends, however it ends.
 */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Creates the folder if needed and takes it for this process. */
    static DataFolder take(Path folder) {
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    folder.resolve("workbench.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DatabaseException("another workbench is using the data folder `" + folder + "`.\n"
                        + "Maybe stop that one, or give this one a folder of its own with --data.");
            }
        } catch (IOException problem) {
            throw new DatabaseException(
                    "the data folder `" + folder + "` cannot be written (" + problem.getMessage() + ").\n"
                            + "Maybe choose another one with --data.",
                    problem);
        }
        return new DataFolder(folder, channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException takenByThisProcess) {
            return null;
        }
    }

    Path postgres() {
        return folder.resolve("postgresql");
    }

    Path postgresLog() {
        return folder.resolve("postgresql.log");
    }

    /**
     * Where the programs of the database are unpacked; the launcher shares one such folder between data folders. Unpacking
     * makes it writable for everyone, so it stands in one that nobody else can enter.
     */
    Path programs() throws IOException {
        var shared = System.getProperty("workbench.programs");
        var own = shared == null ? folder.resolve("programs") : Path.of(shared);
        if (!Files.exists(own)) {
            Files.createDirectories(own, ownerOnly("rwx------"));
        }
        return own.resolve("postgresql");
    }

    private static FileAttribute<?> ownerOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    /** The file with the database's password, made on first use and readable by its owner only. */
    Path passwordFile() throws IOException {
        var file = folder.resolve("database.password");
        if (!Files.exists(file)) {
            var secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            var draft = Files.createTempFile(folder, "database", ".password", ownerOnly("rw-------"));
            Files.writeString(draft, HexFormat.of().formatHex(secret));
            Files.move(draft, file);
        }
        return file;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException problem) {
            throw new DatabaseException("the data folder `" + folder + "` could not be released", problem);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
