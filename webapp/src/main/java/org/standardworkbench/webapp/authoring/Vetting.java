package org.standardworkbench.webapp.authoring;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;

/**
 * Verifies what people write, in the background: one criterion while it is typed, one whole version when its page asks. Each has a
 * thread of its own, so that nobody's typing waits for a whole version. Safe for use by several threads.
 */
@Service
public class Vetting {

    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration LONGEST_OF_CRITERION = Duration.ofSeconds(15);
    private static final Duration LONGEST_OF_VERSION = Duration.ofMinutes(5);
    private static final int MOST_KEPT = 8;

    private final Assessor assessor;
    private final Duration longestOfCriterion;
    private final ScheduledThreadPoolExecutor typed = worker("vetting-typed");
    private final ScheduledThreadPoolExecutor whole = worker("vetting-whole");
    private final Map<String, Vet> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Vet> eldest) {
            return size() > MOST_KEPT;
        }
    });

    /** @param assessor the engine on which everything is proved */
    @Autowired
    Vetting(Assessor assessor) {
        this(assessor, LONGEST_OF_CRITERION);
    }

    Vetting(Assessor assessor, Duration longestOfCriterion) {
        this.assessor = assessor;
        this.longestOfCriterion = longestOfCriterion;
    }

    private static ScheduledThreadPoolExecutor worker(String name) {
        var worker = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name(name).factory());
        worker.setRemoveOnCancelPolicy(true);
        return worker;
    }

    /**
     * Begins to verify a criterion, after a pause in which more may be typed; cancel the one before first.
     *
     * @param loaded the version as it is typed
     * @param language in which findings are told
     * @throws IllegalArgumentException if it has no such criterion
     */
    public Vet criterion(LoadedVersion loaded, CriterionCode code, Language language) {
        var criterion = loaded.version().criteria().get(code);
        if (criterion == null) {
            throw new IllegalArgumentException("there is no criterion " + code);
        }
        var vet = new Vet(1, longestOfCriterion);
        typed.schedule(
                () -> vet.run(assessor, (verifier, progress) -> verifier.in(language)
                        .criterion(loaded.version(), loaded.places(), criterion)),
                PAUSE.toMillis(),
                TimeUnit.MILLISECONDS);
        return vet;
    }

    /**
     * Begins to verify a whole version, or gives what was found of the same files before.
     *
     * @param datasets the pilot sites; with none, nothing is told of data that no site has
     * @param language in which findings are told
     */
    public Vet version(LoadedVersion loaded, List<Dataset> datasets, Language language) {
        var key = loaded.version().id() + " " + loaded.version().contentHash() + " " + datasets.hashCode() + " "
                + language.code();
        synchronized (kept) {
            var known = kept.get(key);
            if (known != null && (known.state() == Vet.State.DONE || !known.over())) {
                return known;
            }
            var vet = new Vet(loaded.version().criteria().size(), LONGEST_OF_VERSION);
            kept.put(key, vet);
            whole.execute(() -> vet.run(assessor, (verifier, progress) -> {
                var found = verifier.in(language).version(loaded, progress);
                return datasets.isEmpty()
                        ? found
                        : found.and(verifier.in(language).sites(loaded, datasets));
            }));
            return vet;
        }
    }

    @PreDestroy
    void close() {
        typed.shutdownNow();
        whole.shutdownNow();
    }
}
