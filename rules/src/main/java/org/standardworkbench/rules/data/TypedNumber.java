package org.standardworkbench.rules.data;

import java.math.BigDecimal;

/**
 * A number as a person types it. A decimal comma and thousands separators are read where they can mean only one thing; what could be
 * a thousand or a fraction, such as {@code 1,500} or {@code 1.500}, is asked back and never guessed. (Data files are read by a
 * stricter rule: nobody is there to be asked.)
 */
public sealed interface TypedNumber {

    /**
     * It means this number.
     *
     * @param number the number
     * @param respelled whether it was typed otherwise than data files write it, so that a person should see how it was read
     */
    record Read(BigDecimal number, boolean respelled) implements TypedNumber {}

    /**
     * It is none, or might be two.
     *
     * @param message what is wrong, a sentence
     * @param advice what to write, a sentence; may be empty
     */
    record Wrong(String message, String advice) implements TypedNumber {}

    /** Reads a text; blanks around it do not count. */
    static TypedNumber of(String typed) {
        return TypedNumberReading.of(typed.strip());
    }
}
