package org.standardworkbench.rules.files;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Place;

/**
 * An executable example beside a criterion: what is given, and the outcome that the clause then asks for.
 *
 * @param criterion the criterion that it is an example of
 * @param name a sentence, unique among the criterion's cases
 * @param dataset what is given, as the data of a site called {@code case}
 * @param outcomes what is given of other criteria's outcomes; a criterion that is not named is undetermined
 * @param expected what must come out
 * @param because why, in words
 * @param place where it stands
 */
public record Case(
        CriterionCode criterion,
        String name,
        Dataset dataset,
        Map<CriterionCode, Prior> outcomes,
        Expected expected,
        String because,
        Place place) {

    /**
     * The given outcome of another criterion.
     *
     * @param kind the outcome
     * @param points the points earned with met and partly met; the most that can still be earned with undetermined; else 0
     */
    public record Prior(OutcomeKind kind, int points) {}

    /**
     * The outcome that must come out.
     *
     * @param outcome its kind
     * @param points what it earns; present with met and partly met only
     * @param missing with undetermined, codes of the data that must be named as missing, in order; empty if the case leaves them open
     */
    public record Expected(OutcomeKind outcome, Optional<Integer> points, Optional<List<String>> missing) {

        /** Orders the codes. */
        public Expected {
            missing = missing.map(codes -> codes.stream().sorted().toList());
        }
    }

    /** Copies the outcomes, in the order of the codes. */
    public Case {
        outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
    }
}
