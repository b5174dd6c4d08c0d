package org.standardworkbench.webapp.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** What those who write a draft do with it beside editing: verify, look up, compare, merge, renumber, export and import. */
class DraftToolsIT {

    @TempDir
    private static Path data;

    private static PackagedApplication application;
    private static Browser browser;

    @BeforeAll
    static void start() {
        application = PackagedApplication.serve(data);
        browser = Browser.open();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        browser.close();
        application.close();
    }

    @Test
    void findingsAreToldWhileSomebodyTypesAndOfTheWholeDraft() {
        var page = open();
        long draft = startDraft(page, "Doubtful");
        page.navigate(application.address() + "drafts/" + draft + "/ENE-02?face=rules");
        page.locator(".state-of-findings:has-text('Nothing found')").waitFor();
        page.locator(".cm-line").nth(4).click();
        page.keyboard().press("End");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        page.keyboard().type(", electricityUse >= 0");

        page.locator(".findings-beside .finding:has-text('Always holds')").waitFor();
        assertThat(page.locator(".findings-beside").innerText()).contains("on the engine", "Line 5");
        page.locator(".findings-beside button.place").first().click();
        Browser.screenshot(page, "editor-findings");
        Browser.assertAccessible(page);
        page.locator(".save-revision").click();
        page.locator(".save-bar .state:has-text('revision 2')").waitFor();

        page.navigate(application.address() + "drafts/" + draft + "/findings");
        page.locator(".group .finding:has-text('Always holds')")
                .waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        assertThat(page.locator(".group h2").first().innerText()).contains("ENE-02");
        assertThat(download(page, ".downloads a >> text=CSV")).content().contains("always holds", "ENE-02");
        Browser.screenshot(page, "draft-findings");
        Browser.assertAccessible(page);
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    @Test
    void whatUsesAParameterIsListedDrawnAndExported() {
        var page = open();
        long draft = startDraft(page, "Looked up");
        page.navigate(application.address() + "drafts/" + draft + "/dependencies");
        page.locator("select.part").waitFor();
        page.locator("select.part").selectOption("parameter:renewable-electricity-minimum");

        page.locator("#users-of a:has-text('ENE-02')").first().waitFor();
        page.waitForURL(Pattern.compile(".*/dependencies\\?of=parameter.*renewable-electricity-minimum"));
        page.locator(".chart canvas, .chart svg").first().waitFor();
        assertThat(page.locator(".demands").innerText()).contains("No site has to give anything new");
        Browser.screenshot(page, "draft-dependencies");
        Browser.assertAccessible(page);
        page.navigate(application.address() + "drafts/" + draft + "/dependencies?of=parameter:nonsense");
        page.locator(".notice:has-text('nonsense')").waitFor();
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    @Test
    void whatUsesWhatIsToldOfAVersionThatIsNoDraft() {
        var page = open();
        page.navigate(application.address() + "standards/gia@1.0");
        page.locator("a:has-text('what uses what')").click();
        page.locator("select.part").waitFor();
        page.locator("select.part").selectOption("parameter:renewable-electricity-minimum");

        page.locator("#users-of a:has-text('ENE-02')").first().waitFor();
        page.waitForURL(
                Pattern.compile(".*/standards/gia@1.0/dependencies\\?of=parameter.*renewable-electricity-minimum"));
        page.locator("#users-of td:has-text('case')").first().waitFor();
        page.locator(".chart canvas, .chart svg").first().waitFor();
        Browser.assertAccessible(page);
        page.locator("#users-of a:has-text('ENE-02')").first().click();
        page.waitForURL(Pattern.compile(".*/standards/gia@1.0/ENE-02.*"));
        page.navigate(application.address() + "standards/gia@9.9/dependencies");
        page.locator(".notice:has-text('gia@9.9')").waitFor();
        page.context().close();
    }

    @Test
    void twoDraftsAreMergedPartByPartAndTheRevisionIsCompared() {
        var page = open();
        long one = startDraft(page, "First of two");
        long other = startDraft(page, "Second of two");
        bound(page, one, "55");
        bound(page, other, "97");
        page.navigate(application.address() + "drafts/" + one + "/merge?with=" + other);
        page.locator("legend:has-text('Parameter renewable-electricity-minimum, value from 2023-01-01')")
                .waitFor();
        page.locator(".merge-now").click();
        page.locator(".notice:has-text('Choose a side')").waitFor();
        page.locator(".conflict label:has-text('Take that of “Second of two”')").click();
        page.locator(".see-choices").click();

        page.locator(".impact-of td:has-text('▼')").first().waitFor();
        assertThat(page.locator(".changes").innerText()).contains("55", "97");
        Browser.screenshot(page, "draft-merge");
        Browser.assertAccessible(page);
        page.locator(".merge-now").click();
        page.locator(".done:has-text('revision 3')").waitFor();
        page.locator("a:has-text('See what changed')").click();
        page.waitForURL(Pattern.compile(".*/compare\\?from=2&to=3"));
        page.locator(".changes .part").first().waitFor();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 844);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        Browser.screenshot(page, "draft-compare-narrow-dark");
        Browser.assertAccessible(page);
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    @Test
    void aRenumberedCriterionKeepsItsHistoryAndTheSitesTheirOutcomes() {
        var page = open();
        long draft = startDraft(page, "Renumbered");
        page.navigate(application.address() + "drafts/" + draft + "/lineage");
        page.locator("input.of").fill("ENE-02");
        page.locator("input.to").fill("ENE-42");
        page.locator("input.why").fill("A gap in the numbers");
        page.locator("button.preview").click();

        page.locator(".lineage-preview .lineage-entries:has-text('ENE-42')").waitFor();
        assertThat(page.locator(".impact-of").innerText())
                .as("the comparison follows the criterion")
                .contains("No outcome of 29 datasets changes");
        Browser.screenshot(page, "draft-lineage");
        Browser.assertAccessible(page);
        page.locator(".lineage-preview .save-revision").click();
        page.locator("section.lineage .lineage-entries:has-text('ENE-42')").waitFor();
        page.navigate(application.address() + "drafts/" + draft + "/ENE-42");
        page.locator("h1:has-text('ENE-42')").waitFor();
        assertThat(page.locator(".impact .total").innerText()).contains("No outcome");
        page.context().close();
    }

    @Test
    void criteriaAreMovedSplitMergedAndNoneIsWithdrawnThatALevelNames() {
        var page = open();
        long draft = startDraft(page, "Moved about");
        var steps = List.of(
                "do=move&of=ENE-01&to=land-use&why=Land+first",
                "do=split&of=MOB-02&to=MOB-02,MOB-12&why=Two+things",
                "do=merge&of=LAN-01,LAN-02&to=LAN-01&why=One+thing");
        for (var step : steps) {
            page.navigate(application.address() + "drafts/" + draft + "/lineage?" + step);
            page.locator(".lineage-preview .save-revision").click();
            page.waitForURL(Pattern.compile(".*/lineage$"));
        }
        var entries = page.locator("section.lineage .lineage-entries");
        entries.locator("li:has-text('LAN-02')").first().waitFor();
        assertThat(entries.innerText()).contains("MOB-12", "Land first", "Two things", "One thing");
        page.navigate(application.address() + "drafts/" + draft);
        page.locator("a.criterion:has-text('MOB-12')").waitFor();
        assertThat(page.locator("a.criterion:has-text('LAN-02')").count()).isZero();
        assertThat(page.locator("section:has(h3:has-text('Reducing land use')) a.criterion:has-text('ENE-01')")
                        .count())
                .isEqualTo(1);

        page.navigate(application.address() + "drafts/" + draft + "/lineage?do=withdraw&of=ENE-02&why=Tried");
        page.locator(".lineage-users li:has-text('Gold')").waitFor();
        page.locator(".lineage-preview .notice:has-text('would not read any more')")
                .waitFor();
        assertThat(page.locator(".lineage-preview .save-revision").count()).isZero();
        Browser.assertAccessible(page);
        page.context().close();
    }

    @Test
    void aDraftGoesOutAsAnArchiveAndATableAndComesBack() throws IOException {
        var page = open();
        long draft = startDraft(page, "Out and in");
        page.navigate(application.address() + "drafts/" + draft + "/files");
        var archive = download(page, ".out a >> text=ZIP");
        try (var zip = new ZipFile(archive.toFile())) {
            assertThat(zip.getEntry("gia/1.0/criteria/energy/ENE-02/criterion.drl"))
                    .isNotNull();
        }
        var table = download(page, ".out a >> text=XLSX");
        upload(page, 1, table);
        page.locator(".preview .total:has-text('0 cells differ')").waitFor();
        upload(page, 0, archive);
        page.locator(".preview .total:has-text('0 files differ')").waitFor();
        var hostile = Files.writeString(data.resolveSibling("hostile.zip"), "no archive at all");
        upload(page, 0, hostile);
        page.locator(".preview .problems .error").first().waitFor();
        assertThat(page.locator(".preview .save-revision").count()).isZero();
        Browser.screenshot(page, "draft-files");
        Browser.assertAccessible(page);

        page.navigate(application.address() + "drafts/import");
        page.locator("input[type=file]").first().setInputFiles(archive);
        page.locator(".preview input.name").fill("Came back");
        Browser.assertAccessible(page);
        page.locator(".preview .start-draft").click();
        page.locator("h1:has-text('Came back')").waitFor();
        assertThat(browser.problems()).isEmpty();
        page.context().close();
    }

    private static Page open() {
        var page = browser.page(1440, 900);
        return page;
    }

    private static void upload(Page page, int field, Path file) {
        page.locator("input[type=file]").nth(field).setInputFiles(file);
    }

    private static Path download(Page page, String link) {
        var file = page.waitForDownload(() -> page.locator(link).first().click());
        var target = data.resolveSibling(file.suggestedFilename());
        file.saveAs(target);
        return target;
    }

    private static void bound(Page page, long draft, String value) {
        page.navigate(application.address() + "drafts/" + draft + "/ENE-02?face=bounds");
        page.locator(".values .value").first().fill(value);
        page.locator(".save-revision").waitFor();
        page.locator(".save-revision").click();
        page.locator(".save-bar .state:has-text('revision 2')").waitFor();
    }

    private static long startDraft(Page page, String name) {
        page.navigate(application.address() + "drafts");
        page.locator("#draft-name").fill(name);
        page.locator("#draft-version").selectOption("gia@1.0");
        page.locator(".start-draft").click();
        page.locator("h1:has-text('" + name + "')").waitFor();
        page.locator(".themes a").first().waitFor();
        page.waitForURL(Pattern.compile(".*/drafts/[0-9]+"));
        return Long.parseLong(page.url().replaceAll(".*/", ""));
    }
}
