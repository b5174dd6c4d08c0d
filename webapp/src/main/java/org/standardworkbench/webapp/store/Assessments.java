package org.standardworkbench.webapp.store;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.AssessmentJson;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * Assessments with their receipts, for good, by the content hash of the version, the hash of the dataset and the engine. Safe for use
 * by several threads. Every method throws a {@link StoreException} with a message for a person if the database cannot be reached or is
 * full.
 */
@Service
public class Assessments {

    private static final String OF =
            " from assessment where engine = ? and version_hash = any (?) and dataset_hash = any (?)";

    /** One order for all, so that of two who save the same ones each waits for the other at most once, and never both. */
    private static final Comparator<Assessment> BY_KEY = Comparator.comparing(
                    (Assessment assessment) -> assessment.receipt().version())
            .thenComparing(assessment -> assessment.receipt().dataset())
            .thenComparing(assessment -> assessment.receipt().engine());

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    Assessments(JdbcTemplate database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Keeps assessments, all or none of them; those that are there already are passed over. */
    public void save(List<Assessment> assessments) {
        if (assessments.isEmpty()) {
            return;
        }
        DatabaseTrouble.told(() -> transaction.executeWithoutResult(status -> database.batchUpdate(
                "insert into assessment (version_hash, dataset_hash, engine, proved, possible, least, most, maximum,"
                        + " content) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                assessments.stream().sorted(BY_KEY).toList(),
                assessments.size(),
                Assessments::set)));
    }

    private static void set(PreparedStatement set, Assessment assessment) throws SQLException {
        set.setString(1, assessment.receipt().version());
        set.setString(2, assessment.receipt().dataset());
        set.setString(3, assessment.receipt().engine());
        set.setString(4, orNull(assessment.level().proved()));
        set.setString(5, orNull(assessment.level().possible()));
        set.setInt(6, assessment.overall().least());
        set.setInt(7, assessment.overall().most());
        set.setInt(8, assessment.overall().maximum());
        set.setBytes(9, AssessmentJson.write(assessment).getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String orNull(Optional<LevelName> level) {
        return level.map(LevelName::value).orElse(null);
    }

    /** What is there of some versions and datasets, in one query. */
    public List<AssessmentSummary> summaries(
            String engine, Collection<String> versionHashes, Collection<String> datasetHashes) {
        return DatabaseTrouble.told(() -> database.query(
                "select version_hash, dataset_hash, proved, possible, least, most, maximum" + OF,
                set -> select(set, engine, versionHashes, datasetHashes),
                (row, number) -> summary(row)));
    }

    /** How many assessments of some versions and datasets there are. */
    public int count(String engine, Collection<String> versionHashes, Collection<String> datasetHashes) {
        var count = DatabaseTrouble.told(() -> database.query(
                "select count(*)" + OF,
                set -> select(set, engine, versionHashes, datasetHashes),
                (row, number) -> row.getInt(1)));
        return count.getFirst();
    }

    /** The canonical JSON of assessments of one version, by the dataset's hash, in one query; as it was when it was made. */
    public Map<String, byte[]> json(String engine, String versionHash, Collection<String> datasetHashes) {
        Map<String, byte[]> found = new HashMap<>();
        DatabaseTrouble.told(() -> database.query(
                "select dataset_hash, content" + OF,
                set -> select(set, engine, List.of(versionHash), datasetHashes),
                row -> {
                    found.put(row.getString("dataset_hash"), row.getBytes("content"));
                }));
        return found;
    }

    /**
     * The assessments of datasets under a version, as far as they are there, in one query.
     *
     * @param datasets by hash
     */
    public Map<String, Assessment> read(String engine, StandardVersion version, Map<String, Dataset> datasets) {
        Map<String, Assessment> found = new HashMap<>();
        json(engine, version.contentHash(), datasets.keySet()).forEach((hash, content) -> {
            var dataset = datasets.get(hash);
            if (dataset != null) {
                found.put(hash, AssessmentReading.read(content, version, dataset));
            }
        });
        return found;
    }

    private static void select(
            PreparedStatement set, String engine, Collection<String> versionHashes, Collection<String> datasetHashes)
            throws SQLException {
        var connection = set.getConnection();
        set.setString(1, engine);
        set.setArray(2, connection.createArrayOf("text", versionHashes.toArray()));
        set.setArray(3, connection.createArrayOf("text", datasetHashes.toArray()));
    }

    private static AssessmentSummary summary(ResultSet row) throws SQLException {
        return new AssessmentSummary(
                row.getString("version_hash"),
                row.getString("dataset_hash"),
                Optional.ofNullable(row.getString("proved")).map(LevelName::new),
                Optional.ofNullable(row.getString("possible")).map(LevelName::new),
                new Assessment.Score(row.getInt("least"), row.getInt("most"), row.getInt("maximum")));
    }
}
