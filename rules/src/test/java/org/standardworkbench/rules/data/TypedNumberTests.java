package org.standardworkbench.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5|1.5",
                "1,5|1.5",
                " 20 |20",
                "0,125|0.125",
                "0.125|0.125",
                "-3,25|-3.25",
                "\u22123|-3",
                "+4|4",
                "1234,567|1234.567",
                "1 500|1500",
                "1\u00a0500,25|1500.25",
                "1'234'567|1234567",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "12.3450|12.345",
                "12,3450|12.345",
                "1000|1000",
            })
    void isReadWhereItMeansOneThing(String typed, BigDecimal number) {
        assertThat(TypedNumber.of(typed))
                .isInstanceOfSatisfying(TypedNumber.Read.class, read -> assertThat(read.number())
                        .isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,500|1.5|1500",
                "1.500|1.5|1500",
                "12,345|12.3450|12345",
                "-999.001|-999.0010|-999001",
            })
    void isAskedBackWhereItMayMeanTwo(String typed, String one, String other) {
        assertThat(TypedNumber.of(typed)).isInstanceOfSatisfying(TypedNumber.Wrong.class, wrong -> {
            assertThat(wrong.message()).contains("`" + typed + "`", "can be read as", other);
            assertThat(wrong.advice()).isEqualTo("Write `" + one + "` or `" + other + "`, whichever is meant.");
        });
        assertThat(TypedNumber.of(one)).as("the advice").isInstanceOf(TypedNumber.Read.class);
        assertThat(TypedNumber.of(other)).as("the advice").isInstanceOf(TypedNumber.Read.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 5",
                "1.5.5",
                "1,5,5",
                "12,34,567",
                "1,2345,6",
                "abc",
                "12 MWh",
                "50 %",
                "1e3",
                "NaN",
                "<5",
                "5-6",
                "--5",
                ",",
                ".5.",
                "2024-01-01",
                "0x1F",
                "1,5.5",
                "1.500,25.1",
                "\u0661"
            })
    void isRefusedWhereItIsNone(String typed) {
        assertThat(TypedNumber.of(typed))
                .isInstanceOfSatisfying(TypedNumber.Wrong.class, wrong -> assertThat(wrong.message())
                        .contains("`" + typed + "`"));
    }

    @Test
    void isRefusedWithMoreDigitsThanAreRead() {
        assertThat(TypedNumber.of("1".repeat(40))).isInstanceOf(TypedNumber.Wrong.class);
        assertThat(TypedNumber.of("1".repeat(4000))).isInstanceOf(TypedNumber.Wrong.class);
    }

    @Test
    void saysWhetherItWasTypedAsDataFilesWriteIt() {
        assertThat(TypedNumber.of("1,5")).isEqualTo(new TypedNumber.Read(new BigDecimal("1.5"), true));
        assertThat(TypedNumber.of("1.5")).isEqualTo(new TypedNumber.Read(new BigDecimal("1.5"), false));
    }

    @Test
    void isNeverReadAsTenTimesAsMuchOrMore() {
        var random = new Random(3);
        for (int time = 0; time < 5_000; time++) {
            var whole = String.valueOf(random.nextInt(100_000));
            var decimals = String.valueOf(random.nextInt(100_000));
            for (var separator : new String[] {",", "."}) {
                if (TypedNumber.of(whole + separator + decimals) instanceof TypedNumber.Read read) {
                    assertThat(read.number()).isEqualByComparingTo(new BigDecimal(whole + "." + decimals));
                }
            }
        }
    }
}
