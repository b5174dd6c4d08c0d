package org.standardworkbench.webapp.authoring;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.number;
import static org.standardworkbench.webapp.export.Table.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.verification.Example;
import org.standardworkbench.rules.verification.Verification;
import org.standardworkbench.webapp.export.Table;

/** What verification found, as a table. */
public final class FindingTable {

    private FindingTable() {}

    /** One row per finding, then one per part of which nothing is claimed. */
    public static Table of(LoadedVersion loaded, Verification verification) {
        var found = verification.findings().stream()
                .map(finding -> Table.row(
                        finding.criterion().map(CriterionCode::value).orElse(""),
                        finding.kind().code(),
                        finding.place(),
                        finding.subject(),
                        finding.text(),
                        finding.proof().reason(),
                        finding.proof().combinations(),
                        finding.examples().stream().map(Example::text).collect(Collectors.joining("; "))));
        var open = verification.undecided().stream()
                .map(one -> Table.row(
                        CriterionCode.isValid(one.name()) ? one.name() : "",
                        "not decided",
                        one.place(),
                        one.name(),
                        one.reason(),
                        "",
                        "",
                        ""));
        return Table.of(
                        "Findings of " + loaded.version().id(),
                        List.of(
                                code("criterion"),
                                code("kind"),
                                code("place"),
                                text("subject"),
                                text("finding"),
                                text("why"),
                                number("combinations"),
                                text("examples")),
                        Stream.concat(found, open).toList())
                .about(List.of(new Table.About(
                        "version " + loaded.version().id(), loaded.version().contentHash())));
    }
}
