package org.standardworkbench.webapp.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What several datasets come to under one version.
 *
 * @param levels how many certainly have each level, the highest first; levels that nobody has are left out
 * @param open how many could still reach another level
 * @param better how many are better than under the version before
 * @param worse how many are worse
 * @param same how many are the same
 * @param failed how many could not be assessed
 */
public record MatrixCounts(List<OfLevel> levels, int open, int better, int worse, int same, int failed) {

    /** Copies the list. */
    public MatrixCounts {
        levels = List.copyOf(levels);
    }

    /** A level and how many datasets certainly have it. */
    public record OfLevel(Matrix.Level level, int datasets) {}

    /** Counts cells of one column. */
    static MatrixCounts of(List<Matrix.Cell> cells) {
        Map<Matrix.Level, Integer> levels =
                new TreeMap<>(Comparator.comparingInt(Matrix.Level::rank).reversed());
        int open = 0;
        int failed = 0;
        int[] directions = new int[3];
        for (var cell : cells) {
            var found = cell.result();
            if (found.isEmpty()) {
                failed++;
                continue;
            }
            var result = found.get();
            if (result.proved().equals(result.possible())) {
                levels.merge(result.proved(), 1, Integer::sum);
            } else {
                open++;
            }
            result.change().ifPresent(change -> directions[change.direction() + 1]++);
        }
        List<OfLevel> counted = new ArrayList<>();
        levels.forEach((level, number) -> counted.add(new OfLevel(level, number)));
        return new MatrixCounts(counted, open, directions[2], directions[0], directions[1], failed);
    }
}
