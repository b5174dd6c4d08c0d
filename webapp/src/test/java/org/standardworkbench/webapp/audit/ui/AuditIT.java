package org.standardworkbench.webapp.audit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** The audit in a browser, by programs and from the command line; at the end somebody with all rights changes an entry. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditIT {

    private static final int MANY = 20_000;

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;
    private static JdbcTemplate sql;
    private static String url;
    private static PackagedApplication application;
    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(folder.resolve("data"));
        var address = database.address();
        url = address.url() + "?user=" + address.user() + "&password=" + address.password();
        sql = new JdbcTemplate(new DriverManagerDataSource(url));
        application = PackagedApplication.serveOn(folder.resolve("application.log"), url);
        browser = Browser.open();
        page = browser.visitor(1440, 900);
        page.context().addCookies(SignIn.as(application.address(), "demo-administrator", ""));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        browser.close();
        application.close();
        database.close();
    }

    @Test
    @Order(1)
    void whatAnAdministratorDoesStandsAtTheTopWithWhoWhyAndWhatItWasBefore() {
        open("accounts/demo-reader");
        page.locator("#role").selectOption("reviewer");
        page.locator("#standard").selectOption("gia");
        page.locator("#give-why").fill("helps out until May");
        page.locator("#give-why").press("Enter");
        assertThat(page.locator(".done")).containsText("The role is given");

        open("audit");
        var first = page.locator(".grid tbody tr").first();
        assertThat(first).containsText("demo-administrator");
        assertThat(first).containsText("roles changed");
        assertThat(first).containsText("account demo-reader");
        assertThat(first).containsText("helps out until May");
        first.locator("th a").click();
        page.waitForURL(url -> url.matches(".*/audit/[0-9]+"));

        assertThat(page.locator(".holds")).containsText("Its hash is the one of its content");
        assertThat(page.locator(".details")).containsText("Reader, Reviewer for gia");
        assertThat(page.locator(".content-of-entry")).containsText("\"why\":\"helps out until May\"");
        page.locator("a.older").click();
        assertThat(page.locator(".holds")).isVisible();
        page.locator("a.newer").click();
        assertThat(page.locator(".facts a:text-is('account demo-reader')")).isVisible();
        open("audit/123456789");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("There is no such entry");
    }

    @Test
    @Order(2)
    void theAddressIsTheFilterAndTheFormLeadsToIt() {
        open("audit");
        page.locator("#who").fill("demo-administrator");
        page.locator("#kind").selectOption("roles changed");
        page.locator("#text").fill("until MA");
        page.locator("#text").press("Enter");
        page.waitForURL(url -> url.endsWith("audit?who=demo-administrator&kind=roles%20changed&text=until%20MA"));
        assertThat(page.locator(".grid tbody tr")).hasCount(1);
        assertThat(page.locator(".count")).hasText("1 entry.");
        assertThat(page.locator("#text")).hasValue("until MA");
        assertThat(page.locator("#kind")).hasValue("roles changed");
        assertThat(page.locator(".downloads a")).hasText(new String[] {"CSV", "XLSX", "JSON"});

        open("audit?who=nobody&from=yesterday");

        assertThat(page.locator(".notice")).containsText("“from” cannot be read");
        assertThat(page.locator(".empty")).containsText("No entry passes these filters.");
        Browser.assertAccessible(page);
        page.locator(".empty a").click();
        assertThat(page.locator(".grid tbody tr").first()).isVisible();
    }

    @Test
    @Order(3)
    void manyEntriesArePagedAndFoundByTheDatabase() throws Exception {
        addMany();
        open("audit?who=robot");
        assertThat(page.locator(".count")).hasText("20,000 entries.");
        var newest = page.locator(".grid tbody th").first().innerText();
        page.locator("a.older").click();
        page.waitForURL(url -> url.contains("before="));
        assertThat(page.locator(".grid tbody tr")).hasCount(50);
        assertThat(page.locator(".grid tbody th").first()).not().hasText(newest);
        page.locator("a.newer").click();
        page.waitForURL(url -> url.contains("after="));
        assertThat(page.locator(".grid tbody th").first()).hasText(newest);

        open("audit?text=straw+7777");
        assertThat(page.locator(".grid tbody tr")).hasCount(1);
        open("audit?from=2025-01-05&to=2025-01-05");
        assertThat(page.locator(".count")).hasText("1,440 entries.");

        var file = ask("audit?text=needle&format=csv", "demo-administrator");
        assertThat(file.body().lines()).hasSize(11);
        assertThat(ask("audit?who=robot&format=json", "demo-administrator").body())
                .contains("\"who\":\"robot\"")
                .hasSizeGreaterThan(MANY * 300);
        assertThat(ask("audit?from=yesterday", "demo-administrator").statusCode())
                .isEqualTo(400);
        assertThat(ask("audit", "demo-editor").statusCode()).isEqualTo(403);
    }

    @Test
    @Order(4)
    void theChainHoldsAndAWrittenHashIsFoundInIt() throws Exception {
        open("audit");
        page.locator("button:text-is('Check the chain')").click();
        assertThat(page.locator(".checked .holds")).containsText("The chain holds: 20,0");
        var last = page.locator(".checked .holds .hash").innerText();
        assertThat(page.locator(".last .hash")).hasText(last);
        Browser.assertAccessible(page);
        Browser.screenshot(page, "audit-holds");

        var verified = verify("--contains", last);

        assertThat(verified).startsWith("0 holds: 200").contains("last hash " + last);
        assertThat(verify("--contains", "0".repeat(64))).startsWith("1 does not hold: no entry has the hash 000");
    }

    @Test
    @Order(5)
    void whoeverHasAllRightsAndChangesAnEntryIsFoundOutByPageAndCommandLine() throws Exception {
        sql.execute("grant update on audit_entry to current_user");
        sql.execute("alter table audit_entry disable trigger user");
        sql.update("""
                update audit_entry set content = changed, hash = encode(sha256(convert_to(changed, 'UTF8')), 'hex')
                from (select replace(content, 'straw 4321', 'gold 4321') as changed from audit_entry
                      where object = 'straw 4321') as other
                where object = 'straw 4321'""");
        sql.execute("alter table audit_entry enable trigger user");
        long broken = sql.queryForObject("select sequence + 1 from audit_entry where object = 'gold 4321'", Long.class);

        open("audit");
        page.locator("button:text-is('Check the chain')").click();

        assertThat(page.locator(".checked .broken")).containsText("does not carry the hash of the entry before it");
        page.locator(".checked .broken a").click();
        page.waitForURL(url -> url.endsWith("audit/" + broken));
        assertThat(page.locator(".broken")).containsText("one of the two was changed");
        assertThat(verify())
                .startsWith("1 does not hold: entry " + broken
                        + " does not carry the hash of the entry before it: one of the two was changed.");
    }

    @Test
    @Order(6)
    void theCommandTellsWhatItCannotRead() throws Exception {
        assertThat(run("audit", "--verify", "--data", folder.resolve("none").toString()))
                .startsWith("2 ")
                .contains("holds no data of a workbench");
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(run("audit")).startsWith("2 ").contains("--verify");
        assertThat(verify("--contains", "abc")).startsWith("2 ").contains("is no hash");
    }

    /** Entries of which one in two thousand holds a needle, as an application that ran for years has them. */
    private static void addMany() {
        sql.execute("alter table audit_entry disable trigger in_order");
        sql.execute("""
                do $$
                declare
                  number bigint;
                  last text;
                  said text;
                begin
                  select sequence, hash into number, last from audit_entry order by sequence desc limit 1;
                  for entry in 1 .. %d loop
                    number := number + 1;
                    said := jsonb_build_object('sequence', number, 'previous', last, 'who', 'robot', 'kind', 'tried',
                      'at', to_char(timestamp '2025-01-01' + (entry - 1) * interval '1 minute',
                        'YYYY-MM-DD"T"HH24:MI:SS".000000Z"'),
                      'object', 'straw ' || entry, 'why', case when entry %% 2000 = 0 then 'a needle' else '' end,
                      'details', jsonb_build_object('rows', entry %% 7))::text;
                    insert into audit_entry (sequence, content, previous, hash)
                    values (number, said, last, encode(sha256(convert_to(said, 'UTF8')), 'hex')) returning hash into last;
                  end loop;
                end
                $$""".formatted(MANY));
        sql.execute("alter table audit_entry enable trigger in_order");
        sql.execute("analyze audit_entry");
    }

    private static String verify(String... more) throws Exception {
        var command = new ArrayList<>(List.of("audit", "--verify", "--database", url));
        command.addAll(List.of(more));
        return run(command.toArray(String[]::new));
    }

    /** The exit code and what was said. */
    private static String run(String... command) throws Exception {
        var log = folder.resolve("command.log");
        try (var process = PackagedApplication.begin(log, command)) {
            int code = process.exitCode();
            assertThat(process.log()).doesNotContain("\tat ");
            return code + " " + Files.readString(log);
        }
    }

    private static HttpResponse<String> ask(String path, String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(application.address() + "api/v1/" + path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static void open(String path) {
        page.navigate(application.address() + path);
        page.locator("main h1").first().waitFor();
    }
}
