package org.standardworkbench.rules.assessment;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.standard.OutcomeKind;

/** The outcome of a criterion on a dataset. Exactly one of five. */
public sealed interface Outcome {

    /** The requirement is proved. @param points the criterion's maximum */
    record Met(int points) implements Outcome {}

    /** A band is proved. @param points what the band earns */
    record PartlyMet(int points) implements Outcome {}

    /** It applies, and the requirement and every band are disproved. */
    record NotMet() implements Outcome {}

    /** It is not asked of this site. @param reason why */
    record NotApplicable(Reason reason) implements Outcome {}

    /**
     * The data do not decide. Shown as "cannot be evaluated".
     *
     * @param maximum the points that it could still earn, from 0 up to this
     * @param missing what would settle it
     */
    record Undetermined(int maximum, Missing missing) implements Outcome {}

    /** Why a criterion is not asked. */
    enum Reason {
        /** The criterion is not asked in the area's stage. */
        STAGE("stage"),
        /** Its applicability is disproved. */
        APPLICABILITY("applicability"),
        /** A company criterion that applies to no company of the area. */
        NO_COMPANY("no company");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The word used in canonical JSON. */
        public String code() {
            return code;
        }
    }

    /**
     * The data that would settle an undetermined outcome.
     *
     * @param data a smallest set of missing data for which some values settle the outcome, in order; all missing data if the
     *     search was not exhaustive or no set settles it
     * @param smallest whether {@code data} is a smallest settling set; false means that all missing data are listed
     */
    record Missing(List<MissingDatum> data, boolean smallest) {

        /** Copies the data. */
        public Missing {
            data = List.copyOf(data);
        }
    }

    /**
     * One thing that is not known.
     *
     * @param kind what kind of thing
     * @param name the indicator's code, parameter's name, factor's name, criterion's code; {@code companies} or {@code flows} for a
     *     missing list; for a value that the data cannot have (division by zero, share over nothing) the derived indicator's code
     * @param member the company's or flow's id; empty for the area
     */
    record MissingDatum(Kind kind, String name, Optional<String> member) implements Comparable<MissingDatum> {

        /** Kinds of unknown things. */
        public enum Kind {
            INDICATOR("indicator"),
            COLLECTION("collection"),
            PARAMETER("parameter"),
            FACTOR("factor"),
            OUTCOME("outcome"),
            NO_VALUE("no value");

            private final String code;

            Kind(String code) {
                this.code = code;
            }

            /** The word used in canonical JSON. */
            public String code() {
                return code;
            }
        }

        @Override
        public int compareTo(MissingDatum other) {
            return java.util.Comparator.comparing(MissingDatum::kind)
                    .thenComparing(MissingDatum::name)
                    .thenComparing(datum -> datum.member().orElse(""))
                    .compare(this, other);
        }
    }

    /** The kind, without points and reasons. */
    default OutcomeKind kind() {
        return switch (this) {
            case Met met -> OutcomeKind.MET;
            case PartlyMet partlyMet -> OutcomeKind.PARTLY_MET;
            case NotMet notMet -> OutcomeKind.NOT_MET;
            case NotApplicable notApplicable -> OutcomeKind.NOT_APPLICABLE;
            case Undetermined undetermined -> OutcomeKind.UNDETERMINED;
        };
    }

    /** The fewest points that the outcome can stand for. */
    default int leastPoints() {
        return switch (this) {
            case Met met -> met.points();
            case PartlyMet partlyMet -> partlyMet.points();
            case NotMet notMet -> 0;
            case NotApplicable notApplicable -> 0;
            case Undetermined undetermined -> 0;
        };
    }

    /** The most points that the outcome can stand for. */
    default int mostPoints() {
        return this instanceof Undetermined undetermined ? undetermined.maximum() : leastPoints();
    }
}
