package org.standardworkbench.webapp.loading;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what was loaded, for good: a version's folder or a site's file with one content is entered once, and no entry is
 * ever changed or removed; the database refuses it.
 */
@Service
public class LoadJournal {

    private final JdbcClient database;

    LoadJournal(JdbcClient database) {
        this.database = database;
    }

    /** A version of a standard as it was loaded; {@code contentHash} is a SHA-256 in lower-case hexadecimal digits. */
    public record LoadedVersion(String standard, String version, String state, String contentHash, Instant loadedAt) {}

    /** Enters a version's folder, unless it is entered with this content and state already. */
    @Transactional
    public void enterVersion(String standard, String version, String state, String contentHash) {
        database.sql("""
                        insert into standard_version (standard, version, state, content_hash)
                        values (:standard, :version, :state, :contentHash)
                        on conflict do nothing""")
                .param("standard", standard)
                .param("version", version)
                .param("state", state)
                .param("contentHash", contentHash)
                .update();
    }

    /** Enters a file with data of sites, unless it is entered with this content already. */
    @Transactional
    public void enterSiteFile(String file, String contentHash) {
        database.sql("insert into site_file (file, content_hash) values (:file, :contentHash) on conflict do nothing")
                .param("file", file)
                .param("contentHash", contentHash)
                .update();
    }

    /** All versions ever loaded, the oldest entry first. */
    @Transactional(readOnly = true)
    public List<LoadedVersion> versions() {
        return database.sql("""
                        select standard, version, state, content_hash, loaded_at
                        from standard_version order by id""")
                .query((row, number) -> new LoadedVersion(
                        row.getString("standard"),
                        row.getString("version"),
                        row.getString("state"),
                        row.getString("content_hash"),
                        row.getTimestamp("loaded_at").toInstant()))
                .list();
    }
}
