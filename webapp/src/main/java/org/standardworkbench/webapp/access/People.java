package org.standardworkbench.webapp.access;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The accounts of those who work here now, in memory, so that a decision costs no query and pages can be read while the database is
 * away. A change made by this workbench is seen at once, one made by another on the same database after some seconds.
 */
@Component
class People {

    private static final Logger LOG = LoggerFactory.getLogger(People.class);
    private static final long FRESH = Duration.ofSeconds(10).toNanos();
    private static final int MOST = 10_000;

    private final AccountTables tables;
    private final Map<Long, Known> known = new ConcurrentHashMap<>();
    private volatile Setting openReleases = new Setting(false, 0, false);

    private record Known(Optional<Account> account, long at) {}

    private record Setting(boolean value, long at, boolean read) {}

    static final String OPEN_RELEASES = "open-releases";

    People(AccountTables tables) {
        this.tables = tables;
    }

    /** An account that may be used; empty if there is none, or it is disabled. */
    Optional<Account> find(long id) {
        var found = known.get(id);
        if (found == null || System.nanoTime() - found.at() > FRESH) {
            found = read(id, Optional.ofNullable(found));
        }
        return found.account().filter(account -> !account.disabled());
    }

    private Known read(long id, Optional<Known> before) {
        try {
            var read = new Known(tables.byId(id), System.nanoTime());
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(id, read);
            return read;
        } catch (DataAccessException unreachable) {
            LOG.warn("The rights of an account are not read anew: {}", unreachable.getMessage());
            // A page asks many times; if each of them waited for the database, it would never be shown.
            var kept = new Known(before.flatMap(Known::account), System.nanoTime());
            known.put(id, kept);
            return kept;
        }
    }

    /** Whether people read releases who have not signed in. */
    boolean openReleases() {
        var setting = openReleases;
        if (!setting.read() || System.nanoTime() - setting.at() > FRESH) {
            try {
                setting =
                        new Setting(tables.setting(OPEN_RELEASES).equals(Optional.of("yes")), System.nanoTime(), true);
            } catch (DataAccessException unreachable) {
                setting = new Setting(setting.value(), System.nanoTime(), true);
            }
            openReleases = setting;
        }
        return setting.value();
    }

    /** What is remembered is read again when it is asked for. */
    void forget() {
        known.clear();
        openReleases = new Setting(openReleases.value(), 0, false);
    }
}
