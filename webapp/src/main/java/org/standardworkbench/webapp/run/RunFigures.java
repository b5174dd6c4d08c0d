package org.standardworkbench.webapp.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.assessment.Assessment;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.store.StoreException;

/** What the results of a selection come to, of as many sites as wanted: outcomes, steps between versions, missing data, themes. */
@Service
public class RunFigures {

    private final RunService run;
    private final Assessing assessing;

    /** Steps between versions that were looked at last, by the hashes of versions and data. */
    private final Map<List<Object>, StepGains> steps = PinnedContents.recent(6);

    RunFigures(RunService run, Assessing assessing) {
        this.run = run;
        this.assessing = assessing;
    }

    /**
     * The outcomes of a selection's datasets under one of its versions, in the order of the datasets: from memory, from the store, or
     * made now.
     *
     * @throws AssessmentException if the version cannot be run
     * @throws StoreException if the database cannot be reached
     */
    public List<OutcomeRow> outcomes(Selection selection, StandardVersion version) {
        var signs = assessing.signs(version, RunService.datasets(selection));
        return selection.datasets().stream()
                .flatMap(dataset ->
                        Stream.ofNullable(signs.get(selection.hash(dataset))).map(row -> new OutcomeRow(dataset, row)))
                .toList();
    }

    /**
     * The same with only those datasets that have an outcome that the selection's filter asks for, in a theme that it allows, under one
     * of the versions at least.
     *
     * @throws AssessmentException if a version cannot be run
     * @throws StoreException if the database cannot be reached
     */
    public Selection narrowed(Selection selection) {
        var filter = selection.address().filter();
        if (filter.of(RunFilter.Kind.OUTCOME).isEmpty()) {
            return selection;
        }
        Set<Dataset> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var version : selection.versions()) {
            var asked = List.copyOf(version.criteria().values());
            for (var row : outcomes(selection, version)) {
                if (IntStream.range(0, asked.size())
                        .anyMatch(at -> filter.allows(
                                        RunFilter.Kind.THEME,
                                        asked.get(at).theme().value())
                                && filter.allows(
                                        RunFilter.Kind.OUTCOME, row.kind(at).code()))) {
                    kept.add(row.dataset());
                }
            }
        }
        return selection.withDatasets(
                selection.datasets().stream().filter(kept::contains).toList());
    }

    /**
     * The same as {@link RunService#gains}, of any number of sites: batch by batch, and kept in memory for a while.
     *
     * @throws AssessmentException if one of the versions cannot be run
     * @throws StoreException if the database cannot be reached
     */
    public StepGains step(Selection selection, StandardVersion from, StandardVersion to) {
        List<Object> key = List.of(from.contentHash(), to.contentHash(), selection.datasetHashes());
        var known = steps.get(key);
        if (known != null) {
            return known;
        }
        List<StepGains.OfSite> sites = new ArrayList<>();
        var datasets = selection.datasets();
        for (int start = 0; start < datasets.size(); start += Assessing.BATCH) {
            var batch = datasets.subList(start, Math.min(start + Assessing.BATCH, datasets.size()));
            sites.addAll(StepGains.sites(run.gains(selection.withDatasets(batch), from, to)));
        }
        var made = new StepGains(from, to, sites);
        steps.put(key, made);
        return made;
    }

    /**
     * Which missing data leave outcomes of a selection open under one of its versions, of the themes that its filter allows; batch by
     * batch.
     *
     * @throws AssessmentException if the version cannot be run
     * @throws StoreException if the database cannot be reached
     */
    public DataDemand demand(Selection selection, StandardVersion version) {
        var counter = new DataDemand.Counter(version, selection.address().filter());
        var datasets = selection.datasets();
        for (int start = 0; start < datasets.size(); start += Assessing.BATCH) {
            var batch = datasets.subList(start, Math.min(start + Assessing.BATCH, datasets.size()));
            run.assessments(selection.withDatasets(batch), version).forEach(counter::add);
        }
        return counter.count();
    }

    /**
     * The points per theme of one dataset under each of some versions.
     *
     * @throws AssessmentException if a version cannot be run
     * @throws StoreException if the database cannot be reached
     */
    public List<Map<ThemeCode, Assessment.Score>> themes(
            Selection selection, Dataset dataset, List<StandardVersion> of) {
        var one = Map.of(selection.hash(dataset), dataset);
        return of.stream()
                .map(version ->
                        assessing.whole(version, one).values().iterator().next().themes())
                .toList();
    }
}
