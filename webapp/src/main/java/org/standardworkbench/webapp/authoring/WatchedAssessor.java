package org.standardworkbench.webapp.authoring;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.assessment.Decisions;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.StandardVersion;

/** Passes everything on to an assessor, counts what it is asked, and stops between sites when nobody waits any more. */
final class WatchedAssessor implements Assessor {

    private final Assessor assessor;
    private final BooleanSupplier over;
    private final AtomicLong asked = new AtomicLong();

    WatchedAssessor(Assessor assessor, BooleanSupplier over) {
        this.assessor = assessor;
        this.over = over;
    }

    /** How many sites were assessed. */
    long asked() {
        return asked.get();
    }

    /** @throws CancellationException if nobody waits any more */
    void check() {
        if (over.getAsBoolean()) {
            throw new CancellationException("nobody waits for it");
        }
    }

    private IntConsumer watched(IntConsumer progress) {
        check();
        return done -> {
            check();
            progress.accept(done);
        };
    }

    @Override
    public List<Assessment> assess(StandardVersion version, List<Dataset> datasets, IntConsumer progress) {
        var all = assessor.assess(version, datasets, watched(progress));
        asked.addAndGet(datasets.size());
        return all;
    }

    @Override
    public List<Decisions> decide(StandardVersion version, List<Dataset> datasets, IntConsumer progress) {
        var all = assessor.decide(version, datasets, watched(progress));
        asked.addAndGet(datasets.size());
        return all;
    }

    @Override
    public Explanation explain(StandardVersion version, Dataset dataset) {
        check();
        return assessor.explain(version, dataset);
    }

    @Override
    public Explanation.OfCriterion explain(
            StandardVersion version, Dataset dataset, CriterionCode criterion, Map<CriterionCode, Outcome> others) {
        check();
        return assessor.explain(version, dataset, criterion, others);
    }
}
