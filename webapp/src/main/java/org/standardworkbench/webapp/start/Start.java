package org.standardworkbench.webapp.start;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.compare.CompareAddress;
import org.standardworkbench.webapp.run.Matrix;
import org.standardworkbench.webapp.run.RunAddress;
import org.standardworkbench.webapp.run.RunService;

/** What the start page shows, taken from the run that the first page shows as well. */
@Service
public class Start {

    private final RunService run;

    Start(RunService run) {
        this.run = run;
    }

    /**
     * A site whose result changes from one version to the next, with the three addresses that lead there.
     *
     * @param dataset the site's data
     * @param before the earlier version with what the site reaches under it
     * @param after the later version, likewise
     * @param one the explanation under the earlier version
     * @param both the same data under both versions
     * @param why what changed between the versions, for this site
     */
    public record Flip(
            Dataset dataset, Reached before, Reached after, RunAddress one, RunAddress both, CompareAddress why) {}

    /** A version with what a site reaches under it. */
    public record Reached(StandardVersion version, Matrix.Result result) {}

    /**
     * A version with what the sites reach under it.
     *
     * @param levels how many datasets are proved to reach each level; those without a level first
     * @param open how many datasets could still reach another level, once missing data are given
     */
    public record Tried(StandardVersion version, List<Count> levels, int open) {}

    /** How many datasets reach a level. */
    public record Count(Matrix.Level level, int datasets) {}

    /** The result that changes most, of a real site if one changes; empty if none does, or nothing is loaded. */
    public Optional<Flip> flip() {
        return matrix().flatMap(matrix -> matrix.rows().stream()
                .flatMap(row -> flips(matrix, row))
                .max(Comparator.<Flip>comparingInt(flip -> Math.abs(change(flip).levels()))
                        .thenComparing(flip -> !flip.dataset().site().illustrative())
                        .thenComparing(flip -> Math.abs(change(flip).percentagePoints()))));
    }

    private static Matrix.Change change(Flip flip) {
        return flip.after().result().change().orElseThrow();
    }

    private static Stream<Flip> flips(Matrix matrix, Matrix.Row row) {
        return matrix.columns().stream().flatMap(column -> column.previous().stream()
                .flatMap(
                        previous -> flip(row, matrix, previous, column.version().id()).stream()));
    }

    private static Optional<Flip> flip(Matrix.Row row, Matrix matrix, VersionId previous, VersionId id) {
        var before = reached(matrix, row, previous);
        var after = reached(matrix, row, id).filter(reached -> reached.result().change().stream()
                .anyMatch(change -> !change.none() && change.against().equals(previous)));
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        var site = Optional.of(List.of(row.dataset().site().id().value()));
        var both = RunAddress.FIRST.withSites(site).withVersions(List.of(previous.toString(), id.toString()));
        return Optional.of(new Flip(
                row.dataset(),
                before.get(),
                after.get(),
                RunAddress.FIRST
                        .withSites(site)
                        .withVersions(List.of(previous.toString()))
                        .withCell(Optional.of(RunAddress.cell(row.dataset().key(), previous))),
                both,
                CompareAddress.FIRST
                        .withVersions(List.of(previous.toString(), id.toString()))
                        .withSites(site)));
    }

    private static Optional<Reached> reached(Matrix matrix, Matrix.Row row, VersionId id) {
        return matrix.columns().stream()
                .map(Matrix.Column::version)
                .filter(version -> version.id().equals(id))
                .findFirst()
                .flatMap(version -> row.cells().stream()
                        .filter(cell -> cell.version().equals(id))
                        .flatMap(cell -> cell.result().stream())
                        .findFirst()
                        .map(result -> new Reached(version, result)));
    }

    /** The versions that the first page shows, the newest first. */
    public List<Tried> tried() {
        return matrix().map(matrix -> matrix.columns().reversed().stream()
                        .map(column -> tried(matrix, column.version()))
                        .toList())
                .orElse(List.of());
    }

    private static Tried tried(Matrix matrix, StandardVersion version) {
        var results = matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.version().equals(version.id()))
                .flatMap(cell -> cell.result().stream())
                .toList();
        var levels = results.stream()
                .map(Matrix.Result::proved)
                .distinct()
                .sorted(Comparator.comparingInt(Matrix.Level::rank))
                .map(level -> new Count(level, (int) results.stream()
                        .filter(result -> result.proved().equals(level))
                        .count()))
                .toList();
        int open = (int) results.stream()
                .filter(result -> !result.proved().equals(result.possible()))
                .count();
        return new Tried(version, levels, open);
    }

    /** The first page's run, which is made ready when the workbench starts. */
    private Optional<Matrix> matrix() {
        var selection = run.select(RunAddress.FIRST);
        return selection.versions().isEmpty() || selection.datasets().isEmpty()
                ? Optional.empty()
                : Optional.of(run.run(selection, made -> {}));
    }
}
