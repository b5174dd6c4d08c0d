package org.standardworkbench.rules.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Status;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.standard.Subject;

/** Tells what is missing to follow the figures up: one finding for the area and one for all companies or flows, not one a value. */
final class EvidenceCheck {

    private EvidenceCheck() {}

    static List<Finding> check(Dataset dataset, Catalogue catalogue) {
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            // A truth or code that was estimated has no method of measurement.
            about(
                            dataset,
                            subject,
                            catalogue,
                            Finding.Kind.ESTIMATED_WITHOUT_METHOD,
                            point -> point.status() == Status.ESTIMATED
                                    && point.value().orElse(null) instanceof Value.OfNumber
                                    && point.method().isBlank(),
                            "estimated, but the method is not told",
                            "Write in the column method how they were estimated.")
                    .ifPresent(findings::add);
            about(
                            dataset,
                            subject,
                            catalogue,
                            Finding.Kind.SOURCE_MISSING,
                            point -> point.value().isPresent()
                                    && point.source().isBlank()
                                    && point.evidence().isBlank(),
                            "given without a source",
                            "Write in the column source where they come from.")
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> about(
            Dataset dataset,
            Subject subject,
            Catalogue catalogue,
            Finding.Kind kind,
            Predicate<DataPoint> lacks,
            String what,
            String advice) {
        List<Finding.Basis> basis = Holder.of(dataset).stream()
                .filter(holder -> holder.subject() == subject)
                .flatMap(holder -> holder.points().values().stream()
                        .filter(lacks)
                        .filter(point ->
                                catalogue.find(point.indicator(), subject).isPresent())
                        .map(holder::basis))
                .toList();
        if (basis.isEmpty()) {
            return Optional.empty();
        }
        String count = basis.size() == 1 ? "1 value is " : basis.size() + " values are ";
        return Optional.of(new Finding(
                kind,
                basis.stream()
                        .map(one -> one.point().indicator())
                        .collect(java.util.stream.Collectors.toUnmodifiableSet()),
                subject,
                Optional.empty(),
                count + what + ".",
                advice,
                basis));
    }
}
