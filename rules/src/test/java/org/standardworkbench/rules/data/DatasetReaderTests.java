package org.standardworkbench.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Problem;

class DatasetReaderTests {

    private static final String HEADER =
            "site,company,period_start,period_end,scope,indicator,value,unit,status,boundary,method,uncertainty,uncertainty_kind,source,evidence,note\n";
    private static final String FLOWS = HEADER.replace("company", "flow");

    @TempDir
    Path folder;

    @BeforeEach
    void listSites() throws IOException {
        write(
                "sites.csv",
                "id,name,country,stage,illustrative,note\nmill,Mill Park,LV,operating,true,\nport,Port,FI,planned,,\"A note, with comma\"\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Dataset> read(String... names) {
        Checked<List<Dataset>> checked = check(names);
        assertThat(checked.problems()).isEmpty();
        return checked.orThrow();
    }

    private Checked<List<Dataset>> check(String... names) {
        return DatasetReader.read(
                names.length == 0
                        ? List.of(folder)
                        : List.of(names).stream().map(folder::resolve).toList());
    }

    private List<String> messages(String... names) {
        return check(names).problems().stream()
                .map(Problem::toString)
                .map(text -> text.replace(folder.toString() + "/", "").replace(folder.toString(), "FOLDER"))
                .toList();
    }

    @Nested
    class Datasets {

        @Test
        void areOneForEachSiteAndPeriodAndScopeInOrder() throws IOException {
            write(
                    "data.csv",
                    HEADER
                            + "port,,2024-01-01,2024-12-31,intended,area,7.50,har,planned,,,,,,,\n"
                            + "mill,,2024-01-01,2024-12-31,current,area,40,har,measured,the fence,survey,5,rel,register,map.pdf,\n"
                            + "mill,,2023-01-01,2023-12-31,current,hasPlan,true,,measured,,,,,,,\n"
                            + "port,,2024-01-01,2024-12-31,current,heatSource,district,,estimated,,,,,,,\n");

            List<Dataset> datasets = read();

            assertThat(datasets)
                    .extracting(Dataset::key)
                    .containsExactly(
                            "mill/2023-01-01/2023-12-31/current",
                            "mill/2024-01-01/2024-12-31/current",
                            "port/2024-01-01/2024-12-31/current",
                            "port/2024-01-01/2024-12-31/intended");
            DataPoint point = datasets.get(1).data().get(new IndicatorCode("area"));
            assertThat(point.value()).hasValue(new Value.OfNumber(new BigDecimal("40")));
            assertThat(point.uncertainty())
                    .hasValue(new DataPoint.Uncertainty(new BigDecimal("5"), UncertaintyKind.RELATIVE));
            assertThat(point.place()).hasToString(folder.resolve("data.csv") + ":3:7");
            assertThat(datasets.get(1).site().illustrative()).isTrue();
            assertThat(datasets.get(2).site().note()).isEqualTo("A note, with comma");
        }

        @Test
        void knowCompaniesOnlyIfAFileListsThem() throws IOException {
            String row = ",,2024-01-01,2024-12-31,current,area,40,har,measured,,,,,,,\n";
            write("a/data.csv", HEADER + "mill" + row);
            write(
                    "b/data.csv",
                    HEADER + "port" + row + "port,yard,2024-01-01,2024-12-31,current,employees,5,1,measured,,,,,,,\n");
            write("b/companies.csv", "site,company,name\nport,yard,Shipyard\nport,bunker,Bunker oil\n");
            write("b/flows.csv", FLOWS);

            List<Dataset> datasets = read();

            assertThat(datasets.get(0).companies()).isEmpty();
            assertThat(datasets.get(0).flows()).isEmpty();
            assertThat(datasets.get(1).companies().orElseThrow())
                    .extracting(Member::name)
                    .containsExactly("Bunker oil", "Shipyard");
            assertThat(datasets.get(1).companies().orElseThrow().get(1).data()).hasSize(1);
            assertThat(datasets.get(1).flows()).hasValue(List.of());
        }

        @Test
        void haveTheFlowsOfTheirOwnPeriodAndNothingIsSaidOfAnother() throws IOException {
            write(
                    "data.csv",
                    HEADER
                            + "mill,,2023-01-01,2023-12-31,current,area,40,har,measured,,,,,,,\n"
                            + "mill,,2024-01-01,2024-12-31,current,area,40,har,measured,,,,,,,\n");
            write("flows.csv", FLOWS + "mill,steam,2024-01-01,2024-12-31,current,flowType,heat,,measured,,,,,,,\n");

            List<Dataset> datasets = read();

            assertThat(datasets.get(0).flows()).isEmpty();
            assertThat(datasets.get(1).flows().orElseThrow())
                    .extracting(Member::id)
                    .containsExactly("steam");
        }

        @Test
        void areTheSameHoweverTheirFilesAreNamed() throws IOException {
            write("mill/data.csv", HEADER + "mill,,2024-01-01,2024-12-31,current,area,40,har,measured,,,,,,,\n");

            List<Dataset> byFolder = read("mill");

            assertThat(read("mill/data.csv")).isEqualTo(byFolder);
            assertThat(read("mill", "mill/data.csv", "mill")).isEqualTo(byFolder);
            assertThat(read(".")).hasSize(1);
        }
    }

    @Nested
    class Rows {

        private static final String GOOD = "mill,,2024-01-01,2024-12-31,current,area,40,har,measured,,,,,,,\n";

        @Test
        void thatAreWrongAreToldAllAtOnceWithTheirPlaces() throws IOException {
            write(
                    "data.csv",
                    HEADER + GOOD
                            + "mill,,31.12.2024,2024-12-31,curent,areaB,\"12,5\",ha,measurd,,,,,,,\n"
                            + GOOD
                            + "mil,,2024-01-01,2024-12-31,current,area,40,har,measured,,,,,,,\n"
                            + "mill,yard,2024-01-01,2024-12-31,current,employees,5,1,measured,,,,,,,\n"
                            + "mill,,2024-01-01,2024-12-31,current,x,,1,not applicable,,,,,,,\n");

            assertThat(messages())
                    .containsExactly(
                            "data.csv:3:3: `31.12.2024` in the column period_start is not a day between 1900 and 2199. Maybe you mean `2024-12-31`.",
                            "data.csv:3:5: `curent` in the column scope is not known. Maybe you mean `current`.",
                            "data.csv:3:7: `12,5` in the column value is not a number with a decimal point and without thousands separators. Maybe you mean `12.5`.",
                            "data.csv:3:8: `ha` is not a unit of UCUM. Maybe you mean `har`.",
                            "data.csv:3:9: `measurd` in the column status is not known. Maybe you mean `measured`.",
                            "data.csv:4:6: The value of `area` stands here a second time; first at data.csv:2:7. Keep one row per site, company, period, scope and indicator.",
                            "data.csv:5:1: The site `mil` is not in the list of sites. Maybe you mean `mill`.",
                            "data.csv:6:1: The company `yard` has data, but there is no list of companies. Write companies.csv beside data.csv, or a sheet `companies`, with all companies of the area.",
                            "data.csv:7:16: The status `not applicable` needs a note that says why.");
        }

        @Test
        void ofSpacesAndEmptyLinesAreNone() throws IOException {
            write(
                    "data.csv",
                    "\ufeff" + HEADER.replace("\n", "\r\n") + "\r\n,,,,,,,,,,,,,,,\r\n"
                            + GOOD.replace("mill", " mill "));

            assertThat(read()).hasSize(1);
        }
    }

    @Test
    void aFurtherCheckSeesWhatCouldBeReadSoThatAllProblemsAreToldAtOnce() throws IOException {
        write(
                "data.csv",
                HEADER
                        + "mill,,2024-01-01,2024-12-31,current,area,\"40,5\",har,measured,,,,,,,\n"
                        + "mill,,2024-01-01,2024-12-31,current,hasPlan,true,,measured,,,,,,,\n");

        Checked<List<Dataset>> checked = DatasetReader.read(List.of(folder), datasets -> datasets.stream()
                .flatMap(dataset -> dataset.data().values().stream())
                .map(point -> Problem.error(point.place(), "is odd.", ""))
                .toList());

        assertThat(checked.value()).isEmpty();
        assertThat(checked.problems())
                .extracting(problem -> problem.place().line())
                .containsExactly(2, 3);
    }
}
