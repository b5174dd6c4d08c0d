package org.standardworkbench.rules.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compiled rules by the SHA-256 of their text, at most a given number of them; what was used longest ago is unloaded when nobody
 * runs it any more. With a folder, compiled archives are kept there between starts.
 */
final class RuleCache implements AutoCloseable {

    /** Rules in use; closing gives them back. */
    final class Use implements AutoCloseable {

        private final Entry entry;

        private Use(Entry entry) {
            this.entry = entry;
        }

        Rules rules() {
            return entry.rules;
        }

        @Override
        public void close() {
            release(entry);
        }
    }

    private static final class Entry {

        private final Rules rules;
        private int users;

        private Entry(Rules rules) {
            this.rules = rules;
        }
    }

    private final int most;
    private final Optional<Path> folder;
    private final Map<String, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Object> compiling = new java.util.concurrent.ConcurrentHashMap<>();

    RuleCache(int most, Optional<Path> folder) {
        this.most = most;
        this.folder = folder;
    }

    /** The compiled rules of a group, compiled now unless they are known. */
    Use use(RuleGroup group) {
        return use(group.hash(), group.drl());
    }

    /** The compiled rules of a text, compiled now unless they are known. */
    Use use(String drl) {
        return use(sha256(drl), drl);
    }

    private Use use(String key, String drl) {
        Optional<Use> ready = known(key);
        if (ready.isPresent()) {
            return ready.get();
        }
        Object one = compiling.computeIfAbsent(key, name -> new Object());
        // One thread compiles a text while others that need the same text wait for it.
        synchronized (one) {
            Optional<Use> known = known(key);
            if (known.isPresent()) {
                return known.get();
            }
            Rules rules = archived(key).map(Rules::load).orElseGet(() -> compile(key, drl));
            compiling.remove(key);
            return keep(key, rules);
        }
    }

    private synchronized Optional<Use> known(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        entry.users++;
        return Optional.of(new Use(entry));
    }

    private synchronized Use keep(String key, Rules rules) {
        Entry entry = new Entry(rules);
        entry.users = 1;
        entries.put(key, entry);
        Iterator<Entry> oldest = entries.values().iterator();
        while (entries.size() > most && oldest.hasNext()) {
            Entry candidate = oldest.next();
            if (candidate.users == 0) {
                oldest.remove();
                candidate.rules.close();
            }
        }
        return new Use(entry);
    }

    private synchronized void release(Entry entry) {
        entry.users--;
    }

    private Rules compile(String key, String drl) {
        Rules rules = Rules.compile(drl, key);
        folder.ifPresent(where -> write(where.resolve(key + ".kjar"), rules.archive()));
        return rules;
    }

    private Optional<byte[]> archived(String key) {
        return folder.map(where -> where.resolve(key + ".kjar"))
                .filter(Files::isReadable)
                .map(RuleCache::read);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Path half = Files.createTempFile(file.getParent(), "half-", ".kjar");
            Files.write(half, bytes);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The archive only saves time; a full or read-only disk must not stop an assessment.
            System.getLogger(RuleCache.class.getName()).log(System.Logger.Level.DEBUG, "archive not kept", e);
        }
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized int size() {
        return entries.size();
    }

    @Override
    public synchronized void close() {
        entries.values().forEach(entry -> entry.rules.close());
        entries.clear();
    }
}
