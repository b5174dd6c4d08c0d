package org.standardworkbench.webapp.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works all hashes of the audit out anew, some entries at a time, and finds the first that does not hold. What it cannot see: that
 * entries at the end were removed, or that somebody made the whole chain anew. Whoever wrote a hash down elsewhere sees that.
 */
public final class ChainCheck {

    /** How many entries are in memory at a time. */
    static final int BATCH = 2_000;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Source source;

    /** Where entries come from. */
    public interface Source {

        /** The next entries by number, at most so many; none after the last. */
        List<KeptEntry> after(long sequence, int most);
    }

    /** What came out. */
    public sealed interface Result {

        /**
         * Every entry is as it was written, and follows the one before it.
         *
         * @param entries how many there are
         * @param last the hash of the last one; zeros if there is none
         */
        record Holds(long entries, String last) implements Result {}

        /**
         * An entry is not as it was written.
         *
         * @param sequence the number of the first such entry
         * @param flaw what is wrong with it
         */
        record Broken(long sequence, Flaw flaw) implements Result {}

        /**
         * It was stopped.
         *
         * @param entries how many entries hold, from the first on
         */
        record Stopped(long entries) implements Result {}
    }

    /** What can be wrong with an entry. */
    public enum Flaw {
        /** There is none of this number, though there are later ones. */
        MISSING("is missing: it was removed"),
        /** The hash is not the one of the content. */
        CONTENT("was changed: its hash is not the one of its content"),
        /** It does not carry the hash of the entry before it. */
        ORDER("does not carry the hash of the entry before it: one of the two was changed"),
        /** The columns by which it is found say other than its content. */
        COLUMNS("was changed: the columns of the table say other than its content");

        private final String words;

        Flaw(String words) {
            this.words = words;
        }

        /** It in words that follow "entry 7". */
        public String words() {
            return words;
        }

        /** How it is written in keys of words. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A check of the entries that a source has. */
    public ChainCheck(Source source) {
        this.source = source;
    }

    /**
     * Works it out.
     *
     * @param checked is told now and then how many entries hold so far
     * @param stop is asked now and then whether to stop
     */
    public Result run(LongConsumer checked, BooleanSupplier stop) {
        long sequence = 0;
        var hash = Entry.NOTHING;
        while (!stop.getAsBoolean()) {
            var batch = source.after(sequence, BATCH);
            if (batch.isEmpty()) {
                return new Result.Holds(sequence, hash);
            }
            for (var entry : batch) {
                if (entry.sequence() != sequence + 1) {
                    return new Result.Broken(sequence + 1, Flaw.MISSING);
                }
                var flaw = flaw(entry, hash);
                if (flaw.isPresent()) {
                    return new Result.Broken(entry.sequence(), flaw.get());
                }
                sequence = entry.sequence();
                hash = entry.hash();
            }
            checked.accept(sequence);
        }
        return new Result.Stopped(sequence);
    }

    /** What is wrong with an entry; empty if it is as it was written and follows the one that has the other hash. */
    static Optional<Flaw> flaw(KeptEntry entry, String before) {
        if (!Hashes.of(entry.content()).equals(entry.hash())) {
            return Optional.of(Flaw.CONTENT);
        }
        if (!entry.previous().equals(before)) {
            return Optional.of(Flaw.ORDER);
        }
        return saysWhatItsColumnsSay(entry) ? Optional.empty() : Optional.of(Flaw.COLUMNS);
    }

    private static boolean saysWhatItsColumnsSay(KeptEntry entry) {
        JsonNode content;
        try {
            content = MAPPER.readTree(entry.content());
        } catch (JacksonException unreadable) {
            return false;
        }
        return content.path("sequence").asLong(-1) == entry.sequence()
                && says(content, "previous", entry.previous())
                && says(content, "at", entry.at())
                && says(content, "who", entry.who())
                && says(content, "kind", entry.kind())
                && says(content, "object", entry.object())
                && says(content, "why", entry.why());
    }

    private static boolean says(JsonNode content, String key, String column) {
        return content.path(key).isString() && content.path(key).stringValue().equals(column);
    }
}
