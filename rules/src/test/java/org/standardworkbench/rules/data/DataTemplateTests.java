package org.standardworkbench.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ValueKind;

class DataTemplateTests {

    private static Indicator indicator(
            String code, Subject subject, ValueKind kind, String unit, Optional<Expression> formula, String... codes) {
        return new Indicator(
                new IndicatorCode(code),
                subject,
                kind,
                unit,
                new Rounding(1, RoundingMode.HALF_EVEN),
                List.of(codes).stream()
                        .map(word -> new Indicator.CodeValue(word, Texts.NONE))
                        .toList(),
                Texts.english("Label of " + code),
                Texts.NONE,
                Optional.empty(),
                Optional.empty(),
                Texts.NONE,
                Indicator.Period.YEAR,
                formula);
    }

    private final Dataset template = DataTemplate.of(
            new Site(new SiteId("mill"), "Mill", "LV", Stage.OPERATING, true, ""),
            new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
            Scope.CURRENT,
            List.of(
                    indicator("waterUse", Subject.AREA, ValueKind.NUMBER, "m3/a", Optional.empty()),
                    indicator("heatSource", Subject.AREA, ValueKind.CODE, "1", Optional.empty(), "district", "biomass"),
                    indicator(
                            "twice",
                            Subject.AREA,
                            ValueKind.NUMBER,
                            "m3/a",
                            Optional.of(new Expression.IndicatorValue(new IndicatorCode("waterUse")))),
                    indicator("employees", Subject.COMPANY, ValueKind.NUMBER, "1", Optional.empty()),
                    indicator("flowActive", Subject.FLOW, ValueKind.TRUTH, "1", Optional.empty())),
            Map.of("yard", "Shipyard"),
            List.of("steam"),
            Language.EN);

    @TempDir
    Path folder;

    @Test
    void asks_for_every_indicator_that_is_given() {
        String data = new String(DatasetWriter.csv(List.of(template)).get("mill/data.csv"), StandardCharsets.UTF_8);

        assertThat(data.lines().skip(1))
                .containsExactly(
                        "mill,,2024-01-01,2024-12-31,current,heatSource,,,missing,,,,,,,Label of heatSource: district | biomass",
                        "mill,,2024-01-01,2024-12-31,current,waterUse,,m3/a,missing,,,,,,,Label of waterUse",
                        "mill,yard,2024-01-01,2024-12-31,current,employees,,1,missing,,,,,,,Label of employees");
    }

    @Test
    void is_itself_a_file_without_problems() throws IOException {
        for (Map.Entry<String, byte[]> file :
                DatasetWriter.xlsx(List.of(template)).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }

        Dataset read = DatasetReader.read(List.of(folder)).orThrow().getFirst();

        assertThat(read.data()).hasSize(2).allSatisfy((code, point) -> assertThat(point.status())
                .isEqualTo(Status.MISSING));
        assertThat(read.flows().orElseThrow()).extracting(Member::id).containsExactly("steam");
    }
}
