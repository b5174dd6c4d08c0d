package org.standardworkbench.rules.language;

import org.standardworkbench.rules.standard.Expression;

/** Writes formulas in the one canonical form, on one line, which {@link FormulaReader} reads back to an equal value. */
public final class FormulaWriter {

    private FormulaWriter() {}

    /** Writes a formula. */
    public static String write(Expression formula) {
        return ValueWriter.flat(formula);
    }
}
