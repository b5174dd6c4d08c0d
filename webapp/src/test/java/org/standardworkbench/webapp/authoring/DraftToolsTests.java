package org.standardworkbench.webapp.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.authoring.PartChange;
import org.standardworkbench.rules.authoring.VersionPart;
import org.standardworkbench.rules.comparison.Correspondences;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionReader;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.verification.Dependencies.Kind;
import org.standardworkbench.rules.verification.Dependencies.Part;
import org.standardworkbench.webapp.export.TableFile;
import org.standardworkbench.webapp.page.Phrases;

/** What the tools of a draft work out of the shipped version. */
class DraftToolsTests {

    private static final LoadedVersion VERSION =
            VersionReader.read(Path.of("../standard-versions/gia/1.0")).orThrow();
    /** What it is based on. */
    private static final StandardVersion BEFORE = VersionReader.readForUse(
                    Path.of("../standard-versions/gia/0.2-review"))
            .value()
            .orElseThrow()
            .version();

    private static final Phrases ENGLISH = Phrases.of(Language.EN);

    @Nested
    class Uses {

        private final UseMap map = new UseMap(VERSION, Language.EN);

        @Test
        void whatUsesAParameterIsTheCriterionWithItsWay() {
            var part = map.named("parameter:renewable-electricity-minimum").orElseThrow();

            assertThat(map.label(part)).isEqualTo("Minimum renewable electricity share");
            assertThat(map.users(part)).anySatisfy(one -> {
                assertThat(one.user()).isEqualTo(new Part(Kind.CRITERION, "ENE-02"));
                assertThat(one.through()).isEmpty();
            });
            assertThat(map.table(Optional.of(part)).rows())
                    .anySatisfy(row -> assertThat(row).contains("renewable-electricity-minimum", "ENE-02"));
        }

        @Test
        void everyFlowOfThePictureLeadsFromOneColumnToTheNext() {
            var parts = map.parts().keySet();

            assertThat(parts).hasSizeGreaterThan(60);
            assertThat(parts).allSatisfy(part -> map.picture(part).ifPresent(picture -> {
                var columns = picture.stations().stream()
                        .collect(java.util.stream.Collectors.toMap(one -> one.id(), one -> one.column()));
                assertThat(picture.flows()).isNotEmpty().allSatisfy(flow -> assertThat(columns.get(flow.to()))
                        .isEqualTo(columns.get(flow.from()) + 1));
            }));
        }

        @Test
        void aNameThatIsNotThereIsNoPart() {
            assertThat(map.named("parameter:no-such")).isEmpty();
            assertThat(map.named("")).isEmpty();
        }
    }

    @Nested
    class Addresses {

        @Test
        void anAddressKeepsWhatItsToolKnowsAndIsReadBack() {
            var address = ToolAddress.of(12, ToolAddress.Tool.LINEAGE)
                    .with("do", "split")
                    .with("to", "ENE-12 ENE-13")
                    .with("other", "x");

            assertThat(address.href()).isEqualTo("drafts/12/lineage?do=split&to=ENE-12%20ENE-13");
            assertThat(ToolAddress.read(
                            12,
                            "lineage",
                            Map.of("do", List.of("split"), "to", List.of("ENE-12 ENE-13"), "q", List.of("1"))))
                    .isEqualTo(address);
            assertThat(ToolAddress.read(1, "nonsense", Map.of()).tool()).isEqualTo(ToolAddress.Tool.FINDINGS);
            assertThat(ToolAddress.of(1, ToolAddress.Tool.COMPARE)
                            .with("from", "x1")
                            .number("from"))
                    .isEmpty();
        }
    }

    @Nested
    class Steps {

        private final Optional<java.util.Set<CriterionCode>> base =
                Optional.of(BEFORE.criteria().keySet());

        @Test
        void aRenumberedCriterionIsFollowedByRulesTextsAndComparison() {
            var files = new LineageStep(LineageStep.Kind.RENUMBER, "ENE-02", "ENE-42", "A gap in the numbers")
                    .applyTo(VERSION.files(), base);

            assertThat(files.bytes("criteria/energy/ENE-02/criterion.drl")).isEmpty();
            assertThat(new String(
                            files.bytes("criteria/energy/ENE-42/criterion.drl").orElseThrow(), UTF_8))
                    .contains("rule \"ENE-42 applies\"");
            var after = VersionReader.read(files, base.get()).orThrow().version();
            assertThat(Correspondences.between(VERSION.version(), after, version -> Optional.of(BEFORE)))
                    .as("the comparison follows")
                    .anySatisfy(pair -> {
                        assertThat(pair.from()).extracting(CriterionCode::value).containsExactly("ENE-02");
                        assertThat(pair.to()).extracting(CriterionCode::value).containsExactly("ENE-42");
                        assertThat(pair.how()).isEqualTo("renumbered");
                    });
            assertThat(after.lineage()).anySatisfy(entry -> {
                assertThat(entry.to()).extracting(CriterionCode::value).containsExactly("ENE-42");
                assertThat(entry.because()).isEqualTo("A gap in the numbers");
            });
        }

        @Test
        void aSplitLeavesAsManyCriteriaAsItNames() {
            var files = new LineageStep(LineageStep.Kind.SPLIT, "ENE-02", "ENE-02, ENE-43", "Too much in one")
                    .applyTo(VERSION.files(), base);

            assertThat(files.bytes("criteria/energy/ENE-02/criterion.drl")).isPresent();
            assertThat(files.bytes("criteria/energy/ENE-43/texts.yaml")).isPresent();
        }

        @Test
        void aWithdrawnCriterionIsGoneAndTheLineageSaysWhy() {
            var step = LineageStep.of(Map.of("do", "withdraw", "of", "MOB-02", "why", "Nobody can measure it"))
                    .orElseThrow();

            var files = step.applyTo(VERSION.files(), base);

            assertThat(files.paths()).noneMatch(path -> path.contains("MOB-02"));
            var after = VersionReader.read(files, base.get()).orThrow().version();
            assertThat(after.criteria()).doesNotContainKey(new CriterionCode("MOB-02"));
            assertThat(after.lineage()).anySatisfy(entry -> {
                assertThat(entry.kind().code()).isEqualTo("withdrawn");
                assertThat(entry.because()).isEqualTo("Nobody can measure it");
            });
        }

        @Test
        void whatIsNotWrittenYetOrNotPossibleIsToldInWords() {
            assertThat(LineageStep.of(Map.of("do", "renumber", "of", "ENE-02"))).isEmpty();
            assertThat(LineageStep.of(Map.of("do", "explode", "of", "ENE-02", "to", "X")))
                    .isEmpty();
            assertThatThrownBy(() -> new LineageStep(LineageStep.Kind.RENUMBER, "ENE-02", "second", "x")
                            .applyTo(VERSION.files(), base))
                    .isInstanceOf(EditException.class)
                    .hasMessageContaining("`second`")
                    .hasMessageContaining("ENE-12");
            assertThatThrownBy(() -> new LineageStep(LineageStep.Kind.RENUMBER, "ENE-02", "ENE-42", " ")
                            .applyTo(VERSION.files(), base))
                    .isInstanceOf(EditException.class)
                    .hasMessageContaining("why");
        }
    }

    @Nested
    class Names {

        @Test
        void partsAreCalledAsPeopleCallThem() {
            var code = Optional.of(new CriterionCode("ENE-02"));

            assertThat(PartNames.of(new VersionPart(code, "texts.yaml", List.of("title", "lv")), ENGLISH))
                    .isEqualTo("ENE-02, title (lv)");
            assertThat(PartNames.of(new VersionPart(code, "criterion.drl", List.of()), ENGLISH))
                    .isEqualTo("ENE-02, its rules");
            assertThat(PartNames.of(
                            new VersionPart(
                                    Optional.empty(),
                                    "parameters.yaml",
                                    List.of("parameters", "renewable-electricity-minimum", "values", "2027-01-01")),
                            ENGLISH))
                    .isEqualTo("Parameter renewable-electricity-minimum, value from 2027-01-01");
            assertThat(PartNames.of(
                            new VersionPart(
                                    Optional.empty(),
                                    "lineage.yaml",
                                    List.of("lineage", "renumbered [ENE-02] [ENE-12]")),
                            ENGLISH))
                    .isEqualTo("Lineage, Renumbered: ENE-02 → ENE-12");
        }

        @Test
        void partsAreSaidInWordsOfTheReader() {
            var value = new VersionPart(
                    Optional.empty(),
                    "parameters.yaml",
                    List.of("parameters", "renewable-electricity-minimum", "values", "2023-01-01"));

            assertThat(lines(value, ENGLISH))
                    .startsWith("Minimum renewable electricity share", "  50 %, 2023-01-01 to 2026-12-31")
                    .hasSize(3);
            assertThat(lines(value, Phrases.of(Language.DE)).get(1)).isEqualTo("  50 %, 2023-01-01 bis 2026-12-31");
            assertThat(lines(
                            new VersionPart(
                                    Optional.empty(),
                                    "parameters.yaml",
                                    value.steps().subList(0, 2)),
                            ENGLISH))
                    .contains("  60 %, from 2027-01-01");
            assertThat(lines(
                            new VersionPart(Optional.of(new CriterionCode("ENE-02")), "criterion.drl", List.of()),
                            ENGLISH))
                    .contains("  Applies if: Electricity use: > 0 MWh/yr");
        }

        @Test
        void whatIsWordsAlreadyOrIsNotThereIsNotSaidAgain() {
            assertThat(lines(
                            new VersionPart(
                                    Optional.of(new CriterionCode("ENE-02")), "texts.yaml", List.of("title", "lv")),
                            ENGLISH))
                    .isEmpty();
            assertThat(lines(new VersionPart(Optional.of(new CriterionCode("ENE-77")), "", List.of()), ENGLISH))
                    .isEmpty();
            assertThat(lines(
                            new VersionPart(
                                    Optional.empty(), "parameters.yaml", List.of("parameters", "no-such-parameter")),
                            ENGLISH))
                    .isEmpty();
        }

        private static List<String> lines(VersionPart part, Phrases phrases) {
            return PartWords.of(part, VERSION.version(), phrases)
                    .map(said -> said.lines().stream()
                            .map(line -> line.replace('\u00a0', ' ').replace('\u202f', ' '))
                            .toList())
                    .orElse(List.of());
        }
    }

    @Nested
    class Tables {

        @Test
        void theTableAsItWasExportedChangesNothing() throws IOException {
            var result = TableImport.read(VERSION, "a.xlsx", workbook());

            assertThat(result.problems()).isEmpty();
            assertThat(result.edits()).isZero();
        }

        @Test
        void onlyTheCellsThatDifferBecomeEdits() throws IOException {
            var changed = changed(row -> {
                if (row.getCell(1).getStringCellValue().equals("renewable-electricity-good")) {
                    row.createCell(5).setCellValue(77.5);
                }
                if (cell(row, 1).equals("ENE-02")
                        && cell(row, 2).equals("title")
                        && cell(row, 3).equals("lv")) {
                    row.createCell(5).setCellValue("Zaļā elektrība");
                }
            });

            var result = TableImport.read(VERSION, "a.xlsx", changed);

            assertThat(result.problems()).isEmpty();
            assertThat(result.edits()).isEqualTo(2);
            var parts = PartChange.between(VERSION.files(), result.files().orElseThrow());
            assertThat(parts).hasSize(2);
            assertThat(parts)
                    .extracting(PartChange::after)
                    .anyMatch(text -> text.equals(Optional.of("Zaļā elektrība")));
            assertThat(parts.toString()).contains("77.5", "renewable-electricity-good");
        }

        @Test
        void everythingThatIsWrongIsToldAtOnceWithItsCellAndNothingIsTaken() throws IOException {
            var changed = changed(row -> {
                switch (row.getRowNum()) {
                    case 1 -> row.createCell(5).setCellValue("5,5");
                    case 2 -> row.createCell(1).setCellValue("no-such-parameter");
                    case 3 -> row.createCell(6).setCellValue("kg");
                    case 4 -> row.createCell(5).setCellFormula("1+1");
                    case 5 -> row.createCell(0).setCellValue("level");
                    default -> {}
                }
            });

            var result = TableImport.read(VERSION, "a.xlsx", changed);

            assertThat(result.files()).isEmpty();
            assertThat(result.problems())
                    .extracting(problem -> problem.place().line())
                    .contains(2, 3, 4, 5, 6);
            assertThat(result.problems().stream().map(Problem::toString))
                    .anyMatch(text -> text.contains("a.xlsx!table:2:6") && text.contains("5,5"))
                    .anyMatch(text -> text.contains("no-such-parameter"))
                    .anyMatch(text -> text.contains("`kg`"))
                    .anyMatch(text -> text.contains("formula"))
                    .anyMatch(text -> text.contains("`level`"));
        }

        private static String cell(Row row, int column) {
            return row.getCell(column) == null ? "" : row.getCell(column).getStringCellValue();
        }

        private static byte[] workbook() throws IOException {
            var out = new ByteArrayOutputStream();
            TableFile.xlsx(DraftTable.of(VERSION.version()), out);
            return out.toByteArray();
        }

        private static byte[] changed(java.util.function.Consumer<Row> change) throws IOException {
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook()));
                    var out = new ByteArrayOutputStream()) {
                book.getSheet("table").forEach(row -> {
                    if (row.getRowNum() > 0) {
                        change.accept(row);
                    }
                });
                book.write(out);
                return out.toByteArray();
            }
        }
    }
}
