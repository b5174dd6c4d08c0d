package org.standardworkbench.webapp.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.editor.ThemeCell.Column;
import org.standardworkbench.webapp.export.Table;
import org.standardworkbench.webapp.export.TableFile;
import org.standardworkbench.webapp.page.Phrases;

class ThemeImportTests {

    private static final Phrases ENGLISH = Phrases.of(Language.EN);

    private final ThemeDesk desk = desk();
    private final Table exported = ThemeExport.of(desk);

    private static ThemeDesk desk() {
        return new ThemeDesk(
                Workspaces.of(Workspaces.version("gia/1.0")), new ThemeCode("energy"), Language.EN, ENGLISH);
    }

    /** The rows as they were exported, to be changed as somebody would in a spreadsheet. */
    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        exported.rows().forEach(row -> rows.add(new ArrayList<>(row)));
        return rows;
    }

    private static List<String> row(List<List<String>> rows, String key) {
        return rows.stream()
                .filter(row -> row.getLast().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private ThemeImport.Result take(List<List<String>> rows) {
        return ThemeImport.take(
                desk, ENGLISH, "energy.xlsx", workbook(Table.of("Changed elsewhere", exported.columns(), rows)));
    }

    private static byte[] workbook(Table table) {
        var out = new ByteArrayOutputStream();
        try {
            TableFile.xlsx(table, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Test
    void aTableThatWasNotChangedChangesNothing() {
        var before = desk.work().files();

        var result = take(rows());

        assertThat(result.problems()).isEmpty();
        assertThat(result.changes()).isZero();
        assertThat(desk.work().files()).isSameAs(before);
    }

    @Test
    void whatDiffersIsTakenAsIfItWereTyped() {
        var rows = rows();
        var key = desk.rows().stream()
                .filter(row -> row.criterion().value().equals("ENE-02")
                        && row.cells().get(Column.VALUE.ordinal()).typed().equals("90"))
                .findFirst()
                .orElseThrow()
                .key();
        row(rows, key).set(Column.VALUE.ordinal(), "95");
        var head = desk.rows().stream()
                .filter(row -> row.criterion().value().equals("ENE-02"))
                .findFirst()
                .orElseThrow()
                .key();
        row(rows, head).set(Column.TITLE.ordinal(), "Electricity from renewable sources");
        var typed = desk();
        typed.set(key + "/value", "95");
        typed.set("ENE-02/title", "Electricity from renewable sources");

        var result = take(rows);

        assertThat(result.problems()).isEmpty();
        assertThat(result.changes()).isEqualTo(2);
        assertThat(desk.work().files().contentHash())
                .isEqualTo(typed.work().files().contentHash())
                .isNotEqualTo(desk().work().files().contentHash());
    }

    @Test
    void rowsThatAreGoneOrStandElsewhereChangeNothing() {
        var rows = rows();
        rows.removeFirst();
        rows.add(rows.removeFirst());

        var result = take(rows);

        assertThat(result.problems()).isEmpty();
        assertThat(result.changes()).isZero();
    }

    @Test
    void ifAnythingCannotBeTakenNothingIsAndAllOfItIsTold() {
        var rows = rows();
        var before = desk.work().files().contentHash();
        var points = desk.rows().stream()
                .filter(row -> row.cells().get(Column.POINTS.ordinal()).editable())
                .toList();
        row(rows, points.get(0).key()).set(Column.POINTS.ordinal(), "1.5");
        row(rows, points.get(1).key()).set(Column.POINTS.ordinal(), "3");
        row(rows, points.get(2).key()).set(Column.CODE.ordinal(), "ENE-99");

        var result = take(rows);

        assertThat(result.changes()).isZero();
        assertThat(result.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.place().file()).isEqualTo("energy.xlsx!table"))
                .extracting(problem -> problem.place().line())
                .containsExactlyInAnyOrder(
                        2 + rows.indexOf(row(rows, points.get(0).key())),
                        2 + rows.indexOf(row(rows, points.get(2).key())));
        assertThat(desk.work().files().contentHash()).isEqualTo(before);
        assertThat(desk.refusals()).isZero();
    }

    @Test
    void aRowThatIsNotThereAndATitleThatIsSaidTwiceAreTold() {
        var rows = rows();
        rows.getFirst().set(Column.values().length, "ENE-01/bands/77");
        var ofOne = rows.stream()
                .filter(row -> row.getFirst().equals("ENE-02"))
                .limit(2)
                .toList();
        ofOne.get(0).set(Column.TITLE.ordinal(), "One");
        ofOne.get(1).set(Column.TITLE.ordinal(), "Other");

        var result = take(rows);

        assertThat(result.changes()).isZero();
        assertThat(result.problems())
                .extracting(Problem::message)
                .contains(ENGLISH.say("editor.table.in.gone"), ENGLISH.say("editor.table.in.differs"));
    }

    @Test
    void anotherTableIsToldByItsColumns() {
        var other = Table.of("Other", List.of(Table.code("part"), Table.text("value")), List.of(List.of("a", "b")));

        var result = ThemeImport.take(desk, ENGLISH, "other.xlsx", workbook(other));

        assertThat(result.changes()).isZero();
        assertThat(result.problems()).hasSizeGreaterThan(5);
        assertThat(result.problems().getFirst().message()).contains("“part”", "“code”");
    }

    @Test
    void whatIsNoWorkbookIsToldWithoutAStackTrace() {
        var result = ThemeImport.take(desk, ENGLISH, "energy.xlsx", new byte[] {1, 2, 3});

        assertThat(result.changes()).isZero();
        assertThat(result.problems()).isNotEmpty();
    }
}
