package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.List;

/** Where a condition or value stands, which decides what it may read. */
enum Context {
    /** Within {@code Area( … )}. */
    AREA,
    /** Within {@code Company( … )}. */
    COMPANY,
    /** Within {@code companies( … )} or {@code flows( … )} of a criterion: one member at a time. */
    MEMBER,
    /** Within {@code Outcomes( … )}. */
    LEVEL,
    /** Within {@code themes().every( … )} or {@code groups().every( … )}. */
    PART,
    /** The formula of a derived indicator. */
    FORMULA,
    /** The value of each member within a formula. */
    FORMULA_MEMBER;

    boolean indicators() {
        return !scores();
    }

    boolean factors() {
        return !scores();
    }

    boolean collections() {
        return this == AREA || this == FORMULA;
    }

    boolean outcomes() {
        return this == AREA || scores();
    }

    boolean scores() {
        return this == LEVEL || this == PART;
    }

    /** Whether any number and division may stand here. */
    boolean formula() {
        return this == FORMULA || this == FORMULA_MEMBER;
    }

    /** The context of the value of each member. */
    Context ofMember() {
        return formula() ? FORMULA_MEMBER : MEMBER;
    }

    /** The words that can be called here, for advice. */
    List<String> functions() {
        List<String> words = new ArrayList<>(List.of("parameter"));
        if (factors()) {
            words.add("factor");
        }
        if (!formula()) {
            words.addAll(List.of("between", "allOf", "anyOf", "atLeast", "not"));
        }
        if (indicators() && !formula()) {
            words.add("isKnown");
        }
        if (collections()) {
            words.addAll(List.of("companies", "flows"));
        }
        if (outcomes()) {
            words.addAll(List.of("outcome", "points"));
        }
        if (scores()) {
            words.addAll(List.of("theme", "group", "criteria", "prerequisites"));
        }
        if (this == LEVEL) {
            words.addAll(List.of("themes", "groups"));
        }
        return words;
    }

    /** What may be read here, for people. */
    String reads() {
        return switch (this) {
            case AREA ->
                "A criterion of the area reads area indicators, parameters, factors, companies, flows and the outcomes of"
                        + " other criteria.";
            case COMPANY -> "A company criterion reads indicators of the company at hand, parameters and factors.";
            case MEMBER, FORMULA_MEMBER ->
                "Within companies( … ) and flows( … ) stand indicators of the member at hand, parameters"
                        + " and factors.";
            case LEVEL -> "A level rule reads outcomes, points and parameters.";
            case PART -> "Within every( … ) of themes and groups stand outcomes, points and parameters.";
            case FORMULA -> "A formula reads indicators, parameters, factors, companies and flows.";
        };
    }
}
