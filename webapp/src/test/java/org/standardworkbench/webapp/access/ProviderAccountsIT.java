package org.standardworkbench.webapp.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.standardworkbench.webapp.access.ProviderProblem.Refusal;
import org.standardworkbench.webapp.database.EmbeddedDatabase;

/** Which account is whose whom a provider vouches for. */
class ProviderAccountsIT {

    private static final VouchedPerson ANNA = person("anna-at-the-provider", "anna@example.org");

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;
    private static DataSource source;

    private final List<String> recorded = new ArrayList<>();
    private boolean recordFails;
    private JdbcTemplate sql;
    private AccountTables tables;
    private ProviderAccounts accounts;
    private Accounts administration;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(folder.resolve("data"));
        var address = database.address();
        source = new DriverManagerDataSource(address.url(), address.user(), address.password());
        Flyway.configure().dataSource(source).load().migrate();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void nobodyHasAnAccount() {
        sql = new JdbcTemplate(source);
        sql.execute("truncate account cascade");
        tables = new AccountTables(sql);
        var people = new People(tables);
        Journal journal = (who, change) -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive()
                            || change.kind().equals("sign-in failed"))
                    .isTrue();
            if (recordFails) {
                throw new IllegalStateException("the audit is full");
            }
            synchronized (recorded) {
                recorded.add(who.name() + ": " + change.kind() + " " + change.object());
            }
        };
        var access = new SignedInAccess(
                people, new StaticListableBeanFactory(Map.of("journal", journal)).getBeanProvider(Journal.class));
        var transactions = new JdbcTransactionManager(source);
        accounts = new ProviderAccounts(tables, people, access, transactions);
        administration = new Accounts(tables, people, access, SecurityConfiguration.passwordEncoder(), transactions);
    }

    private static Provider provider(Provider.Unknown unknown) {
        return new Provider(
                "Example",
                URI.create("https://login.example.org"),
                "workbench",
                "secret",
                Set.of("openid"),
                unknown,
                Optional.empty(),
                Optional.empty());
    }

    private static final Provider INVITED = provider(Provider.Unknown.INVITED);
    private static final Provider READER = provider(Provider.Unknown.READER);

    private static VouchedPerson person(String subject, String... names) {
        return new VouchedPerson(subject, List.of(names), Optional.of("Anna Ozola"), "lv");
    }

    private long added(String name, boolean waits) {
        long id = tables.add(NewAccount.of(name, "Anna", Optional.of("LV"), "en"), "{argon2}x", waits);
        tables.setGrants(id, Set.of(Grant.of(Role.EDITOR)));
        return id;
    }

    private void assertRefused(Provider provider, VouchedPerson person, ProviderProblem problem) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> accounts.signIn(provider, person))
                .extracting(Refusal::problem)
                .isEqualTo(problem);
    }

    @Test
    void anAccountThatWaitsIsLinkedWithItsRolesAndItsPasswordIsGone() {
        long id = added("anna@example.org", true);

        var account = accounts.signIn(INVITED, ANNA);

        assertThat(account.id()).isEqualTo(id);
        assertThat(account.issuer()).contains("https://login.example.org");
        assertThat(account.grants()).containsExactly(Grant.of(Role.EDITOR));
        assertThat(account.person().kind()).isEqualTo(Person.Kind.SIGNED_IN);
        assertThat(tables.password(id)).isEmpty();
        assertThat(recorded)
                .containsExactly(
                        "anna@example.org: account linked account anna@example.org",
                        "anna@example.org: signed in account anna@example.org");
    }

    @Test
    void theProvidersOwnNameForThePersonDecidesFromThenOn() {
        long id = added("anna@example.org", true);
        accounts.signIn(INVITED, ANNA);

        assertThat(accounts.signIn(INVITED, person("anna-at-the-provider", "anna.new@example.org"))
                        .id())
                .isEqualTo(id);
        assertThat(accounts.signIn(INVITED, person("anna-at-the-provider")).id())
                .isEqualTo(id);
        // Somebody else was given the address that she had.
        assertRefused(INVITED, person("another", "anna@example.org"), ProviderProblem.TAKEN);
        assertRefused(READER, person("another", "anna@example.org"), ProviderProblem.TAKEN);
    }

    @Test
    void whatAnAdministratorUnlinksWaitsForItsFirstSignInAgain() {
        long id = added("anna@example.org", true);
        accounts.signIn(INVITED, ANNA);
        var administrator = new Person(
                Person.Kind.SIGNED_IN, 1, "admin", "", Optional.empty(), "en", Set.of(Grant.of(Role.ADMINISTRATOR)));
        recorded.clear();

        SignedInAccess.as(administrator, () -> administration.unlink("anna@example.org", "a new employer"));

        assertThat(tables.password(id)).isPresent();
        assertThat(tables.byId(id).orElseThrow().changePassword()).isTrue();
        assertThat(accounts.signIn(INVITED, person("another", "anna@example.org"))
                        .id())
                .isEqualTo(id);
        assertRefused(INVITED, ANNA, ProviderProblem.TAKEN);
        assertThat(recorded)
                .startsWith(
                        "admin: account unlinked account anna@example.org",
                        "anna@example.org: account linked account anna@example.org");
    }

    @Test
    void whoChoseAPasswordKeepsTheAccountAndSoDoesTheFirstAdministrator() {
        long chosen = added("anna@example.org", false);
        long first = added(FirstAccounts.ADMINISTRATOR, true);

        assertRefused(INVITED, ANNA, ProviderProblem.TAKEN);
        assertRefused(READER, person("clever", FirstAccounts.ADMINISTRATOR), ProviderProblem.TAKEN);

        assertThat(tables.password(chosen)).isPresent();
        assertThat(tables.password(first)).isPresent();
        assertThat(recorded).isEmpty();
    }

    @Test
    void aDisabledAccountIsRefusedBeforeAndAfterItIsLinked() {
        long id = added("anna@example.org", true);
        tables.setDisabled(id, true);
        assertRefused(INVITED, ANNA, ProviderProblem.DISABLED);
        assertThat(tables.byId(id).orElseThrow().issuer()).isEmpty();
        tables.setDisabled(id, false);
        accounts.signIn(INVITED, ANNA);
        tables.setDisabled(id, true);
        recorded.clear();

        assertRefused(READER, ANNA, ProviderProblem.DISABLED);

        assertThat(recorded).containsExactly("anonymous: sign-in failed account anna@example.org");
    }

    @Test
    void whoIsNotInvitedIsRefusedOrBecomesAReaderAsTheConfigurationSays() {
        assertRefused(INVITED, ANNA, ProviderProblem.UNKNOWN);
        assertThat(tables.all()).isEmpty();

        var account = accounts.signIn(READER, ANNA);

        assertThat(account.name()).isEqualTo("anna@example.org");
        assertThat(account.displayName()).isEqualTo("Anna Ozola");
        assertThat(account.language()).isEqualTo("lv");
        assertThat(account.grants()).containsExactly(Grant.of(Role.READER));
        assertThat(tables.password(account.id())).isEmpty();
        assertThat(recorded)
                .containsExactly(
                        "anna@example.org: account created account anna@example.org",
                        "anna@example.org: signed in account anna@example.org");
        assertRefused(READER, person("nameless"), ProviderProblem.EMAIL);
    }

    @Test
    void nothingIsKeptThatCannotBePutOnRecord() {
        long id = added("anna@example.org", true);
        recordFails = true;

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> accounts.signIn(INVITED, ANNA));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> accounts.signIn(READER, person("new", "new@example.org")));

        assertThat(tables.byId(id).orElseThrow().issuer()).isEmpty();
        assertThat(tables.all()).hasSize(1);
    }

    @Test
    void severalWindowsAtOnceMakeOneAccount() throws Exception {
        added("berta@example.org", true);
        for (var person : List.of(ANNA, person("berta-at-the-provider", "berta@example.org"))) {
            Callable<Long> window = () -> accounts.signIn(READER, person).id();
            try (var windows = Executors.newFixedThreadPool(8)) {
                var ids = windows.invokeAll(java.util.Collections.nCopies(8, window));

                assertThat(ids)
                        .extracting(id -> id.get())
                        .containsOnly(tables.byName(person.names().getFirst())
                                .orElseThrow()
                                .id());
            }
        }

        assertThat(tables.all()).hasSize(2);
        assertThat(recorded.stream().filter(entry -> entry.contains("account created")))
                .hasSize(1);
        assertThat(recorded.stream().filter(entry -> entry.contains("account linked")))
                .hasSize(1);
    }
}
