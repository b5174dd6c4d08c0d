package org.standardworkbench.webapp.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChartTests {

    @Nested
    class TheLibrary {

        private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/vendor/echarts-6.1.0");

        @Test
        void isTheOneThatWasPublishedAndBringsItsLicence() throws Exception {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FOLDER.resolve("echarts.min.js")));

            assertThat(HexFormat.of().formatHex(digest))
                    .isEqualTo("b66b25aeb4df84e33199dc21694014d336d222cbd9deb0e5a7c14bd6aa0d0fd0");
            assertThat(Files.readString(FOLDER.resolve("LICENSE"))).contains("Apache License", "BSD 3-Clause (d3.js)");
            assertThat(Files.readString(FOLDER.resolve("licenses/LICENSE-d3"))).contains("Mike Bostock");
            assertThat(Files.readString(Path.of("../NOTICE"))).contains("Apache ECharts");
        }

        @Test
        void isTheOneThatPagesLoad() throws IOException {
            assertThat(Files.readString(Path.of("src/main/resources/META-INF/resources/chart.js")))
                    .contains("vendor/echarts-6.1.0/echarts.min.js");
        }
    }

    @Test
    void aFlowSaysItsNumberAndWhatAClickOnItMeans() {
        var sankey = new Sankey(
                List.of(
                        new Sankey.Station("0 gold", 0, "Gold 3", "var(--met)"),
                        new Sankey.Station("1 none", 1, "no level 3", "var(--quiet)")),
                List.of(new Sankey.Flow("0 gold", "1 none", 3, "var(--met)", "gold..none")));

        var series = options(sankey).path("series").path(0);

        assertThat(series.path("links").path(0).path("value").asInt()).isEqualTo(3);
        assertThat(series.path("links").path(0).path("pick").asString()).isEqualTo("gold..none");
        assertThat(series.path("edgeLabel").path("show").asBoolean()).isTrue();
        assertThat(series.path("data").path(1).path("label").path("position").asString())
                .as("labels of the last column stay inside")
                .isEqualTo("left");
    }

    @Test
    void linesDifferByStrokeAndMarkNotOnlyByColour() {
        var radar = new Radar(
                List.of("a", "b", "Industrial cooperation and circular economy"),
                List.of(
                        new Radar.Line("one", List.of(OptionalInt.of(10), OptionalInt.empty(), OptionalInt.of(30))),
                        new Radar.Line("two", List.of(OptionalInt.of(1), OptionalInt.of(2), OptionalInt.of(3)))));

        var lines = options(radar).path("series").path(0).path("data");

        assertThat(options(radar)
                        .path("radar")
                        .path("indicator")
                        .path(2)
                        .path("name")
                        .asString())
                .isEqualTo("Industrial\ncooperation and\ncircular economy");
        assertThat(lines.path(0).path("value").path(1).asInt()).isZero();
        assertThat(lines.path(0).path("symbol").asString())
                .isNotEqualTo(lines.path(1).path("symbol").asString());
        assertThat(lines.path(0).path("lineStyle").path("type").asString())
                .isNotEqualTo(lines.path(1).path("lineStyle").path("type").asString());
    }

    @Test
    void aMomentWithoutAFigureIsAGapAndNotZero() {
        var timeline = new Timeline(
                List.of("2022", "2023"),
                "%",
                List.of(new Timeline.Line("share", List.of(OptionalDouble.empty(), OptionalDouble.of(12.5)))));

        var data = options(timeline).path("series").path(0).path("data");

        assertThat(data.path(0).asString()).isEqualTo("-");
        assertThat(data.path(1).asDouble()).isEqualTo(12.5);
    }

    private static JsonNode options(ChartDescription chart) {
        return new JsonMapper().valueToTree(chart.options());
    }
}
