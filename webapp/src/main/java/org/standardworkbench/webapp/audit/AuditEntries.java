package org.standardworkbench.webapp.audit;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.number;
import static org.standardworkbench.webapp.export.Table.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Subject;
import org.standardworkbench.webapp.export.Table;
import org.standardworkbench.webapp.store.DatabaseTrouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The audit as administrators read it. Methods throw a {@code StoreException} if the database cannot be asked. */
@Service
public class AuditEntries {

    /** How many entries stand on a page. */
    static final int PAGE = 50;

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<Column> COLUMNS = List.of(
            number("sequence"),
            code("at"),
            code("who"),
            code("kind"),
            text("object"),
            text("why"),
            text("details"),
            code("previous"),
            code("hash"),
            text("content"));

    private final AuditTables tables;
    private final Access access;

    AuditEntries(AuditTables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** The entries of a state of the list. */
    public AuditPage page(AuditAddress address) {
        mustAdminister();
        return DatabaseTrouble.told(() -> {
            var conditions = Conditions.of(address);
            var last = tables.last();
            long count = conditions.isEmpty() ? last.map(KeptEntry::sequence).orElse(0L) : tables.count(conditions);
            return page(address, conditions, count, last);
        });
    }

    /** One more than is shown is read, which tells whether there is another page. */
    private AuditPage page(AuditAddress address, Conditions conditions, long count, Optional<KeptEntry> last) {
        boolean upwards = address.after().isPresent();
        var read = upwards
                ? tables.oldest(conditions.and("sequence > ?", address.after().getAsLong()), PAGE + 1)
                : tables.newest(
                        address.before().isPresent()
                                ? conditions.and(
                                        "sequence < ?", address.before().getAsLong())
                                : conditions,
                        PAGE + 1);
        boolean more = read.size() > PAGE;
        var shown = !more ? read : upwards ? read.subList(1, PAGE + 1) : read.subList(0, PAGE);
        boolean newer = upwards ? more : address.before().isPresent();
        boolean older = upwards || more;
        return new AuditPage(
                address,
                count,
                shown,
                shown.isEmpty() || !newer
                        ? Optional.empty()
                        : Optional.of(address.newerThan(shown.getFirst().sequence())),
                shown.isEmpty() || !older
                        ? Optional.empty()
                        : Optional.of(address.olderThan(shown.getLast().sequence())),
                tables.kinds(),
                last);
    }

    /** The entry of a number. */
    public Optional<ShownEntry> find(long sequence) {
        mustAdminister();
        return DatabaseTrouble.told(() -> tables.find(sequence).map(entry -> {
            var before = sequence == 1
                    ? Optional.of(Entry.NOTHING)
                    : tables.find(sequence - 1).map(KeptEntry::hash);
            return new ShownEntry(
                    entry,
                    details(entry),
                    before.map(hash -> ChainCheck.flaw(entry, hash)).orElse(Optional.of(ChainCheck.Flaw.ORDER)),
                    tables.find(sequence + 1).map(KeptEntry::sequence));
        }));
    }

    private static Map<String, String> details(KeptEntry entry) {
        Map<String, String> details = new LinkedHashMap<>();
        node(entry).properties().forEach(one -> details.put(one.getKey(), words(one.getValue())));
        return details;
    }

    private static JsonNode node(KeptEntry entry) {
        try {
            return MAPPER.readTree(entry.content()).path("details");
        } catch (JacksonException unreadable) {
            return MAPPER.createObjectNode();
        }
    }

    private static String words(JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isArray() && value.valueStream().allMatch(JsonNode::isString)) {
            return String.join(
                    ", ", value.valueStream().map(JsonNode::stringValue).toList());
        }
        return value.toString();
    }

    /**
     * The entries that pass the filters of a state, the newest first, as a table whose rows are read while they are asked for. The
     * content is that of which the hash is made, so that a file can be checked by itself.
     */
    public Table table(AuditAddress address) {
        mustAdminister();
        var conditions = Conditions.of(address);
        long upTo = DatabaseTrouble.told(
                () -> tables.last().map(KeptEntry::sequence).orElse(0L));
        return Table.of(
                "Audit",
                COLUMNS,
                Table.rows(
                        tables.all(conditions, upTo),
                        entry -> List.of(Table.row(
                                entry.sequence(),
                                entry.at(),
                                entry.who(),
                                entry.kind(),
                                entry.object(),
                                entry.why(),
                                node(entry).toString(),
                                entry.previous(),
                                entry.hash(),
                                entry.content()))));
    }

    /** The last entry of all. */
    public Optional<KeptEntry> last() {
        mustAdminister();
        return DatabaseTrouble.told(tables::last);
    }

    private void mustAdminister() {
        access.require(Action.ADMINISTER, Subject.EVERYWHERE);
    }
}
