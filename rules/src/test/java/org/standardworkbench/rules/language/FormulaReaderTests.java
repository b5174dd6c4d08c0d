package org.standardworkbench.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standardworkbench.rules.standard.ArithmeticOperator;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;

class FormulaReaderTests {

    private static final Place START = new Place("indicators.yaml", 12, 14);

    private static String errorOf(String formula) {
        return FormulaReader.read(START, formula).problems().get(0).toString();
    }

    @Nested
    class Reading {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "a - b - c | a - b - c",
                    "( a - b ) - c | a - b - c",
                    "a - ( b - c ) | a - ( b - c )",
                    "a + b*c | a + b * c",
                    "(a + b)*c | ( a + b ) * c",
                    "a / b / c | a / b / c",
                    "a / ( b * c ) | a / ( b * c )",
                    "a * ( b / c ) | a * ( b / c )",
                    "100 * a | 100 * a",
                    "2.50 * a | 2.5 * a",
                    "a * -2 | a * ( -2 )",
                    "companies( x > 0 ).sum( y / 2 ) + factor( \"f\" ) | companies( x > 0 ).sum( y / 2 ) + factor( \"f\" )"
                })
        void bindsProductsCloserAndFromTheLeft(String formula, String canonical) {
            assertThat(FormulaWriter.write(
                            FormulaReader.read(START, formula).orThrow().model()))
                    .isEqualTo(canonical);
        }

        @Test
        void givesTheQuotientOfTwoIndicators() {
            Expression read = FormulaReader.read(START, "renewableElectricityUse / electricityUse")
                    .orThrow()
                    .model();

            assertThat(read)
                    .isEqualTo(new Expression.Arithmetic(
                            new Expression.IndicatorValue(new IndicatorCode("renewableElectricityUse")),
                            ArithmeticOperator.DIVIDED_BY,
                            new Expression.IndicatorValue(new IndicatorCode("electricityUse"))));
        }

        @Test
        void placesNamesInTheFileThatHoldsTheFormula() {
            assertThat(FormulaReader.read(START, "alpha /\n  beta").orThrow().names())
                    .extracting(Parsed.NameUse::place)
                    .containsExactly(START, new Place("indicators.yaml", 13, 3));
        }
    }

    @Nested
    class Errors {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "alpha / | 12:21: Found the end of the formula, expected a value.",
                    "alpha beta | 12:20: Found `beta`, expected +, -, *, / or the end of the formula.",
                    "alpha > 0 | 12:20: Found `>`, expected +, -, *, / or the end of the formula.",
                    "alpha * 2,5 | 12:22: `2,5` has a decimal comma.",
                    "( alpha | 12:14: This `(` is not closed before the end of the formula.",
                    "alpha ** 2 | 12:20: `**` is not part of the language",
                    "max( alpha, 2 ) | 12:14: `max` is not a function of this language.",
                    "points( \"ENE-01\" ) | 12:14: `points` does not stand here. A formula reads",
                    "alpha == true | 12:20: Found `==`",
                    "\"text\" | 12:14: Here stands a text where a number is expected.",
                    "true + 1 | 12:14: Here stands a truth where a number is expected.",
                    "companies( x > 5 ).count() | 12:29: The number `5` stands in a condition; only `0` may.",
                    "Runtime.getRuntime() | 12:14: Nothing can be read or called on `Runtime`.",
                    "1e400 * alpha | 12:14: `1e400` is not a number of this language."
                })
        void areToldWithTheirPlace(String formula, String error) {
            assertThat(errorOf(formula)).contains("indicators.yaml:" + error);
        }

        @Test
        void tellOfAnEmptyFormula() {
            assertThat(errorOf("")).contains("indicators.yaml:12:14: Found the end of the formula, expected a value.");
        }
    }
}
