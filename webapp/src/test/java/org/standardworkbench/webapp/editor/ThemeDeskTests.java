package org.standardworkbench.webapp.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.editing.Bound;
import org.standardworkbench.rules.editing.FormNode;
import org.standardworkbench.rules.editing.Operation;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.webapp.editor.ThemeCell.Column;
import org.standardworkbench.webapp.editor.ThemeCell.Kind;
import org.standardworkbench.webapp.export.TableFile;
import org.standardworkbench.webapp.page.Phrases;

/** The table of a theme of the shipped versions, and the form beside it. */
class ThemeDeskTests {

    private static final Phrases ENGLISH = Phrases.of(Language.EN);
    private static final LoadedVersion GIA = Workspaces.version("gia/1.0");

    /** What is asked of the form. @return why it was refused */
    private interface Ask {

        Optional<String> of(FormDesk form, String typed);
    }

    @ParameterizedTest
    @CsvSource({"gia/1.0,energy", "gia/1.0,circular-economy", "g3-mv/2023-concept,"})
    void aChangeThroughTheTableGivesTheSameFilesAsThroughTheForm(String folder, String only) {
        var version = Workspaces.version(folder);
        int changed = 0;
        var themes = version.version().themes().keySet().stream()
                .filter(theme -> only == null || theme.value().equals(only))
                .toList();
        for (var theme : themes) {
            var work = still(version);
            var table = new ThemeDesk(work, theme, Language.EN, ENGLISH);
            for (var code : table.codes()) {
                var form = FormDesk.of(work, "criteria/" + theme + "/" + code + "/criterion.drl", Language.EN)
                        .orElseThrow();
                for (var ask : asks(form, code).entrySet()) {
                    for (var typed : candidates(cell(table, ask.getKey()))) {
                        var why = ask.getValue().of(form, typed);
                        var byForm = work.files();
                        form.undo();

                        var told = table.set(ask.getKey(), typed);

                        assertThat(told.isPresent())
                                .as(ask.getKey() + " " + typed)
                                .isEqualTo(why.isPresent());
                        assertSame(work.files(), why.isPresent() ? version.files() : byForm, ask.getKey());
                        changed += told.isEmpty() ? 1 : 0;
                        table.forget(ask.getKey());
                        table.undo();
                        assertSame(work.files(), version.files(), ask.getKey());
                    }
                }
            }
        }
        assertThat(changed).as("changes of " + folder).isGreaterThan(20);
    }

    /** For each cell that can be edited, what the form would be asked. */
    private static Map<String, Ask> asks(FormDesk desk, CriterionCode code) {
        Map<String, Ask> asks = new LinkedHashMap<>();
        var form = desk.form();
        asks.put(code + "/title", (one, typed) -> {
            one.change(VersionEdits.setText(one.work().files(), code, "title", Language.EN, typed));
            return Optional.empty();
        });
        asks.put(
                code + "/stages",
                (one, typed) -> one.apply(List.of(new Operation.SetStages(EnumSet.copyOf(Arrays.stream(typed.split(" "))
                        .map(word -> Stage.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
                        .toList())))));
        asks.put(
                code + "/met/points",
                (one, typed) -> one.apply(List.of(new Operation.SetMaximum(Integer.parseInt(typed)))));
        form.applicability().forEach(node -> leaf(desk.version(), asks, code + "/applies/", node));
        form.requirement().forEach(node -> leaf(desk.version(), asks, code + "/met/", node));
        for (int at = 0; at < form.bands().size(); at++) {
            var band = form.bands().get(at);
            asks.put(
                    code + "/bands/" + at + "/points",
                    (one, typed) ->
                            one.apply(List.of(new Operation.SetPoints(band.points(), Integer.parseInt(typed)))));
            for (var node : band.conditions()) {
                leaf(desk.version(), asks, code + "/bands/" + at + "/", node);
            }
        }
        return asks;
    }

    private static void leaf(StandardVersion version, Map<String, Ask> asks, String rule, FormNode node) {
        var key = rule + String.join("/", node.path().steps()) + "/";
        if (FormChoices.measure(node) instanceof FormNode.OfIndicator) {
            asks.put(
                    key + "indicator",
                    (form, typed) ->
                            form.apply(List.of(new Operation.SetIndicator(node.path(), new IndicatorCode(typed)))));
        }
        if (!(node.content() instanceof FormNode.Group) && !(node.content() instanceof FormNode.Unshown)) {
            asks.put(key + "compare", (form, typed) -> form.apply(FormChoices.compare(form, node, typed)));
        }
        switch (node.content()) {
            case FormNode.Comparison comparison ->
                bound(version, asks, key, node, Operation.Side.ONLY, comparison.bound());
            case FormNode.Between between -> {
                bound(version, asks, key, node, Operation.Side.LOW, between.low());
                bound(version, asks, key + "high/", node, Operation.Side.HIGH, between.high());
            }
            default -> {}
        }
    }

    private static void bound(
            StandardVersion version,
            Map<String, Ask> asks,
            String key,
            FormNode node,
            Operation.Side side,
            Bound bound) {
        if (bound instanceof Bound.OfParameter read) {
            for (int at = 0;
                    at < version.parameters().get(read.parameter()).values().size();
                    at++) {
                int number = at;
                var from = at == 0
                        ? ""
                        : version.parameters()
                                        .get(read.parameter())
                                        .values()
                                        .get(at)
                                        .from() + "/";
                asks.put(key + from + "value", (form, typed) -> value(form, read.parameter(), number, typed));
            }
        }
        if (!(bound instanceof Bound.OfFactor) && !(bound instanceof Bound.Other)) {
            asks.put(
                    key + "bound",
                    (form, typed) -> form.apply(List.of(new Operation.SetBound(
                            node.path(),
                            side,
                            switch (bound) {
                                case Bound.OfTruth truth -> new Bound.OfTruth(Boolean.parseBoolean(typed));
                                case Bound.OfCode one -> new Bound.OfCode(typed);
                                default ->
                                    typed.equals("0")
                                            ? new Bound.Zero()
                                            : new Bound.OfParameter(new ParameterName(typed));
                            }))));
        }
    }

    private static Optional<String> value(FormDesk form, ParameterName name, int at, String typed) {
        var values = form.version().parameters().get(name).values();
        return form.setValue(name, values.get(at).from(), new BigDecimal(typed));
    }

    private static List<String> candidates(Optional<ThemeCell> found) {
        if (found.filter(ThemeCell::editable).isEmpty()) {
            return List.of();
        }
        var cell = found.get();
        if (cell.choices().isEmpty()) {
            return cell.kind() == Kind.TEXT ? List.of("Another \"title\": {{x}} \\u0022") : List.of("3", "77");
        }
        var others = new ArrayList<>(cell.choices().stream()
                .map(ThemeCell.Choice::code)
                .filter(code -> !code.equals(cell.typed()))
                .toList());
        return others.size() > 2 ? List.of(others.getFirst(), others.get(others.size() / 2)) : others;
    }

    private static Optional<ThemeCell> cell(ThemeDesk desk, String key) {
        return desk.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.key().equals(key))
                .findFirst();
    }

    private static void assertSame(VersionFiles files, VersionFiles others, String what) {
        assertThat(files.paths()).isEqualTo(others.paths());
        for (var path : files.paths()) {
            assertThat(files.bytes(path).orElseThrow())
                    .as(what + " in " + path)
                    .isEqualTo(others.bytes(path).orElseThrow());
        }
    }

    /** A workspace whose version stays as it was; what is looked at is the files. */
    private static Workspace still(LoadedVersion version) {
        return Workspaces.of(
                version,
                List.of(),
                (work, files) ->
                        new Trial(List.of(), Optional.of(version), List.of(), Optional.empty(), Optional.empty()));
    }

    @Test
    void aBoundIsRaisedAndTheRowTellsItsNumberAndUnit() {
        var desk = new ThemeDesk(Workspaces.of(GIA), new ThemeCode("energy"), Language.EN, ENGLISH);
        var key = "ENE-02/met/0/value";

        assertThat(desk.set(key, "97")).isEmpty();

        assertThat(cell(desk, key).orElseThrow().shown()).isEqualTo("97");
        assertThat(cell(desk, "ENE-02/met/0/unit").orElseThrow().shown()).isEqualTo("%");
        assertThat(desk.work().unsaved()).containsExactly("parameters.yaml");
        desk.undo();
        assertThat(desk.work().unsaved()).isEmpty();
    }

    @Test
    void aNumberThatHoldsFromALaterDayOnHasARowOfItsOwn() {
        var desk = new ThemeDesk(Workspaces.of(GIA), new ThemeCode("energy"), Language.EN, ENGLISH);

        assertThat(cell(desk, "ENE-02/bands/0/0/value").orElseThrow().shown()).startsWith("50 (from ");
        assertThat(cell(desk, "ENE-02/bands/0/0/2027-01-01/value").orElseThrow().shown())
                .isEqualTo("60 (from 2027-01-01)");
    }

    @Test
    void whatIsTypedMayBeATitleInsteadOfACode() {
        var desk = new ThemeDesk(Workspaces.of(GIA), new ThemeCode("energy"), Language.EN, ENGLISH);

        assertThat(desk.set("ENE-02/met/0/compare", "is more than")).isEmpty();

        assertThat(cell(desk, "ENE-02/met/0/compare").orElseThrow().typed()).isEqualTo("MORE_THAN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5,5", "1e9", "٣٠", "\"); System.exit(0); //", "\\u0022", "NaN", "-"})
    void whatIsNoNumberIsKeptAtItsCellWithAReasonAndNothingChanges(String hostile) {
        var desk = new ThemeDesk(Workspaces.of(GIA), new ThemeCode("energy"), Language.EN, ENGLISH);
        var key = "ENE-02/met/0/value";

        var why = desk.set(key, hostile);

        assertThat(why).get().asString().isNotBlank();
        assertThat(desk.refused(key)).contains(new ThemeDesk.Refused(hostile, why.orElseThrow()));
        assertThat(desk.work().unsaved()).isEmpty();
        desk.set("ENE-04/met/0/value", "33");
        assertThat(desk.refusals()).as("another cell does not lose it").isEqualTo(1);
        assertThat(desk.set(key, "60")).isEmpty();
        assertThat(desk.refused(key)).isEmpty();
    }

    @Test
    void whatIsNotAmongTheChoicesIsToldWithSomeThatAre() {
        var desk = new ThemeDesk(Workspaces.of(GIA), new ThemeCode("energy"), Language.EN, ENGLISH);

        assertThat(desk.set("ENE-02/met/0/bound", "renewable"))
                .get()
                .asString()
                .startsWith("“renewable” is not among the choices. Some of them: ")
                .containsIgnoringCase("renewable");
    }

    @Test
    void groupsAndSharesOfCompaniesAreChangedInTheForm() {
        var desk = new ThemeDesk(Workspaces.of(GIA), new ThemeCode("energy"), Language.EN, ENGLISH);

        var group = cell(desk, "ENE-03/met/0/indicator").orElseThrow();
        var share = cell(desk, "ENE-05/met/2/indicator").orElseThrow();

        assertThat(group.kind()).isEqualTo(Kind.FORM);
        assertThat(group.shown()).startsWith("any of (").contains("all of (");
        assertThat(share.kind()).isEqualTo(Kind.FORM);
        assertThat(share.shown()).isEqualTo("Share: Companies");
        assertThat(cell(desk, "ENE-05/met/2/value").orElseThrow().editable()).isTrue();
        assertThat(desk.set(group.key(), "electricityUse")).get().asString().isNotBlank();
        assertThat(desk.work().unsaved()).isEmpty();
    }

    @Test
    void rulesThatDoNotReadAreToldAndLockedWithTheirLastRows() {
        var work = Workspaces.of(GIA);
        var desk = new ThemeDesk(work, new ThemeCode("energy"), Language.DE, Phrases.of(Language.DE));
        int rows = desk.rows().size();

        work.type("criteria/energy/ENE-02/criterion.drl", "rule \"half");
        desk.refresh();

        assertThat(desk.unreadable()).containsExactly(new CriterionCode("ENE-02"));
        assertThat(desk.rows()).hasSizeLessThanOrEqualTo(rows).isNotEmpty();
        assertThat(desk.rows().stream().filter(row -> row.criterion().value().equals("ENE-02")))
                .allSatisfy(row -> assertThat(row.cells()).noneMatch(ThemeCell::editable));
    }

    @Test
    void theExportHasEachComparisonWithTheTitleOfItsCriterion() {
        var desk = new ThemeDesk(Workspaces.of(GIA), new ThemeCode("energy"), Language.EN, ENGLISH);

        var csv = TableFile.csv(ThemeExport.of(desk));

        assertThat(csv.lines().findFirst())
                .contains("code,title,part,indicator,compare,bound,value,unit,points,stages,row");
        assertThat(csv.lines()).hasSize(1 + desk.rows().size());
        var full = cell(desk, "ENE-02/title").orElseThrow().shown();
        assertThat(csv.lines().filter(line -> line.startsWith("ENE-02,")))
                .hasSizeGreaterThan(4)
                .allMatch(line -> line.contains(full));
    }

    @Test
    void everyRowHasEveryColumn() {
        var desk = new ThemeDesk(Workspaces.of(GIA), new ThemeCode("mobility"), Language.LV, Phrases.of(Language.LV));

        assertThat(desk.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.cells())
                .extracting(ThemeCell::column)
                .containsExactly(Column.values()));
        assertThat(desk.rows().stream().flatMap(row -> row.cells().stream()).map(ThemeCell::key))
                .doesNotHaveDuplicates();
    }
}
