package org.standardworkbench.rules.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standardworkbench.rules.standard.CriterionCode;

/**
 * What the name of a criterion's rule says.
 *
 * @param code the criterion
 * @param kind which of its rules
 * @param points what a band earns, as written; empty for the others
 */
record RuleName(CriterionCode code, Kind kind, String points) {

    enum Kind {
        APPLIES,
        PARTLY_MET,
        MET
    }

    private static final Pattern FORM =
            Pattern.compile("(\\S{1,16}) (?:(applies)|is (met)|is partly met, (0|[1-9][0-9]{0,3}) (points?))");

    /** Reads a name; empty if it is none. */
    static Optional<RuleName> of(String name) {
        Matcher matcher = FORM.matcher(name);
        if (!matcher.matches() || !CriterionCode.isValid(matcher.group(1))) {
            return Optional.empty();
        }
        CriterionCode code = new CriterionCode(matcher.group(1));
        if (matcher.group(2) != null) {
            return Optional.of(new RuleName(code, Kind.APPLIES, ""));
        }
        if (matcher.group(3) != null) {
            return Optional.of(new RuleName(code, Kind.MET, ""));
        }
        String points = matcher.group(4);
        boolean singular = matcher.group(5).equals("point");
        return singular == points.equals("1")
                ? Optional.of(new RuleName(code, Kind.PARTLY_MET, points))
                : Optional.empty();
    }

    /** The name of the rule of a band. */
    static String band(CriterionCode code, int points) {
        return code + " is partly met, " + points + (points == 1 ? " point" : " points");
    }
}
