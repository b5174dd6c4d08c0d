package org.standardworkbench.webapp.accounts.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;

/** An administrator lets people in, and keeps them to what is theirs; one story, in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountsIT {

    private static final String OF_ADMINISTRATOR = "grey herons over the harbour";
    private static final String OF_ILZE = "seven cranes at the river";

    @TempDir
    private static Path folder;

    private static PackagedApplication application;
    private static Browser browser;
    private static Page administrator;
    private static String handedOver = "";

    @BeforeAll
    static void start() {
        application = PackagedApplication.serveInEarnest(folder.resolve("data"));
        browser = Browser.open();
        administrator = browser.visitor(1440, 900);
        signIn(administrator, "administrator", application.administratorsPassword());
        choosePassword(administrator, application.administratorsPassword(), OF_ADMINISTRATOR);
        assertThat(administrator.getByText("Roles: Administrator")).isVisible();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        browser.close();
        application.close();
    }

    @Test
    @Order(1)
    void everythingThatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() {
        open(administrator, "accounts");
        administrator.locator("a:text-is('New account')").click();
        var create = administrator.locator("button:text-is('Create the account')");
        administrator.locator("#name").fill("Ilze Kalniņa");
        administrator.locator("#display-name").fill("Ilze Kalniņa");
        administrator.locator("#role").selectOption("administrator");
        administrator.locator("#standard").selectOption("gia");

        administrator.locator("#why").press("Enter");

        assertThat(administrator.locator("#name-wrong")).containsText("small letters");
        assertThat(administrator.locator("#role-wrong")).containsText("all standards and countries");
        assertThat(administrator.locator("#why-wrong")).containsText("Say why");
        assertThat(administrator.locator("#display-name-wrong")).hasText("");
        assertThat(administrator.getByRole(AriaRole.ALERT)).containsText("To put right: 3");
        assertThat(administrator.locator("#name")).isFocused();
        assertThat(administrator.locator("#display-name")).hasValue("Ilze Kalniņa");
        assertThat(administrator.locator("#standard")).hasValue("gia");
        Browser.assertAccessible(administrator);

        administrator.locator("#name").fill("administrator");
        administrator.locator("#role").selectOption("editor");
        administrator.locator("#why").fill("new in the working group");
        create.click();

        assertThat(administrator.locator("#name-wrong")).containsText("already");
        assertThat(administrator.locator("#why-wrong")).hasText("");

        administrator.locator("#name").fill("ilze");
        create.click();

        assertThat(administrator.locator(".done")).containsText("The account ilze is there");
        handedOver = administrator.locator(".once .secret").textContent();
        administrator.locator("button:text-is('Copy')").click();
        assertThat(administrator.locator(".copied")).hasText("Copied.");
        Browser.assertAccessible(administrator);
        Browser.screenshot(administrator, "account-created");
        administrator.reload();
        assertThat(administrator.locator("#name")).hasValue("");
        assertThat(administrator.locator("main")).not().containsText(handedOver);
    }

    @Test
    @Order(2)
    void anEditorOfOneStandardMustChangeThePasswordAndThenEditsItsDraftsAndNothingElse() throws Exception {
        var ilze = browser.visitor(1440, 900);
        signIn(ilze, "ilze", handedOver);
        open(ilze, "drafts");
        ilze.waitForURL(url -> url.contains("/account"));
        assertThat(ilze.getByText("Choose a password of your own first")).isVisible();

        choosePassword(ilze, handedOver, OF_ILZE);
        assertThat(ilze.getByText("Roles: Editor (gia)")).isVisible();
        open(ilze, "drafts");
        ilze.locator("#draft-version").selectOption("gia@1.0");
        ilze.locator("#draft-name").fill("By an editor of gia");
        ilze.locator(".start-draft").click();
        ilze.waitForURL(url -> url.matches(".*/drafts/[0-9]+.*"));

        for (var page : new String[] {"accounts", "accounts/ilze", "new-account", "audit", "audit/1"}) {
            open(ilze, page);
            assertThat(ilze.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("This page is not for you");
        }
        assertThat(ilze.locator("vaadin-side-nav")).not().containsText("Accounts");
        assertThat(ask(ilze, "accounts").statusCode()).isEqualTo(403);
        assertThat(ask(ilze, "audit").statusCode()).isEqualTo(403);
        ilze.context().close();
    }

    @Test
    @Order(3)
    void rolesAreGivenAndTakenAwayWithAReasonByKeyboard() {
        open(administrator, "accounts/ilze");
        assertThat(administrator.locator(".roles .grid tbody tr")).hasCount(1);
        assertThat(administrator.locator(".roles .grid tbody")).containsText("gia");
        administrator.locator("#role").focus();
        administrator.keyboard().type("National");
        administrator.keyboard().press("Tab");
        administrator.keyboard().press("Tab");
        administrator.keyboard().type("Latvia");
        administrator.keyboard().press("Tab");
        administrator.keyboard().type("speaks for Latvia");
        administrator.keyboard().press("Enter");

        assertThat(administrator.locator(".done")).containsText("The role is given");
        assertThat(administrator.locator(".done")).isFocused();
        assertThat(administrator.locator(".roles .grid tbody")).containsText("Latvia");

        administrator
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take away: Editor (gia)"))
                .press("Enter");
        assertThat(administrator.locator("#take-why")).isFocused();
        administrator.keyboard().press("Enter");
        assertThat(administrator.locator("#take-why-wrong")).containsText("Say why");
        administrator.keyboard().type("left the drafting team");
        administrator.keyboard().press("Enter");

        assertThat(administrator.locator(".done")).containsText("Taken away: Editor (gia)");
        assertThat(administrator.locator(".roles .grid tbody tr")).hasCount(1);
        administrator.getByText("what was done to this account").click();
        assertThat(administrator.locator(".grid tbody tr").first()).containsText("left the drafting team");
        assertThat(administrator.locator(".grid tbody")).containsText("speaks for Latvia");

        open(administrator, "accounts/ilze");
        assertThat(administrator.locator("#display-name")).hasValue("Ilze Kalniņa");
        administrator.locator("#display-name").fill(" ");
        administrator.locator("#country").selectOption("LV");
        administrator.locator("button:text-is('Change it')").click();
        assertThat(administrator.locator("#display-name-wrong")).containsText("is called");
        assertThat(administrator.locator("#person-why-wrong")).containsText("Say why");
        administrator.locator("#display-name").fill("Ilze Kalniņa-Ozola");
        administrator.locator("#person-why").fill("married");
        administrator.locator("#person-why").press("Enter");
        assertThat(administrator.locator(".done")).containsText("It is changed");
        assertThat(administrator.locator("h1")).hasText("Ilze Kalniņa-Ozola");
        assertThat(administrator.locator(".facts")).containsText("Latvia");
        Browser.assertAccessible(administrator);
        administrator.getByText("what was done to this account").click();
        assertThat(administrator.locator(".grid tbody tr").first()).containsText("married");
    }

    @Test
    @Order(4)
    void aDisabledAccountIsOutAtOnceAndANewPasswordReplacesTheOld() {
        var ilze = browser.visitor(1440, 900);
        signIn(ilze, "ilze", OF_ILZE);
        open(ilze, "sites");
        assertThat(ilze.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Sites");
        open(administrator, "accounts/ilze");
        administrator.locator("#disable-why").fill("on leave");
        administrator.locator("#disable-why").press("Enter");
        assertThat(administrator.locator(".done")).containsText("is disabled");
        assertThat(administrator.locator(".head .state.disabled")).isVisible();

        open(ilze, "sites");
        ilze.waitForURL(url -> url.contains("sign-in"));

        administrator.locator("#disable-why").fill("is back");
        administrator.locator("#disable-why").press("Enter");
        assertThat(administrator.locator(".done")).containsText("is enabled");
        administrator.locator("#reset-why").fill("forgot it on leave");
        administrator.locator("#reset-why").press("Enter");
        var another = administrator.locator(".once .secret").textContent();
        assertThat(another).isNotEqualTo(handedOver);
        signIn(ilze, "ilze", another);
        ilze.waitForURL(url -> url.contains("/account"));
        ilze.context().close();
    }

    @Test
    @Order(5)
    void theLastAdministratorStaysOne() {
        open(administrator, "accounts/administrator");
        administrator
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take away: Administrator"))
                .click();
        administrator.locator("#take-why").fill("by mistake");
        administrator.locator("#take-why").press("Enter");

        assertThat(administrator.getByRole(AriaRole.ALERT).first()).containsText("nobody could administer");
        assertThat(administrator.locator("#take-why")).hasValue("by mistake");
        administrator.locator("#disable-why").fill("by mistake");
        administrator.locator("#disable-why").press("Enter");
        assertThat(administrator.locator(".sign-in-of .problem").first()).containsText("nobody could administer");
        open(administrator, "accounts/nobody");
        assertThat(administrator.getByRole(AriaRole.HEADING)).hasText("There is no such account");
    }

    @Test
    @Order(6)
    void releasesAreOpenToEverybodyOnlyWhileTheAdministratorSaysSo() throws Exception {
        open(administrator, "accounts");
        assertThat(administrator.locator(".releases")).containsText("They may read nothing");
        administrator.locator("#releases-why").fill("the consultation begins");
        administrator.locator("#releases-why").press("Enter");
        assertThat(administrator.locator(".releases")).containsText("They may read frozen releases");
        var visitor = browser.visitor(1440, 900);

        open(visitor, "standards");
        assertThat(visitor.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Standards");

        administrator.locator("#releases-why").fill("the consultation is over");
        administrator.locator("#releases-why").press("Enter");
        assertThat(administrator.locator(".releases")).containsText("They may read nothing");
        open(visitor, "standards");
        visitor.waitForURL(url -> url.contains("sign-in"));
        visitor.context().close();
    }

    @Test
    @Order(7)
    void theListIsFilteredByItsAddressAndLeavesAsFilesWithoutAnythingSecret() throws Exception {
        open(administrator, "accounts?find=KALN");
        assertThat(administrator.locator(".grid tbody tr")).hasCount(1);
        assertThat(administrator.locator(".head")).containsText("1 of 2");
        administrator.locator(".filter a:text-is('Administrator')").click();
        administrator.waitForURL(url -> url.contains("role=administrator"));
        assertThat(administrator.locator(".empty")).containsText("No account passes these filters.");
        administrator.getByText("Show all 2").click();
        assertThat(administrator.locator(".grid tbody tr")).hasCount(2);
        assertThat(administrator.locator(".downloads a")).hasText(new String[] {"CSV", "XLSX"});

        var file = ask(administrator, "accounts?format=csv");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body())
                .contains("ilze,Ilze Kalniņa-Ozola,")
                .contains("National delegate in LV", "must-change-password")
                .doesNotContain("argon2", handedOver);
        assertThat(ask(administrator, "accounts?state=asleep").statusCode()).isEqualTo(400);
        assertThat(ask(administrator, "accounts?format=json&role=administrator").body())
                .contains("\"name\":\"administrator\"")
                .doesNotContain("ilze");
    }

    @Test
    @Order(8)
    void isReadableWideAndNarrow() {
        for (var path : new String[] {"accounts", "accounts/ilze", "new-account", "audit", "audit/1"}) {
            for (int width : new int[] {1440, 390}) {
                administrator.setViewportSize(width, 900);
                open(administrator, path);
                administrator.locator(".administration h1").waitFor();
                assertThat(administrator.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(width);
                Browser.assertAccessible(administrator);
                Browser.screenshot(administrator, path.replace('/', '-') + "-" + width);
            }
        }
    }

    private static HttpResponse<String> ask(Page page, String path) throws Exception {
        var cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(application.address() + "api/v1/" + path))
                            .header("Cookie", cookies)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static void open(Page page, String path) {
        page.navigate(application.address() + path);
    }

    private static void signIn(Page page, String name, String password) {
        open(page, "sign-in");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(password);
        page.getByLabel("Password").press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private static void choosePassword(Page page, String current, String chosen) {
        page.waitForURL(url -> url.contains("/account"));
        page.getByLabel("Current password").fill(current);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(chosen);
        page.getByLabel("New password again").fill(chosen);
        page.getByText("Change password").click();
        // The page is loaded anew, with what the person may do now.
        assertThat(page.getByText("Tokens for programs")).isVisible();
    }
}
