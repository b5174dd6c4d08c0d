package org.standardworkbench.rules.data;

import java.math.BigDecimal;

/** A value of a data point. */
public sealed interface Value {

    /** A finite decimal number. */
    record OfNumber(BigDecimal number) implements Value {

        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /** True or false. */
    record OfTruth(boolean truth) implements Value {

        @Override
        public String text() {
            return Boolean.toString(truth);
        }
    }

    /** One of an indicator's codes. */
    record OfCode(String code) implements Value {

        @Override
        public String text() {
            return code;
        }
    }

    /** The value as a data file writes it. */
    String text();
}
