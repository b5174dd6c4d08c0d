package org.standardworkbench.webapp.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Indicators;
import org.standardworkbench.rules.quality.Finding;
import org.standardworkbench.rules.quality.QualityCheck;
import org.standardworkbench.rules.standard.StandardVersion;

/** Tells what is doubtful about the data that are assessed: how much of it, or each finding when asked. */
final class QualityNotice {

    /** Each dataset is compared with all others, so that the check of many takes longer than their assessment. */
    private static final int MOST_UNASKED = 300;

    private QualityNotice() {}

    /**
     * Prints warnings; nothing if there is no finding.
     *
     * @param chosen what is assessed
     * @param all what it is compared with
     * @param listed whether each finding is told; otherwise one line counts them
     */
    static void print(
            List<Dataset> chosen, Collection<Dataset> all, StandardVersion version, boolean listed, PrintWriter err) {
        if (!listed && Math.max(chosen.size(), all.size()) > MOST_UNASKED) {
            err.println("warning: the quality of " + chosen.size() + " datasets is not checked; --quality checks it.");
            return;
        }
        var indicators = Indicators.ofVersions(List.of(version));
        int datasets = 0;
        var counts = new int[Finding.Severity.values().length];
        for (var dataset : chosen) {
            var findings = QualityCheck.check(dataset, all, indicators);
            datasets += findings.isEmpty() ? 0 : 1;
            for (var finding : findings) {
                counts[finding.severity().ordinal()]++;
                if (listed) {
                    err.println(line(dataset, finding));
                }
            }
        }
        if (datasets > 0) {
            err.println("warning: the data of " + datasets + " of " + chosen.size() + " datasets "
                    + (datasets == 1 ? "has" : "have") + " quality findings: " + counted(counts)
                    + (listed ? "." : "; --quality lists them."));
        }
        err.flush();
    }

    private static String counted(int[] counts) {
        var words = new StringBuilder();
        for (var severity : Finding.Severity.values()) {
            words.append(words.isEmpty() ? "" : ", ")
                    .append(counts[severity.ordinal()])
                    .append(' ')
                    .append(severity.name().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    private static String line(Dataset dataset, Finding finding) {
        var place = finding.basis().stream()
                .findFirst()
                .map(basis -> basis.point().place().toString())
                .orElse(dataset.key());
        return place + "\n  " + finding.severity().name().toLowerCase(Locale.ROOT) + ": "
                + finding.kind().title() + ". " + finding.message() + "\n  " + finding.advice();
    }
}
