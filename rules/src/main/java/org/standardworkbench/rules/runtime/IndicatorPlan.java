package org.standardworkbench.rules.runtime;

import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator becomes a number.
 *
 * @param code its code, for messages
 * @param digits after rounding
 * @param mode rounding mode
 * @param formula of a derived indicator, else null
 */
public record IndicatorPlan(
        String code,
        int digits,
        RoundingMode mode,
        @Nullable Term formula) {}
