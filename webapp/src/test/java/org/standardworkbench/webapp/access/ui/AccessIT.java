package org.standardworkbench.webapp.access.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;
import org.standardworkbench.webapp.testing.SignIn;

/** Signing in to a workbench that is used in earnest, and what each role finds in a demo. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessIT {

    private static final String OWN = "grey herons over the harbour";

    @TempDir
    private static Path folder;

    private static PackagedApplication inEarnest;
    private static String handedOver;
    private static Browser browser;

    @BeforeAll
    static void start() {
        inEarnest = PackagedApplication.serveInEarnest(folder.resolve("data"));
        handedOver = inEarnest.administratorsPassword();
        browser = Browser.open();
        // Pages are signed in to the demos that run when they are opened.
        PackagedApplication.shared();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        browser.close();
        inEarnest.close();
    }

    @Test
    @Order(1)
    void everyPageLeadsToTheSignInPageAndFromThereBackToWhereSomebodyWantedToBe() {
        var page = browser.visitor(1440, 900);

        page.navigate(inEarnest.address() + "standards/gia@1.0?lang=lv");

        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Pieteikties");
        assertThat(page.locator("html")).hasAttribute("lang", "lv");
        assertThat(page.locator(".note")).containsText("Piesakieties");
        Browser.assertAccessible(page);

        signIn(page, "Vārds", "Parole", "Pieteikties", handedOver);

        page.waitForURL(url -> url.contains("account"));
        assertThat(page.getByText("Vispirms izvēlieties savu paroli")).isVisible();
    }

    @Test
    @Order(2)
    void theFirstPasswordHasToBeChangedForAGoodOne() {
        var page = browser.visitor(1440, 900);
        page.navigate(inEarnest.address() + "sites");
        signIn(page, "Name", "Password", "Sign in", handedOver);
        page.waitForURL(url -> url.contains("account"));

        choose(page, "wrong", OWN);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("not your current password");
        choose(page, handedOver, "short");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("at least 12 letters");
        choose(page, handedOver, OWN);
        assertThat(page.getByText("Roles: Administrator")).isVisible();
        assertThat(page.getByText("Choose a password of your own first")).isHidden();

        page.navigate(inEarnest.address() + "sites");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Sites");
        assertThat(page.getByText("Demo", new Page.GetByTextOptions().setExact(true)))
                .isHidden();
    }

    @Test
    @Order(3)
    void programsShowATokenThatIsWorthNothingOnceItIsRevoked() throws Exception {
        var page = browser.visitor(1440, 900);
        page.context().addCookies(SignIn.as(inEarnest.address(), "administrator", OWN));
        page.navigate(inEarnest.address() + "account");
        page.getByLabel("What is it for?").fill("the weekly report");
        page.getByText("Make a token").click();
        var token = page.locator(".once code").textContent();
        Browser.assertAccessible(page);

        assertThat(ask("api/v1/sites", "").statusCode()).isEqualTo(401);
        assertThat(ask("api/v1/sites", token).statusCode()).isEqualTo(200);
        page.reload();
        assertThat(page.locator(".once")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Revoke the token the weekly report"))
                .click();
        assertThat(page.getByText("the weekly report")).hasCount(0);
        var refused = ask("api/v1/sites", token);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("\"problems\"").contains("revoked");
    }

    @Test
    @Order(4)
    void nothingTellsWhetherANameIsKnownAndWhoGuessesHasToWait() {
        var page = browser.visitor(390, 844);
        page.navigate(inEarnest.address() + "sign-in");
        for (var name : List.of("nobody", "administrator")) {
            page.getByLabel("Name").fill(name);
            page.getByLabel("Password").fill("123456");
            submit(page, "Sign in");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Name and password do not fit");
        }
        for (int attempt = 2; attempt <= 6; attempt++) {
            page.getByLabel("Name").fill("administrator");
            page.getByLabel("Password").fill("guess " + attempt);
            submit(page, "Sign in");
        }

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Too many attempts failed");
        Browser.assertAccessible(page);
        picture(page, "sign-in-390");
    }

    @Test
    @Order(5)
    void thePasswordIsSaidOnceAndDataOfPeopleAreNotOpenedAsADemo() throws Exception {
        inEarnest.close();

        try (var demo = PackagedApplication.begin(
                folder.resolve("demo.log"),
                "serve",
                "--demo",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString())) {
            assertThat(demo.exitCode()).isEqualTo(2);
            assertThat(demo.log()).contains("belong to people with accounts").doesNotContain("\tat ");
        }
        inEarnest = PackagedApplication.serveInEarnest(folder.resolve("data"));

        assertThat(inEarnest.log()).doesNotContain("password").doesNotContain(handedOver);
        assertThat(SignIn.as(inEarnest.address(), "administrator", OWN)).isNotEmpty();
    }

    @Test
    void readersFindWhatTheyMayReadAndNothingThatTheyMayNotDo() {
        var page = inTheDemoAs("demo-reader");

        page.navigate(PackagedApplication.shared().address() + "drafts");

        assertThat(page.getByText("You may read drafts and try changes in them."))
                .isVisible();
        assertThat(page.locator("#draft-version")).hasCount(0);
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main")))
                .not()
                .containsText("Upload");
        assertThat(page.locator(".account-corner .demo-mark")).isVisible();
        page.setViewportSize(390, 844);
        assertThat(page.locator(".demo-aside .demo-mark")).isVisible();
        Browser.assertAccessible(page);
        Browser.screenshot(page, "drafts-reader-390");
        page.setViewportSize(1440, 900);
        Browser.screenshot(page, "drafts-reader");
        for (var place : new String[] {"start", "sites", "sites/kaigu", "missing"}) {
            page.navigate(PackagedApplication.shared().address() + place);
            assertThat(page.locator("main a").first()).isVisible();
            assertThat(page.locator("main .grid, main .timeline, main .next, main .sites, main table")
                            .first())
                    .isVisible();
            assertThat(page.locator("main a[href^='upload'], main a[href*='/enter'], main a[href='sites/new']"))
                    .hasCount(0);
        }
        page.navigate(PackagedApplication.shared().address() + "upload");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("This page is not for you");
        assertThat(page.getByText("Who may: Editor, National delegate, Administrator"))
                .isVisible();
    }

    @Test
    void aNationalDelegateFindsTheSitesOfTheirCountryAlone() {
        var page = inTheDemoAs("demo-national-delegate");

        page.navigate(PackagedApplication.shared().address() + "sites");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Sites");
        assertThat(page.locator("main")).containsText("Latvia");
        assertThat(page.locator("main")).not().containsText("Kalundborg");
        page.navigate(PackagedApplication.shared().address() + "search?q=kalundborg");
        assertThat(page.locator("main")).not().containsText("DK");
    }

    @Test
    void reviewersTryAChangeAndSeeWhatItDoesButDoNotSaveIt() {
        var editor = browser.page(1440, 900);
        editor.navigate(PackagedApplication.shared().address() + "drafts");
        editor.locator("#draft-name").fill("For the reviewers");
        editor.locator(".start-draft").click();
        editor.waitForURL(url -> url.matches(".*/drafts/[0-9]+.*"));
        var address = editor.url().replaceFirst("\\?.*", "");

        var page = inTheDemoAs("demo-reviewer");
        page.navigate(address);

        assertThat(page.getByText("You may try changes here")).isVisible();
        assertThat(page.locator(".save-revision")).isHidden();
        assertThat(page.locator(".close-draft")).hasCount(0);
    }

    @Test
    void scriptsRunOnlyIfTheServerSentThem() {
        var page = inTheDemoAs("demo-reader");
        var answer = page.navigate(PackagedApplication.shared().address() + "start");

        var policy = answer.headerValue("content-security-policy");
        assertThat(policy)
                .contains(
                        "script-src 'self' 'nonce-",
                        "frame-ancestors 'none'",
                        "object-src 'none'",
                        "form-action 'self'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(answer.headerValue("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.headerValue("referrer-policy")).isEqualTo("same-origin");
        assertThat(answer.headerValue("x-frame-options")).isEqualTo("DENY");
        assertThat(page.reload().headerValue("content-security-policy"))
                .as("a mark is for one page")
                .isNotEqualTo(policy);
        page.locator("main h1").waitFor();
        page.evaluate("""
                () => {
                  const script = document.createElement('script');
                  script.textContent = 'window.ran = "a script"';
                  document.body.append(script);
                  const image = document.createElement('div');
                  image.innerHTML = `<img src="nothing" onerror="window.ran = 'a handler'">`;
                  document.body.append(image);
                  const link = document.createElement('a');
                  link.href = 'javascript:window.ran = "a link"';
                  document.body.append(link);
                  link.click();
                  return new Promise(done => setTimeout(done, 500));
                }
                """);
        assertThat(page.evaluate("window.ran")).isNull();

        page.context().clearCookies();
        assertThat(page.navigate(PackagedApplication.shared().address() + "sign-in")
                        .headerValue("content-security-policy"))
                .contains("script-src 'self';")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void signingOutEndsTheSession() {
        var page = inTheDemoAs("demo-approver");
        page.navigate(PackagedApplication.shared().address() + "standards");

        page.getByText("Sign out").click();

        assertThat(page.getByText("You have signed out.")).isVisible();
        page.navigate(PackagedApplication.shared().address() + "standards");
        page.waitForURL(url -> url.contains("sign-in"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Sign in");
        Browser.assertAccessible(page);
        picture(page, "sign-in-demo");
    }

    private static Page inTheDemoAs(String name) {
        var page = browser.visitor(1440, 900);
        page.context().addCookies(SignIn.as(PackagedApplication.shared().address(), name, ""));
        return page;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
    }

    private static void signIn(Page page, String name, String password, String button, String secret) {
        page.getByLabel(name).fill("administrator");
        page.getByLabel(password).fill(secret);
        submit(page, button);
    }

    private static void submit(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void choose(Page page, String current, String chosen) {
        page.getByLabel("Current password").fill(current);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .fill(chosen);
        page.getByLabel("New password again").fill(chosen);
        page.getByText("Change password").click();
    }

    private static HttpResponse<String> ask(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(inEarnest.address() + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
