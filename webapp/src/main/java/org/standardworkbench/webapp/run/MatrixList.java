package org.standardworkbench.webapp.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.standardworkbench.webapp.run.Matrix.Cell;
import org.standardworkbench.webapp.run.Matrix.Result;

/**
 * The rows of a matrix as they are laid out: country by country with what each comes to, or all sites in one order.
 *
 * @param rows from top to bottom
 * @param open the countries whose sites are among the rows
 */
public record MatrixList(List<Line> rows, List<String> open) {

    /** Up to so many datasets, those of all countries are listed at first; beyond, countries come first. */
    static final int MOST_LISTED_AT_FIRST = 500;

    /** Copies the lists. */
    public MatrixList {
        rows = List.copyOf(rows);
        open = List.copyOf(open);
    }

    /** A row. */
    public sealed interface Line {}

    /** A dataset. */
    public record OfDataset(Matrix.Row row) implements Line {}

    /**
     * What several datasets come to.
     *
     * @param country its code; empty for all countries together
     * @param datasets how many
     * @param illustrative how many of them are illustrative
     * @param open whether they are listed beneath
     * @param counts per column
     */
    public record OfGroup(
            Optional<String> country, int datasets, int illustrative, boolean open, List<MatrixCounts> counts)
            implements Line {

        /** Copies the counts. */
        public OfGroup {
            counts = List.copyOf(counts);
        }
    }

    /** Lays a matrix out. A sort that names nothing is passed over. */
    public static MatrixList of(Matrix matrix, RunLayout layout) {
        return layout.sort()
                .flatMap(sort -> order(matrix, sort))
                .map(order -> sorted(matrix, order))
                .orElseGet(() -> byCountry(matrix, layout.open()));
    }

    private static MatrixList sorted(Matrix matrix, Comparator<Matrix.Row> order) {
        List<Line> rows = new ArrayList<>();
        rows.add(group(matrix, Optional.empty(), matrix.rows(), true));
        matrix.rows().stream().sorted(order).map(OfDataset::new).forEach(rows::add);
        return new MatrixList(rows, List.of());
    }

    private static MatrixList byCountry(Matrix matrix, Optional<List<String>> wanted) {
        Map<String, List<Matrix.Row>> countries = matrix.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.dataset().site().country(), TreeMap::new, Collectors.toList()));
        var open = wanted.orElseGet(
                () -> matrix.rows().size() <= MOST_LISTED_AT_FIRST ? List.copyOf(countries.keySet()) : List.of());
        List<Line> rows = new ArrayList<>();
        rows.add(group(matrix, Optional.empty(), matrix.rows(), true));
        countries.forEach((country, ofCountry) -> {
            boolean listed = open.contains(country);
            rows.add(group(matrix, Optional.of(country), ofCountry, listed));
            if (listed) {
                ofCountry.stream().map(OfDataset::new).forEach(rows::add);
            }
        });
        return new MatrixList(rows, open);
    }

    private static OfGroup group(Matrix matrix, Optional<String> country, List<Matrix.Row> rows, boolean open) {
        return new OfGroup(
                country,
                rows.size(),
                (int) rows.stream()
                        .filter(row -> row.dataset().site().illustrative())
                        .count(),
                open,
                IntStream.range(0, matrix.columns().size())
                        .mapToObj(column -> MatrixCounts.of(rows.stream()
                                .map(row -> row.cells().get(column))
                                .toList()))
                        .toList());
    }

    private static Optional<Comparator<Matrix.Row>> order(Matrix matrix, String sort) {
        boolean down = sort.startsWith("-");
        var by = down ? sort.substring(1) : sort;
        if (by.equals("site")) {
            Comparator<Matrix.Row> names =
                    Comparator.comparing(row -> row.dataset().site().name());
            return Optional.of(down ? names.reversed() : names);
        }
        return IntStream.range(0, matrix.columns().size())
                .filter(column ->
                        matrix.columns().get(column).version().id().toString().equals(by))
                .mapToObj(column -> byResult(column, down))
                .findFirst();
    }

    /** By the proved level, then the possible one, then the proved share of points; what could not be assessed comes last. */
    private static Comparator<Matrix.Row> byResult(int column, boolean down) {
        Comparator<Result> results = Comparator.comparingInt(
                        (Result result) -> result.proved().rank())
                .thenComparingInt(result -> result.possible().rank())
                .thenComparingInt(MatrixList::perMille);
        Comparator<Result> order = down ? results.reversed() : results;
        return Comparator.comparing(
                (Matrix.Row row) -> row.cells().get(column),
                Comparator.comparing(
                        Cell::result,
                        (one, other) -> one.isPresent() && other.isPresent()
                                ? order.compare(one.get(), other.get())
                                : Boolean.compare(one.isEmpty(), other.isEmpty())));
    }

    private static int perMille(Result result) {
        var score = result.score();
        return score.maximum() == 0 ? 0 : (int) (1_000L * score.least() / score.maximum());
    }
}
