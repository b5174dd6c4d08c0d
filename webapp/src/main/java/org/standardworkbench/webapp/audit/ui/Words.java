package org.standardworkbench.webapp.audit.ui;

import java.time.DateTimeException;
import java.time.Instant;
import org.standardworkbench.webapp.audit.KeptEntry;
import org.standardworkbench.webapp.page.Reader;

/** Words that the pages of the audit share, in the reader's language. What entries say is on record as it was said then. */
final class Words {

    private Words() {}

    static String say(String key, Object... parts) {
        return Reader.say("audit." + key, parts);
    }

    /** When an entry was written, to the second; as it stands if it is no time. */
    static String moment(KeptEntry entry) {
        try {
            var text = Instant.parse(entry.at()).toString();
            return text.substring(0, 10) + " " + text.substring(11, 19) + " UTC";
        } catch (DateTimeException | StringIndexOutOfBoundsException unreadable) {
            return entry.at();
        }
    }

    static String number(long number) {
        return Reader.phrases().number(number);
    }
}
