package org.standardworkbench.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.rules.data.TableMapping.Field;
import org.standardworkbench.rules.data.TableMapping.Ignored;
import org.standardworkbench.rules.data.TableMapping.OfIndicator;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Rounding;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ValueKind;

/** Tables with other headings than ours, of an invented harbour. */
class MappedTablesTests {

    private static final IndicatorCode USE = new IndicatorCode("electricityUse");
    private static final IndicatorCode AREA = new IndicatorCode("grossArea");
    private static final IndicatorCode HEAT = new IndicatorCode("heatSource");

    private final Vocabulary words = Vocabulary.of(
            Indicators.of(List.of(
                    indicator(USE, ValueKind.NUMBER, "MW.h/a", "Electricity use", "Stromverbrauch"),
                    indicator(AREA, ValueKind.NUMBER, "har", "Gross area", "Bruttofläche"),
                    indicator(HEAT, ValueKind.CODE, "1", "Main heat source", "Wichtigste Wärmequelle"))),
            Map.of("harbour", "Invented harbour"));

    @TempDir
    Path folder;

    private static Indicator indicator(IndicatorCode code, ValueKind kind, String unit, String english, String german) {
        return new Indicator(
                code,
                Subject.AREA,
                kind,
                unit,
                new Rounding(1, RoundingMode.HALF_EVEN),
                kind == ValueKind.CODE
                        ? List.of(new Indicator.CodeValue("district", Texts.english("District heating")))
                        : List.of(),
                new Texts(Map.of(Language.EN, english, Language.DE, german)),
                Texts.NONE,
                Optional.empty(),
                Optional.empty(),
                Texts.NONE,
                Indicator.Period.YEAR,
                Optional.empty());
    }

    @BeforeEach
    void knowsTheSite() throws IOException {
        Files.writeString(
                folder.resolve("sites.csv"),
                "id,name,country,stage,illustrative,note\nharbour,Invented harbour,LV,operating,true,\n");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("export.csv"), text);
    }

    private TableMapping proposal(Path file) {
        List<TableMapping> proposals = TableMappings.propose(List.of(file), words);
        assertThat(proposals).hasSize(1);
        return proposals.getFirst();
    }

    private Checked<List<Dataset>> read(Path file, TableMapping mapping) {
        return DatasetReader.read(List.of(file), List.of(mapping), words, datasets -> List.of());
    }

    private static List<TableMapping.Target> targets(TableMapping mapping) {
        return mapping.columns().stream().map(TableMapping.Column::target).toList();
    }

    @Nested
    class LongTables {

        private static final String GERMAN = """
                Wert,Kennzahl,Standort,Jahr,Einheit,Status,Kostenstelle
                12.5,Stromverbrauch,Invented harbour,2024,MWh/yr,measured,4711
                7,Gross area,harbour,2024,ha,estimated,4712
                District heating,heatSource,harbour,2024,,measured,
                """;

        @Test
        void areProposedByWordsInOtherLanguagesAndOtherOrder() throws IOException {
            TableMapping mapping = proposal(file(GERMAN));

            assertThat(targets(mapping))
                    .containsExactly(
                            new Field("value"),
                            new Field("indicator"),
                            new Field("site"),
                            new Field("year"),
                            new Field("unit"),
                            new Field("status"),
                            new Ignored());
            assertThat(mapping.columns().getFirst().samples()).containsExactly("12.5", "7", "District heating");
            assertThat(mapping.wanting()).isEmpty();
            assertThat(mapping.isWide()).isFalse();
        }

        @Test
        void areReadByLabelsNamesAndSymbols() throws IOException {
            Path file = file(GERMAN);

            Dataset read = read(file, proposal(file)).orThrow().getFirst();

            assertThat(read.key()).isEqualTo("harbour/2024-01-01/2024-12-31/current");
            assertThat(read.data().get(USE).unit()).isEqualTo("MW.h/a");
            assertThat(read.data().get(USE).value().orElseThrow().text()).isEqualTo("12.5");
            assertThat(read.data().get(AREA).unit()).isEqualTo("har");
            assertThat(read.data().get(HEAT).value()).contains(new Value.OfCode("district"));
        }

        @Test
        void areProposedByCloseSpelling() throws IOException {
            assertThat(targets(proposal(file("sites,indicatr,vallue,unitt,statu,yeer\n"))))
                    .containsExactly(
                            new Field("site"),
                            new Field("indicator"),
                            new Field("value"),
                            new Field("unit"),
                            new Field("status"),
                            new Field("year"));
        }

        @Test
        void tellWhatIsWantingAndTakeItForAllRows() throws IOException {
            Path file = file("site,indicator,value,unit\nharbour,grossArea,7,har\n");
            TableMapping mapping = proposal(file);

            assertThat(mapping.wanting()).containsExactly("period_start", "period_end", "status");

            TableMapping whole = mapping.withFixed("year", "2023").withFixed("status", "planned");
            assertThat(whole.wanting()).isEmpty();
            assertThat(read(file, whole).orThrow().getFirst().key()).isEqualTo("harbour/2023-01-01/2023-12-31/current");
        }

        @Test
        void areNotProposedIfTheyAreOurs() throws IOException {
            Path file = file("site,period_start,period_end,scope,indicator,value,unit,status\n");

            assertThat(TableMappings.propose(List.of(file), words)).isEmpty();
        }

        @Test
        void nameTheCellInWhichAProblemStands() throws IOException {
            Path file = file(GERMAN.replace("12.5,", "\"12,5\","));

            var problem = read(file, proposal(file)).problems().getFirst();

            assertThat(problem.place().line()).isEqualTo(2);
            assertThat(problem.place().column()).isEqualTo(1);
            assertThat(problem.advice()).contains("12.5");
        }
    }

    @Nested
    class WideTables {

        private static final String WIDE = """
                Site,Year,Electricity use [MWh/yr],Bruttofläche (ha),heatSource,Remarks
                Invented harbour,2023,10,7,,first
                harbour,2024,11,,District heating,second
                """;

        @Test
        void areRecognisedByTheirHeadings() throws IOException {
            TableMapping mapping = proposal(file(WIDE));

            assertThat(mapping.isWide()).isTrue();
            assertThat(mapping.wanting())
                    .as("nobody but a person knows how the values came about")
                    .containsExactly("status");
            assertThat(targets(mapping))
                    .containsExactly(
                            new Field("site"),
                            new Field("year"),
                            new OfIndicator(USE, "MW.h/a"),
                            new OfIndicator(AREA, "har"),
                            new OfIndicator(HEAT, ""),
                            new Field("note"));
        }

        @Test
        void giveADataPointForEachFilledCell() throws IOException {
            Path file = file(WIDE);

            List<Dataset> read =
                    read(file, proposal(file).withFixed("status", "measured")).orThrow();

            assertThat(read)
                    .extracting(Dataset::key)
                    .containsExactly("harbour/2023-01-01/2023-12-31/current", "harbour/2024-01-01/2024-12-31/current");
            assertThat(read.get(0).data()).containsOnlyKeys(USE, AREA);
            assertThat(read.get(1).data()).containsOnlyKeys(USE, HEAT);
            assertThat(read.get(1).data().get(USE).note()).isEqualTo("second");
            assertThat(read.get(1).data().get(USE).place().column()).isEqualTo(3);
        }

        @Test
        void areReadFromASheetOfAnyNameWithCellsNamedInProblems() throws IOException {
            Path file = folder.resolve("export.xlsx");
            workbook(
                    file,
                    List.of(
                            List.of("Site", "Year", "Electricity use [MWh/yr]"),
                            List.of("harbour", "2024", "much of it"),
                            List.of("harbour", "2023", "12")));
            TableMapping mapping = proposal(file).withFixed("status", "measured");

            assertThat(mapping.table()).isEqualTo(file + "!Tabelle1");
            assertThat(read(file, mapping).problems())
                    .filteredOn(problem -> problem.message().contains("much of it"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("C2 (Electricity use [MWh/yr])"));
        }

        @Test
        void refuseTwoColumnsOfTheSameThing() throws IOException {
            TableMapping mapping = proposal(file("Site,Year,Electricity use,Bruttofläche (ha)\n"))
                    .with(3, new OfIndicator(USE, "kW.h/a"));

            assertThat(mapping.repeated()).containsExactly("electricityUse");
        }

        private static void workbook(Path file, List<List<String>> rows) throws IOException {
            try (var book = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                var known = book.createSheet("sites");
                fill(known.createRow(0), List.of("id", "name", "country", "stage"));
                fill(known.createRow(1), List.of("harbour", "Invented harbour", "LV", "operating"));
                var sheet = book.createSheet("Tabelle1");
                for (int row = 0; row < rows.size(); row++) {
                    fill(sheet.createRow(row), rows.get(row));
                }
                book.write(out);
            }
        }

        private static void fill(org.apache.poi.ss.usermodel.Row row, List<String> cells) {
            for (int column = 0; column < cells.size(); column++) {
                row.createCell(column).setCellValue(cells.get(column));
            }
        }
    }

    @Test
    void aLabelThatMeansTwoIndicatorsMeansNone() {
        Vocabulary two = Vocabulary.of(
                Indicators.of(List.of(
                        indicator(USE, ValueKind.NUMBER, "MW.h/a", "Use", "Strom"),
                        indicator(AREA, ValueKind.NUMBER, "har", "Use", "Fläche"))),
                Map.of());

        assertThat(two.indicator("use")).isEmpty();
        assertThat(Arrays.asList(two.indicator("Strom"), two.indicator("fläche")))
                .containsExactly(Optional.of(USE), Optional.of(AREA));
    }
}
