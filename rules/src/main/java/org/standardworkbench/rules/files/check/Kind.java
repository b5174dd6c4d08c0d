package org.standardworkbench.rules.files.check;

import java.util.List;

/** What a value is, as far as the version tells. */
sealed interface Kind {

    /**
     * A number.
     *
     * @param unit UCUM code
     * @param zero whether it is the literal 0, which goes with every unit
     * @param counted whether it is a count or points, for which a percentage is no sensible bound
     */
    record Number(String unit, boolean zero, boolean counted) implements Kind {}

    /** True or false. */
    record Truth() implements Kind {}

    /** One of some codes. */
    record Code(String of, List<String> codes) implements Kind {}

    /** The outcome of a criterion. */
    record Outcome() implements Kind {}

    /** A literal true or false. */
    record TruthLiteral() implements Kind {}

    /** A literal code. */
    record CodeLiteral(String word) implements Kind {}

    /** Not known because of an error that was reported. */
    record Unknown() implements Kind {}

    /** A number in a unit. */
    static Kind number(String unit) {
        return new Number(unit, false, false);
    }

    /** In words, for messages. */
    default String words() {
        return switch (this) {
            case Number number -> "a number";
            case Truth truth -> "true or false";
            case Code code -> "a code";
            case Outcome outcome -> "an outcome";
            case TruthLiteral literal -> "`true` or `false`";
            case CodeLiteral literal -> "a word in quotes";
            case Unknown unknown -> "unknown";
        };
    }
}
