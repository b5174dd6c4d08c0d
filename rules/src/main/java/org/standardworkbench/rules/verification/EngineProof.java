package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.assessment.Decisions;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.StandardVersion;

/** Asks the engine about every combination of values of a table, so that what the table says is what sites will get. */
final class EngineProof {

    /** Up to so many sites, every value is tried; beyond, one of each part. */
    private static final long MOST_SITES = 4_000;

    private final Table table;
    private final Assessor assessor;
    private final Abstraction abstraction;
    private final List<Dataset> sites = new ArrayList<>();
    private final List<Integer> expected = new ArrayList<>();
    private Optional<Boolean> agreed = Optional.empty();

    EngineProof(StandardVersion version, Table table, Assessor assessor) {
        this.table = table;
        this.assessor = assessor;
        this.abstraction = new Abstraction(version, table);
        Partition partition = table.partition();
        long all = 1;
        for (int line = 0; line < partition.lines().size() && all <= MOST_SITES; line++) {
            all *= partition.parts(line).stream()
                    .mapToInt(part -> part.cells().size())
                    .sum();
        }
        boolean every = all <= MOST_SITES;
        table.combinations().forEach(number -> {
            int[] at = partition.at(number);
            int decided = table.decide(at, Forest.NOTHING);
            if (decided != Table.TWICE) {
                add(at, 0, new LinkedHashMap<>(), every, number, decided);
            }
        });
    }

    private void add(int[] at, int line, Map<IndicatorCode, DataPoint> data, boolean every, long number, int decided) {
        if (line == at.length) {
            sites.add(Sites.dataset(table.span().day(), "ZZ", data, List.of(), List.of()));
            expected.add(decided);
            return;
        }
        List<Line.Cell> cells = table.partition().parts(line).get(at[line]).cells();
        for (int cell = 0; cell < cells.size(); cell++) {
            if (every || cell == number % cells.size()) {
                Map<IndicatorCode, DataPoint> more = new LinkedHashMap<>(data);
                Sites.point(abstraction.of(table.partition().lines().get(line)), cells.get(cell))
                        .ifPresent(point -> more.put(point.indicator(), point));
                add(at, line + 1, more, every, number, decided);
            }
        }
    }

    /** Whether the engine decides all of them as the table does. */
    boolean agrees() {
        if (agreed.isEmpty()) {
            agreed = Optional.of(decides(Forest.NOTHING));
        }
        return agreed.get();
    }

    /** Whether the engine decides all of them in the same way when a part is left out. */
    boolean agreesWithout(int node) {
        return agrees() && decides(node);
    }

    /** How many sites were asked about. */
    int sites() {
        return sites.size();
    }

    private boolean decides(int without) {
        try {
            List<Decisions> decisions = assessor.decide(abstraction.version(without), sites, done -> {});
            for (int site = 0; site < sites.size(); site++) {
                if (!expected.get(site).equals(decided(table.criterion(), decisions.get(site), 0))) {
                    return false;
                }
            }
            return true;
        } catch (AssessmentException twoAtOnceOrTooLarge) {
            return false;
        }
    }

    /** What the engine decided, in the terms of a table. @param criterion its number in the version */
    static int decided(Criterion asked, Decisions decisions, int criterion) {
        return switch (decisions.outcomes().get(criterion)) {
            case NOT_MET -> Table.NOT_MET;
            case UNDETERMINED -> Table.UNDETERMINED;
            case NOT_APPLICABLE -> Table.NOT_APPLICABLE;
            case MET -> asked.bands().size();
            case PARTLY_MET ->
                asked.bands().stream()
                        .map(Criterion.Band::points)
                        .toList()
                        .indexOf(decisions.points().get(criterion));
        };
    }
}
