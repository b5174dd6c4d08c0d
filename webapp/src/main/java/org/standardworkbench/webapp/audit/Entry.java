package org.standardworkbench.webapp.audit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.standardworkbench.rules.runtime.CanonicalJson;
import org.standardworkbench.webapp.access.Change;
import org.standardworkbench.webapp.access.Person;

/**
 * An entry of the audit as it is kept.
 *
 * @param sequence its number, from 1 on without a gap
 * @param content all that it says, as canonical JSON
 * @param previous the hash of the entry before it; zeros for the first
 * @param hash the SHA-256 of its content
 */
record Entry(long sequence, String content, String previous, String hash) {

    /** What the first entry has in place of the hash of the one before. */
    static final String NOTHING = "0".repeat(64);

    /** Always six digits, so that the order of texts is that of time. */
    private static final DateTimeFormatter INSTANT =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

    static Entry after(long lastSequence, String lastHash, Instant at, Person who, Change change) {
        Map<String, Object> says = new TreeMap<>();
        says.put("sequence", lastSequence + 1);
        says.put("at", INSTANT.format(at));
        says.put("who", who.name());
        says.put("kind", change.kind());
        says.put("object", change.object());
        says.put("why", change.why());
        says.put("details", change.details());
        says.put("previous", lastHash);
        var content = CanonicalJson.write(says);
        return new Entry(lastSequence + 1, content, lastHash, Hashes.of(content));
    }
}
