package org.standardworkbench.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;

/** What can be used of files in which some sites have errors: invented mills. */
class PartialReadingTests {

    private static final String HEADER = "site,period_start,period_end,scope,indicator,value,unit,status,note\n";
    private static final String SITES = """
            id,name,country,stage
            mill,Mill,LV,operating
            pit,Pit,LV,operating
            quay,Quay,LV,operating
            """;

    private final Vocabulary words = Vocabulary.of(Indicators.of(List.of()), Map.of("mill", "Old mill", "pit", "Pit"));

    @TempDir
    Path folder;

    @BeforeEach
    void writeSites() throws IOException {
        write("sites.csv", SITES);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String row(String site, String value) {
        return site + ",2024-01-01,2024-12-31,current,grossArea," + value + ",har,measured,\n";
    }

    private Optional<PartialReading> read(Path... files) {
        return PartialReading.of(
                List.of(files),
                TableMappings.propose(List.of(files), words).stream()
                        .map(mapping -> mapping.withFixed("status", "measured").withFixed("year", "2024"))
                        .toList(),
                words,
                datasets -> List.of());
    }

    private static List<String> sites(PartialReading read) {
        return read.datasets().stream()
                .map(dataset -> dataset.site().id().value())
                .toList();
    }

    private String written(FaultyTable table) {
        return new String(
                FaultyTable.write(
                        List.of(table),
                        false,
                        problem -> "line " + problem.place().line() + ": " + problem.message()),
                StandardCharsets.UTF_8);
    }

    @Test
    void keepsSitesWithoutErrorsAndGivesBackAllRowsOfTheOthers() throws IOException {
        var file = write("data.csv", HEADER + row("mill", "7") + row("pit", "much, more") + row("quay", "9"));

        var read = read(file).orElseThrow();

        assertThat(sites(read)).containsExactly("mill", "quay");
        assertThat(read.leftOut()).containsExactly("pit");
        var data = read.faulty().stream()
                .filter(table -> table.table().endsWith("data.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(written(data))
                .startsWith("what is wrong,site,period_start")
                .contains("line 3: ")
                .contains("pit,2024-01-01")
                .doesNotContain("mill");
    }

    @Test
    void leavesOutASiteWholeIfOneOfItsRowsIsWrong() throws IOException {
        var file = write(
                "data.csv",
                HEADER + row("mill", "7") + row("pit", "x y") + row("pit", "5").replace("grossArea", "roofArea"));

        var read = read(file).orElseThrow();

        assertThat(sites(read)).containsExactly("mill");
        var data = read.faulty().getFirst();
        assertThat(data.rows()).hasSize(2);
        assertThat(data.rows().getFirst().problems()).hasSize(1);
        assertThat(data.rows().getLast().problems()).isEmpty();
    }

    @Test
    void findsErrorsThatOthersHid() throws IOException {
        // The company of the quay is only looked for once the table of companies has no error of its own.
        var companies = write("companies.csv", "site,company,name\nmill,smith,Smith\npit,Bad Id,Digger\n");
        var file = write(
                "data.csv",
                HEADER.replace("site,", "site,company,")
                        + row("mill", "7").replace("mill,", "mill,smith,")
                        + row("pit", "7").replace("pit,", "pit,,")
                        + row("quay", "7").replace("quay,", "quay,nobody,"));

        var read = read(file, companies).orElseThrow();

        assertThat(sites(read)).containsExactly("mill");
        assertThat(read.leftOut()).containsExactly("pit", "quay");
    }

    @Test
    void asksEachSiteAboutAMistakeThatIsToldOncePerFile() throws IOException {
        var file = write("data.csv", HEADER + row("mill", "7") + row("pit", "8") + row("quay", "9"));

        var read = PartialReading.of(List.of(file), List.of(), words, datasets -> datasets.stream()
                        .filter(dataset -> !dataset.site().id().value().equals("mill"))
                        .map(dataset -> Problem.error(
                                dataset.data().values().iterator().next().place(), "is not known.", ""))
                        .limit(1)
                        .toList())
                .orElseThrow();

        assertThat(sites(read)).containsExactly("mill");
        assertThat(read.faulty().stream()
                        .filter(table -> table.table().endsWith("data.csv"))
                        .flatMap(table -> table.rows().stream())
                        .map(row -> row.problems().size()))
                .containsExactly(1, 1);
    }

    @Test
    void keepsNothingIfTheErrorIsOfTheWholeFileOrOfEverySite() throws IOException {
        assertThat(read(write("data.csv", HEADER.replace("unit,", "") + row("mill", "7"))))
                .isEmpty();
        assertThat(read(write("data.csv", HEADER + row("mill", "x y") + row("pit", "x y"))))
                .isEmpty();
        assertThat(read(write("data.csv", HEADER + row("mill", "7") + "pit,\"open")))
                .isEmpty();
    }

    @Test
    void readsWhatItWroteOnceItIsCorrected() throws IOException {
        var file = write(
                "data.csv",
                HEADER
                        + row("mill", "7")
                        + row("pit", "\"7,5\"")
                        + row("pit", "x").repeat(0));
        var again = written(read(file).orElseThrow().faulty().getFirst());

        Files.delete(file);
        var corrected = write("data-to-correct.csv", again.replace("\"7,5\"", "7.5"));

        assertThat(TableMappings.propose(List.of(corrected), words)).isEmpty();
        var read = DatasetReader.read(List.of(corrected));
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().getFirst().data().values().iterator().next().value())
                .map(Value::text)
                .contains("7.5");
    }

    @Test
    void givesBackWorkbooksAsWorkbooksWithTheirSheets() throws IOException {
        var file = folder.resolve("park.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            sheet(book, "data", HEADER + row("mill", "7") + row("pit", "8") + row("quay", "9") + row("nook", "1"));
            sheet(book, "sites", SITES + "nook,Nook,LV,operating\n");
            book.getSheet("data").getRow(2).getCell(5).setCellFormula("4+4");
            // What is merged speaks for both rows.
            book.getSheet("data").addMergedRegion(new CellRangeAddress(3, 4, 8, 8));
            book.write(out);
        }

        var read = read(file).orElseThrow();

        assertThat(sites(read)).containsExactly("mill");
        assertThat(read.leftOut()).containsExactly("nook", "pit", "quay");
        var again = folder.resolve("again.xlsx");
        Files.write(again, FaultyTable.write(read.faulty(), true, Problem::message));
        Files.delete(folder.resolve("sites.csv"));
        var datasets = DatasetReader.read(List.of(again));
        assertThat(datasets.value().orElse(List.of())).isNotEmpty();
        assertThat(read.faulty())
                .flatExtracting(FaultyTable::rows)
                .flatExtracting(FaultyTable.Row::problems)
                .extracting(problem -> ((Problem) problem).message())
                .anyMatch(text -> text.contains("F3 holds a formula"))
                .anyMatch(text -> text.contains("are merged"));
    }

    private static void sheet(XSSFWorkbook book, String name, String text) {
        var sheet = book.createSheet(name);
        var lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            var cells = lines.get(line).split(",", -1);
            var row = sheet.createRow(line);
            for (int cell = 0; cell < cells.length; cell++) {
                row.createCell(cell).setCellValue(cells[cell]);
            }
        }
    }

    @Test
    void knowsSitesByTheNamesThatAPersonGaveThem() throws IOException {
        var use = new TableMapping(
                folder.resolve("own.csv").toString(),
                List.of(
                        new TableMapping.Column("Where", List.of(), new TableMapping.Field("site")),
                        new TableMapping.Column("indicator", List.of(), new TableMapping.Field("indicator")),
                        new TableMapping.Column("value", List.of(), new TableMapping.Field("value")),
                        new TableMapping.Column("unit", List.of(), new TableMapping.Field("unit"))),
                Map.of("scope", "current", "status", "measured", "year", "2024"));
        var file = write("own.csv", "Where,indicator,value,unit\nOld mill,a,1,1\nmill,b,x y,1\nPit,a,1,1\n");

        var read = PartialReading.of(List.of(file), List.of(use), words, datasets -> List.of())
                .orElseThrow();

        assertThat(sites(read)).containsExactly("pit");
        assertThat(read.leftOut()).containsExactly("mill");
        assertThat(read.faulty().getFirst().rows()).hasSize(2);
    }

    @Test
    void writesNoCellThatASpreadsheetProgramWouldRun() {
        var table = new FaultyTable(
                "data.csv",
                List.of(new TableFiles.Column("note", TableFiles.Kind.TEXT)),
                List.of(new FaultyTable.Row(
                        "mill",
                        List.of("=1+1", "-5", "'=2"),
                        List.of(Problem.error(Place.file("data.csv"), "=3", "")))));

        assertThat(new String(FaultyTable.write(List.of(table), false, Problem::message), StandardCharsets.UTF_8))
                .isEqualTo("what is wrong,note\n'=3,'=1+1,-5,'=2\n");
    }
}
