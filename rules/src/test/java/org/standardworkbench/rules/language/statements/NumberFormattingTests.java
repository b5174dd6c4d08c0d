package org.standardworkbench.rules.language.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.standardworkbench.rules.standard.Language;

class NumberFormattingTests {

    private static String write(Language language, String number) {
        return new NumberFormatting(Words.of(language))
                .write(new BigDecimal(number))
                .replace('\u00a0', '_');
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            EN; 1,234,567.5; 9,999; −0.25
            DA; 1.234.567,5; 9.999; −0,25
            DE; 1.234.567,5; 9.999; −0,25
            FI; 1_234_567,5; 9_999; −0,25
            LT; 1_234_567,5; 9_999; −0,25
            LV; 1_234_567,5; 9999;  −0,25
            PL; 1_234_567,5; 9999;  −0,25
            SV; 1_234_567,5; 9_999; −0,25
            """)
    void writes_numbers_as_the_language_does(Language language, String large, String thousands, String negative) {
        assertThat(write(language, "1234567.50")).isEqualTo(large);
        assertThat(write(language, "9999")).isEqualTo(thousands);
        assertThat(write(language, "-0.25")).isEqualTo(negative);
    }

    @Test
    void writes_whole_numbers_without_exponent_and_zero_without_sign() {
        assertThat(write(Language.EN, "1E+3")).isEqualTo("1,000");
        assertThat(write(Language.EN, "-0.00")).isEqualTo("0");
        assertThat(write(Language.PL, "12345")).isEqualTo("12_345");
    }

    /** The Unicode locale data of the JDK agree; they are not used because they change with the JDK. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void agrees_with_the_locale_data_on_separators(Language language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
        Words words = Words.of(language);

        assertThat(words.say("number.decimal")).isEqualTo(String.valueOf(symbols.getDecimalSeparator()));
        assertThat(words.say("number.grouping")).isEqualTo(String.valueOf(symbols.getGroupingSeparator()));
    }

    /** English follows ISO, which parts the sign from the number; locale data do not. */
    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void agrees_with_the_locale_data_on_per_cent(Language language) {
        String pattern = ((DecimalFormat) NumberFormat.getPercentInstance(language.locale())).toPattern();

        assertThat(pattern).endsWith("0" + Words.of(language).say("unit.percent"));
    }
}
