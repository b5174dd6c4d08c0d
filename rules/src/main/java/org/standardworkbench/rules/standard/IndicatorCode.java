package org.standardworkbench.rules.standard;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names an indicator in rules, data files and formulas, for example {@code renewableElectricityShare}: a lower-case
 * letter followed by up to 63 ASCII letters or digits.
 *
 * @param value the code as written
 */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");

    /**
     * Words that an indicator may not be called: words of the criterion language, and property names that break one of
     * the two DRL grammars or match nothing in silence (design section 9; kept as a test).
     */
    public static final Set<String> RESERVED = Set.of("""
            unit function not when contains in and or modify soundslike drools kcontext rule then end true false
            null this exists forall accumulate from eval matches memberof excludes over collect action reverse
            result init entry point window query declare import package global salience parameter factor outcome
            points anyOf allOf atLeast unless between isKnown companies flows stage country str new return class
            int long double boolean if else for while do switch case default static final void enum super
            instanceof assert byte char short float public private protected abstract interface extends
            implements try catch finally throw throws goto const native volatile transient synchronized strictfp
            continue break extend template attributes rules enabled duration timer isA after before during
            includes coincides finishes meets overlaps starts
            """.strip().split("\\s+"));

    /** @throws IllegalArgumentException if the value does not have the form of an indicator code or is reserved */
    public IndicatorCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("`" + value + "` is not an indicator code such as electricityUse");
        }
    }

    /** Tells whether a text has the form of an indicator code and is not reserved. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches() && !RESERVED.contains(value);
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
