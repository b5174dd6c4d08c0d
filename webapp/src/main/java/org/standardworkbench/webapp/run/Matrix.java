package org.standardworkbench.webapp.run;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.assessment.Assessment.Score;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;

/**
 * Datasets under versions.
 *
 * @param columns the versions, standard by standard
 * @param rows the datasets
 * @param notices what could not be assessed, each a sentence for a person
 */
public record Matrix(List<Column> columns, List<Row> rows, List<String> notices) {

    /** Copies the lists. */
    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }

    /**
     * A version.
     *
     * @param previous the shown version with which its results are compared
     */
    public record Column(StandardVersion version, Optional<VersionId> previous) {}

    /** A dataset with one cell per column. */
    public record Row(Dataset dataset, List<Cell> cells) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A dataset under a version.
     *
     * @param result empty if it could not be assessed
     */
    public record Cell(VersionId version, Optional<Result> result) {}

    /**
     * What a cell shows.
     *
     * @param proved the level that is certain
     * @param possible the level that missing data could still yield
     * @param score points
     * @param change against the column's previous version
     */
    public record Result(Level proved, Level possible, Score score, Optional<Change> change) {}

    /**
     * A level among those of its version.
     *
     * @param name empty if none is reached
     * @param rank how many levels of the version are not above it; 0 if none is reached
     * @param of how many levels the version has
     */
    public record Level(Optional<LevelName> name, int rank, int of) {}

    /**
     * How a result differs from the previous version's.
     *
     * @param against the previous version
     * @param levels how many levels higher (positive) or lower the proved level is
     * @param percentagePoints by how many percentage points the proved share of points is larger (positive) or smaller
     */
    public record Change(VersionId against, int levels, int percentagePoints) {

        /** Whether neither level nor share differs. */
        public boolean none() {
            return levels == 0 && percentagePoints == 0;
        }

        /** 1 for better, -1 for worse, 0 for the same; the level decides before the points. */
        public int direction() {
            return levels != 0 ? Integer.signum(levels) : Integer.signum(percentagePoints);
        }
    }
}
