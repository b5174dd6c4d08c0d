package org.standardworkbench.rules.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Subject;

/**
 * Something doubtful about a dataset, told to a person.
 *
 * @param kind what is doubtful
 * @param indicators those concerned; at least one
 * @param subject whose data it is about
 * @param member id of the company or flow; empty for the area, or if it is about several
 * @param message what is seen, one sentence with the figures
 * @param advice what to do, one sentence
 * @param basis the data points that the finding is based on, the doubtful ones first
 */
public record Finding(
        Kind kind,
        Set<IndicatorCode> indicators,
        Subject subject,
        Optional<String> member,
        String message,
        String advice,
        List<Basis> basis)
        implements Comparable<Finding> {

    /** How much weighs a finding. */
    public enum Severity {
        /** Cannot be right: at least one of the figures is wrong. */
        CONTRADICTION,
        /** May be right, but a mistake is more likely. */
        DOUBT,
        /** Nothing speaks against the figures, but what would prove them is missing. */
        INCOMPLETE
    }

    /** What is doubtful. */
    public enum Kind {
        PART_ABOVE_WHOLE(Severity.CONTRADICTION, "A part is larger than its whole"),
        SUM_ABOVE_TOTAL(Severity.CONTRADICTION, "Companies together above the area's total"),
        OVERLAPPING_PERIODS(Severity.CONTRADICTION, "Periods overlap"),
        STATUS_AGAINST_SCOPE(Severity.CONTRADICTION, "Status contradicts the scope"),
        UNIT_MISTAKE(Severity.DOUBT, "Perhaps a wrong unit"),
        OUTLIER(Severity.DOUBT, "Far from comparable values"),
        COPIED_FIGURE(Severity.DOUBT, "The same figure in two periods"),
        OTHER_YEAR_NAMED(Severity.DOUBT, "The source is about another year"),
        BOUNDARY_DIFFERS(Severity.DOUBT, "Boundaries differ"),
        LARGE_UNCERTAINTY(Severity.DOUBT, "Uncertainty as large as the value"),
        ESTIMATED_WITHOUT_METHOD(Severity.INCOMPLETE, "Estimated without a method"),
        SOURCE_MISSING(Severity.INCOMPLETE, "Without a source");

        private final Severity severity;
        private final String title;

        Kind(Severity severity, String title) {
            this.severity = severity;
            this.title = title;
        }

        /** How much findings of this kind weigh. */
        public Severity severity() {
            return severity;
        }

        /** Names the kind for people. */
        public String title() {
            return title;
        }
    }

    /**
     * A data point that a finding is based on.
     *
     * @param dataset key of the dataset that holds it
     * @param member id of the company or flow; empty for the area
     * @param point the data point
     */
    public record Basis(String dataset, Optional<String> member, DataPoint point) {}

    /** Copies; puts the indicators in the order of their codes. @throws IllegalArgumentException if there are none */
    public Finding {
        indicators = java.util.Collections.unmodifiableSet(new TreeSet<>(indicators));
        basis = List.copyOf(basis);
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("a finding is about at least one indicator");
        }
    }

    /** How much it weighs. */
    public Severity severity() {
        return kind.severity();
    }

    /** The gravest first, then by kind, subject, member, indicators and message. */
    @Override
    public int compareTo(Finding other) {
        return Comparator.comparing(Finding::severity)
                .thenComparing(Finding::kind)
                .thenComparing(Finding::subject)
                .thenComparing(finding -> finding.member.orElse(""))
                .thenComparing(finding ->
                        finding.indicators.stream().map(IndicatorCode::value).collect(Collectors.joining(" ")))
                .thenComparing(Finding::message)
                .compare(this, other);
    }
}
