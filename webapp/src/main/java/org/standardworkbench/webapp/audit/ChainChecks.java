package org.standardworkbench.webapp.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Subject;
import org.standardworkbench.webapp.store.DatabaseTrouble;
import org.standardworkbench.webapp.store.StoreException;

/** Checks the chain beside the page that asked for it. */
@Service
public class ChainChecks {

    private final AuditTables tables;
    private final Access access;

    ChainChecks(AuditTables tables, Access access) {
        this.tables = tables;
        this.access = access;
    }

    /** A check that runs, or did. Safe for use by several threads. */
    public static final class Running {

        private final long total;
        private volatile long checked;
        private volatile boolean stop;
        private volatile ChainCheck.@Nullable Result result;
        private volatile @Nullable String problem;

        private Running(long total) {
            this.total = total;
        }

        /** How many entries there were when it began. */
        public long total() {
            return total;
        }

        /** How many entries hold so far. */
        public long checked() {
            return checked;
        }

        /** Asks it to stop. */
        public void stop() {
            stop = true;
        }

        /** What came out, once it has. */
        public Optional<ChainCheck.Result> result() {
            return Optional.ofNullable(result);
        }

        /** Why nothing came out, for a person. */
        public Optional<String> problem() {
            return Optional.ofNullable(problem);
        }

        private void work(AuditTables tables) {
            try {
                result = DatabaseTrouble.told(() -> new ChainCheck(tables).run(now -> checked = now, () -> stop));
            } catch (StoreException trouble) {
                problem = String.valueOf(trouble.getMessage());
            }
        }
    }

    /** Begins a check; for administrators. */
    public Running start() {
        access.require(Action.ADMINISTER, Subject.EVERYWHERE);
        var running = new Running(DatabaseTrouble.told(
                () -> tables.last().map(KeptEntry::sequence).orElse(0L)));
        Thread.ofVirtual().name("audit-check").start(() -> running.work(tables));
        return running;
    }
}
