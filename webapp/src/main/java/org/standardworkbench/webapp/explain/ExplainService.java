package org.standardworkbench.webapp.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.alignment.AlignedExplanation;
import org.standardworkbench.rules.alignment.AlignedExplanation.Side;
import org.standardworkbench.rules.assessment.Explanation;
import org.standardworkbench.rules.comparison.Correspondences;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.run.CellAddress;
import org.standardworkbench.webapp.run.RunService;
import org.standardworkbench.webapp.run.Selection.OpenCell;
import org.standardworkbench.webapp.store.StoreException;

/** Puts two explanations beside each other. Safe for use by several threads. */
@Service
public class ExplainService {

    private final RunService run;
    private final Catalogs catalogs;

    ExplainService(RunService run, Catalogs catalogs) {
        this.run = run;
        this.catalogs = catalogs;
    }

    /**
     * What an address names.
     *
     * @param left the left cell; empty if there is none
     * @param right the right cell; empty if there is none, or if it is still to be chosen
     * @param notices what the address names in vain, each a sentence for a person
     */
    public record Cells(
            ExplainAddress address,
            Optional<OpenCell> left,
            Optional<OpenCell> right,
            Language language,
            List<String> notices) {

        /** Copies the notices. */
        public Cells {
            notices = List.copyOf(notices);
        }
    }

    /**
     * What can be put beside a cell.
     *
     * @param versions other versions, for the same data
     * @param data other data of the same site
     * @param sites the newest data of other sites
     */
    public record Choices(List<StandardVersion> versions, List<Dataset> data, List<Dataset> sites) {}

    /** Finds what an address names. */
    public Cells find(ExplainAddress address) {
        List<String> notices = new ArrayList<>();
        var left = address.left().flatMap(text -> cell(text, notices));
        var right = address.right().flatMap(text -> cell(text, notices));
        var language = Language.ofCode(address.language()).orElseGet(() -> {
            notices.add("There are no words in the language `" + address.language() + "`. They are shown in English.");
            return Language.EN;
        });
        return new Cells(address, left, right, language, notices);
    }

    private Optional<OpenCell> cell(String text, List<String> notices) {
        try {
            var found = CellAddress.parse(text).flatMap(run::cell);
            if (found.isEmpty()) {
                notices.add("There is no cell `" + text
                        + "`. A cell is written SITE/START/END/SCOPE/VERSION, such as"
                        + " `kaigu/2023-01-01/2023-12-31/current/gia@1.0`.");
            }
            return found;
        } catch (StoreException problem) {
            notices.add("The cell `" + text + "` cannot be shown: " + problem.getMessage());
            return Optional.empty();
        }
    }

    /** What can be put beside a cell. */
    public Choices choices(OpenCell cell) {
        var catalog = catalogs.current();
        var site = cell.dataset().site().id();
        return new Choices(
                catalog.versions().stream()
                        .filter(version -> !version.id().equals(cell.version().id()))
                        .toList(),
                catalog.datasets().stream()
                        .filter(dataset -> dataset.site().id().equals(site)
                                && !dataset.key().equals(cell.dataset().key()))
                        .toList(),
                catalog.datasets().stream()
                        .filter(dataset -> !dataset.site().id().equals(site))
                        .toList());
    }

    /**
     * Aligns two cells beside the thread that asks.
     *
     * @return fails with an exception for a person if a cell cannot be assessed
     */
    public CompletableFuture<AlignedExplanation> start(OpenCell left, OpenCell right) {
        return run.startExplaining(left)
                .thenCombine(run.startExplaining(right), (one, other) -> aligned(left, one, right, other));
    }

    private AlignedExplanation aligned(OpenCell left, Explanation one, OpenCell right, Explanation other) {
        return AlignedExplanation.of(
                new Side(left.version(), one),
                new Side(right.version(), other),
                Correspondences.between(left.version(), right.version(), this::base));
    }

    private Optional<StandardVersion> base(StandardVersion version) {
        return version.basedOn().flatMap(number -> catalogs.current()
                .version(new VersionId(version.id().standard(), number)));
    }
}
