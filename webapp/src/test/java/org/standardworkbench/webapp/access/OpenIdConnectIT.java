package org.standardworkbench.webapp.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.standardworkbench.webapp.database.EmbeddedDatabase;
import org.standardworkbench.webapp.testing.Browser;
import org.standardworkbench.webapp.testing.PackagedApplication;
import org.standardworkbench.webapp.testing.SignIn;

/** Signing in to the packaged application at a provider, which is not there yet when it starts. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenIdConnectIT {

    private static final Map<String, Object> ANNA =
            Map.of("email", "Anna@Example.org", "email_verified", true, "name", "Anna Ozola");
    private static final Pattern ALERT = Pattern.compile("role=\"alert\">([^<]*)<");

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;
    private static JdbcTemplate sql;
    private static int port;
    private static PackagedApplication application;
    private static StubProvider provider;

    @BeforeAll
    static void start() throws IOException {
        database = EmbeddedDatabase.start(folder.resolve("data"));
        var address = database.address();
        sql = new JdbcTemplate(new DriverManagerDataSource(address.url(), address.user(), address.password()));
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.writeString(folder.resolve("secret"), StubProvider.SECRET);
        Files.writeString(folder.resolve("sign-in.properties"), """
                issuer = http://127.0.0.1:%d
                client-id = %s
                client-secret-file = secret
                label = Example & Partners
                """.formatted(port, StubProvider.CLIENT));
        application = PackagedApplication.serveInEarnestOn(
                folder.resolve("application.log"),
                address.url() + "?user=" + address.user() + "&password=" + address.password(),
                "--sign-in",
                folder.resolve("sign-in.properties").toString());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        application.close();
        if (provider != null) {
            provider.close();
        }
        database.close();
    }

    @Test
    @Order(1)
    void withoutTheProviderThePageSaysSoAndPasswordsStillOpenTheWorkbench() throws Exception {
        var answer = signIn("/sites?lang=en");

        assertThat(told(answer))
                .isEqualTo("Example & Partners cannot be reached just now. Try again in a moment,"
                        + " or sign in with a name and a password.");
        assertThat(answer.body()).contains("name=\"to\" value=\"/sites?lang=en\"");
        assertThat(SignIn.as(application.address(), "administrator", application.administratorsPassword()))
                .isNotEmpty();
    }

    @Test
    @Order(2)
    void whoWasInvitedSignsInThereArrivesWhereTheyWantedToBeAndSignsOutThereToo() throws Exception {
        provider = new StubProvider(port).person("anna", ANNA);
        invite("anna@example.org");
        try (var browser = Browser.open()) {
            var page = browser.visitor(390, 844);
            page.navigate(application.address() + "sites?lang=en");
            var button = page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in with Example & Partners"));
            assertThat(button).isVisible();
            Browser.assertAccessible(page);
            picture(page, "sign-in-elsewhere-390");
            page.setViewportSize(1440, 900);
            picture(page, "sign-in-elsewhere");

            button.focus();
            page.keyboard().press("Enter");

            page.waitForURL(url -> url.contains("/sites"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Sites");
            assertThat(page.getByText("Anna as she was invited").first()).isVisible();

            page.getByText("Sign out").click();

            assertThat(page.getByText("You have signed out.")).isVisible();
            page.navigate(application.address() + "sites");
            page.waitForURL(url -> url.contains("/sign-in"));
            assertThat(browser.problems()).isEmpty();
        }
        assertThat(provider.signedOut()).hasSize(1);
        assertThat(provider.signedOut().getFirst())
                .containsEntry("client_id", StubProvider.CLIENT)
                .containsEntry("post_logout_redirect_uri", application.address() + "sign-in?signed-out")
                .hasEntrySatisfying("id_token_hint", token -> assertThat(token).matches("[^.]+\\.[^.]+\\.[^.]+"));
        assertThat(audit("anna@example.org")).containsExactly("account linked", "signed in");
        assertThat(sql.queryForObject(
                        "select password is null and not change_password and subject = 'anna' from account where name = ?",
                        Boolean.class,
                        "anna@example.org"))
                .isTrue();
    }

    @Test
    @Order(3)
    void whatTheProviderSaysIsNotTakenUnlessItIsSaidByItAboutThisAttemptToThisWorkbenchAndNow() throws Exception {
        provider.person("anna", ANNA).lies(claims -> claims.claim("nonce", "of another attempt"));
        assertThat(told(signIn("/sites")))
                .contains("belongs to another attempt")
                .contains("Begin again");

        provider.person("anna", ANNA).lies(claims -> claims.audience("another application"));
        assertThat(told(signIn("/sites")))
                .contains("meant for another application")
                .contains("administrator");

        provider.person("anna", ANNA)
                .lies(claims -> claims.issueTime(Date.from(Instant.now().minusSeconds(600)))
                        .expirationTime(Date.from(Instant.now().minusSeconds(300))));
        assertThat(told(signIn("/sites"))).contains("had expired").contains("clocks");

        provider.person("anna", ANNA).lies(claims -> claims.issuer("https://elsewhere.example.org"));
        assertThat(told(signIn("/sites"))).contains("could not be verified");

        provider.person("anna", ANNA).signsWithAnotherKey();
        assertThat(told(signIn("/sites"))).contains("could not be verified");

        assertThat(told(get(client(), "sign-in/from/openid?code=guessed&state=guessed")))
                .contains("had become old");
        assertThat(told(get(client(), "sign-in/from/openid"))).contains("had become old");
        assertThat(audit("anna@example.org")).hasSize(2);
    }

    @Test
    @Order(4)
    void peopleAreToldWhatToDoIfTheProviderRefusesThemOrTheWorkbench() throws Exception {
        provider.person("anna", ANNA).refuses("access_denied");
        assertThat(told(signIn("/sites"))).contains("did not let you in").contains("Try again");

        provider.person("anna", ANNA).refuses("temporarily_unavailable");
        assertThat(told(signIn("/sites"))).contains("cannot be reached just now");

        provider.person("anna", ANNA).forgetsTheClient();
        assertThat(told(signIn("/sites"))).contains("not set up for each other").contains("administrator");
    }

    @Test
    @Order(5)
    void nobodyGetsInWhoIsNotInvitedOrNotVouchedForOrNotAllowedAnyMore() throws Exception {
        long before = accounts();
        provider.person("nobody", Map.of("email", "nobody@example.org", "email_verified", true));
        assertThat(told(signIn("/sites"))).contains("you have no account here").contains("Ask an administrator");

        invite("berta@example.org");
        provider.person("berta", Map.of("email", "berta@example.org", "email_verified", false));
        assertThat(told(signIn("/sites"))).contains("does not say that your e-mail address is verified");

        sql.update("update account set change_password = false where name = 'berta@example.org'");
        provider.person("berta", Map.of("email", "berta@example.org", "email_verified", true));
        assertThat(told(signIn("/sites"))).contains("Sign in with its password");

        sql.update("update account set disabled = true where name = 'anna@example.org'");
        provider.person("anna", ANNA);
        assertThat(told(signIn("/sites"))).contains("Your account here is disabled");
        assertThat(audit("anna@example.org")).endsWith("sign-in failed");

        assertThat(accounts()).isEqualTo(before + 1);
        assertThat(application.log())
                .contains("Nobody was signed in at Example & Partners (provider-disabled)")
                .doesNotContain("\tat ")
                .doesNotContain(StubProvider.SECRET);
    }

    @Test
    @Order(6)
    void whatTheTokenLeavesOutIsAskedForAndLaterSignInsNeedNothingOfIt() throws Exception {
        invite("carl@example.org");
        provider.person("carl", Map.of("email", "carl@example.org", "email_verified", true))
                .saysLittle();
        assertThat(signIn("/sites?lang=en").uri().getPath()).isEqualTo("/sites");

        provider.person("carl", Map.of("email", "carl.new@example.org", "email_verified", false));
        assertThat(signIn("/sites?lang=en").uri().getPath()).isEqualTo("/sites");

        assertThat(audit("carl@example.org")).containsExactly("account linked", "signed in", "signed in");
        assertThat(signIn("//elsewhere.example.org").uri().getAuthority())
                .isEqualTo(application.address().getAuthority());
    }

    @Test
    @Order(7)
    void aFileWithMistakesIsToldAndNothingStarts() throws Exception {
        var file = Files.writeString(folder.resolve("mistaken.properties"), "issuer = here\nclient-secret = x\n");
        try (var refused = PackagedApplication.begin(
                folder.resolve("refused.log"),
                "serve",
                "--port",
                "0",
                "--data",
                folder.resolve("none").toString(),
                "--sign-in",
                file.toString())) {
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.log())
                    .contains("mistaken.properties:1")
                    .contains("mistaken.properties:2")
                    .contains("`client-id` is missing")
                    .doesNotContain("\tat ");
        }
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static void invite(String name) {
        sql.update(
                "insert into account (name, display_name, language, password, change_password)"
                        + " values (?, 'Anna as she was invited', 'en', '{bcrypt}nobody', true)",
                name);
        sql.update("insert into account_grant (account, role) select id, 'editor' from account where name = ?", name);
    }

    private static long accounts() {
        return sql.queryForList("select count(*) from account", Long.class).getFirst();
    }

    private static List<String> audit(String name) {
        return sql.queryForList(
                "select kind from audit_entry where object = ? order by sequence", String.class, "account " + name);
    }

    /** As a browser does it that has never been here: from the button to where it ends. */
    private static HttpResponse<String> signIn(String wanted) throws IOException, InterruptedException {
        return get(client(), "sign-in/with/openid?to=" + wanted.replace("?", "%3F"));
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new CookieManager())
                .build();
    }

    private static HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        try (client) {
            return client.send(
                    HttpRequest.newBuilder(application.address().resolve(path))
                            .header("Accept-Language", "en")
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static String told(HttpResponse<String> answer) {
        assertThat(answer.uri().getPath()).isEqualTo("/sign-in");
        var alert = ALERT.matcher(answer.body());
        assertThat(alert.find()).as("what the page tells:%n%s", answer.body()).isTrue();
        return alert.group(1).replace("&amp;", "&").replace("&#39;", "'");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }
}
