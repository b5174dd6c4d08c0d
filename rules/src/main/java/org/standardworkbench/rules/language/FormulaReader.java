package org.standardworkbench.rules.language;

import java.util.List;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Place;

/**
 * Reads the formula of a derived indicator. As total as {@link CriterionReader}.
 *
 * @see "docs/criterion-language.md"
 */
public final class FormulaReader {

    private FormulaReader() {}

    /**
     * Reads a formula.
     *
     * @param start where its first character stands
     * @param text the formula
     * @return the value that it computes, or all errors at once
     */
    public static Checked<Parsed<Expression>> read(Place start, String text) {
        return read(new Reading(new SourceText(start, text)));
    }

    static Checked<Parsed<Expression>> read(Reading reading) {
        List<Token> all = reading.tokens();
        if (!all.isEmpty()) {
            Tokens tokens = new Tokens(all.subList(0, all.size() - 1), end(all), reading.diagnostics());
            try {
                Expression formula = tokens.shallow() ? formula(tokens, reading) : new Expression.TruthLiteral(false);
                if (!reading.diagnostics().failed()) {
                    return Checked.of(reading.parsed(formula));
                }
            } catch (SyntaxError told) {
                return Checked.failed(reading.diagnostics().problems());
            }
        }
        return Checked.failed(reading.diagnostics().problems());
    }

    private static Token end(List<Token> all) {
        Token end = all.get(all.size() - 1);
        return new Token(end.kind(), "the end of the formula", end.offset(), end.end(), false, Token.Fault.NONE);
    }

    private static Expression formula(Tokens tokens, Reading reading) {
        Expression formula = new ConditionReader(tokens, reading).values().number(Context.FORMULA);
        if (!tokens.done()) {
            throw tokens.unexpected("+, -, *, / or the end of the formula");
        }
        return formula;
    }
}
