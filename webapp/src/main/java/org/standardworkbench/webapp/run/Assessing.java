package org.standardworkbench.webapp.run;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.store.AssessmentSummary;
import org.standardworkbench.webapp.store.Assessments;
import org.standardworkbench.webapp.store.StoreException;

/**
 * Assesses what is not assessed yet, and keeps it. An assessment depends on nothing but the contents of version and dataset, so each
 * is made once and found by their hashes. Safe for use by several threads.
 */
@Service
class Assessing {

    /** Made and saved at once; large enough for the engine to work on many sites together. */
    static final int BATCH = 1_000;

    private static final int MOST_IN_MEMORY = 200_000;

    /** How long a store that did not answer is left alone. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Assessments stored;
    private final DroolsAssessor assessor;
    private final Map<Key, AssessmentSummary> known = recent();

    /** Per dataset the outcomes of all criteria; see {@link OutcomeRow}. */
    private final Map<Key, String> signs = recent();

    /** How many threads run rules. */
    private final AtomicInteger working = new AtomicInteger();

    private volatile Optional<Trouble> trouble = Optional.empty();

    /** @param since of {@link System#nanoTime} */
    private record Trouble(StoreException problem, long since) {}

    private record Key(String version, String dataset) {}

    Assessing(Assessments stored, DroolsAssessor assessor) {
        this.assessor = assessor;
        this.stored = stored;
    }

    private static <V> Map<Key, V> recent() {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, V> eldest) {
                return size() > MOST_IN_MEMORY;
            }
        });
    }

    /** The summary of a cell, if it was assessed or looked up. */
    Optional<AssessmentSummary> summary(StandardVersion version, String datasetHash) {
        return Optional.ofNullable(known.get(new Key(version.contentHash(), datasetHash)));
    }

    /** Brings what the store has of versions and datasets into memory, in one query, unless memory has everything. */
    void lookUp(List<StandardVersion> versions, Collection<String> datasetHashes) {
        var wanted = versions.stream()
                .filter(version -> !unknown(version, datasetHashes).isEmpty())
                .map(StandardVersion::contentHash)
                .toList();
        if (!wanted.isEmpty()) {
            withStore(() -> stored.summaries(DroolsAssessor.ENGINE, wanted, datasetHashes))
                    .forEach(this::remember);
        }
    }

    /** Which of the datasets the store has no assessment of, whatever memory has; asks it even if it did not answer a moment ago. */
    List<String> notKept(StandardVersion version, Collection<String> datasetHashes) {
        var kept = stored.summaries(DroolsAssessor.ENGINE, List.of(version.contentHash()), datasetHashes);
        trouble = Optional.empty();
        kept.forEach(this::remember);
        var hashes = kept.stream().map(AssessmentSummary::datasetHash).collect(Collectors.toSet());
        return datasetHashes.stream().filter(hash -> !hashes.contains(hash)).toList();
    }

    /** Asks a store that did not answer a moment ago not again, so that a person waits once and not at every question. */
    private <T> T withStore(Supplier<T> question) {
        var last = trouble;
        if (last.isPresent() && System.nanoTime() - last.get().since() < PAUSE.toNanos()) {
            throw last.get().problem();
        }
        try {
            var answer = question.get();
            trouble = Optional.empty();
            return answer;
        } catch (StoreException problem) {
            trouble = Optional.of(new Trouble(problem, System.nanoTime()));
            throw problem;
        }
    }

    /** Which of the datasets memory holds no assessment of. */
    List<String> unknown(StandardVersion version, Collection<String> datasetHashes) {
        return datasetHashes.stream()
                .filter(hash -> !known.containsKey(new Key(version.contentHash(), hash)))
                .toList();
    }

    /**
     * Assesses datasets and keeps the results: batch by batch, each wholly or not at all.
     *
     * @param progress told the number of datasets done; may throw {@link java.util.concurrent.CancellationException}
     * @throws org.standardworkbench.rules.assessment.AssessmentException if a version cannot be run
     * @throws StoreException if the results of a batch could not be kept; memory has them nevertheless
     */
    void assess(StandardVersion version, List<Dataset> datasets, IntConsumer progress) {
        Optional<StoreException> trouble = Optional.empty();
        for (int from = 0; from < datasets.size(); from += BATCH) {
            int start = from;
            var batch = datasets.subList(from, Math.min(from + BATCH, datasets.size()));
            var made = make(version, batch, done -> progress.accept(start + done));
            made.forEach(assessment -> {
                remember(AssessmentSummary.of(assessment));
                rememberSigns(version, assessment);
            });
            if (trouble.isEmpty()) {
                trouble = save(made);
            }
        }
        trouble.ifPresent(problem -> {
            throw problem;
        });
    }

    private List<Assessment> make(StandardVersion version, List<Dataset> datasets, IntConsumer progress) {
        working.incrementAndGet();
        try {
            return assessor.assess(version, datasets, progress);
        } finally {
            working.decrementAndGet();
        }
    }

    private Optional<StoreException> save(List<Assessment> made) {
        try {
            withStore(() -> {
                stored.save(made);
                return true;
            });
            return Optional.empty();
        } catch (StoreException problem) {
            return Optional.of(problem);
        }
    }

    private void remember(AssessmentSummary summary) {
        known.put(new Key(summary.versionHash(), summary.datasetHash()), summary);
    }

    /** The whole assessments of datasets under a version, by hash: from the store, or made now. */
    Map<String, Assessment> whole(StandardVersion version, Map<String, Dataset> datasets) {
        var whole = stored.read(DroolsAssessor.ENGINE, version, datasets);
        List<Dataset> missing = new ArrayList<>();
        datasets.forEach((hash, dataset) -> {
            if (!whole.containsKey(hash)) {
                missing.add(dataset);
            }
        });
        var made = make(version, missing, done -> {});
        made.forEach(assessment -> whole.put(assessment.receipt().dataset(), assessment));
        stored.save(made);
        return whole;
    }

    /**
     * The outcomes of datasets under a version as signs, by the datasets' hashes: from memory, or from the store, batch by batch.
     *
     * @param datasets by hash
     */
    Map<String, String> signs(StandardVersion version, Map<String, Dataset> datasets) {
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, Dataset> batch = new LinkedHashMap<>();
        datasets.forEach((hash, dataset) -> {
            var sign = signs.get(new Key(version.contentHash(), hash));
            if (sign == null) {
                batch.put(hash, dataset);
                if (batch.size() == BATCH) {
                    found.putAll(readSigns(version, batch));
                    batch.clear();
                }
            } else {
                found.put(hash, sign);
            }
        });
        if (!batch.isEmpty()) {
            found.putAll(readSigns(version, batch));
        }
        return found;
    }

    private Map<String, String> readSigns(StandardVersion version, Map<String, Dataset> datasets) {
        Map<String, String> read = new LinkedHashMap<>();
        whole(version, datasets).forEach((hash, assessment) -> read.put(hash, rememberSigns(version, assessment)));
        return read;
    }

    private String rememberSigns(StandardVersion version, Assessment assessment) {
        var row = OutcomeRow.signs(version, assessment);
        signs.put(new Key(version.contentHash(), assessment.receipt().dataset()), row);
        return row;
    }

    Explanation explain(StandardVersion version, Dataset dataset) {
        return assessor.explain(version, dataset);
    }

    @PreDestroy
    void close() {
        // Rules that are still running would miss their classes.
        if (working.get() == 0) {
            assessor.close();
        }
    }
}
