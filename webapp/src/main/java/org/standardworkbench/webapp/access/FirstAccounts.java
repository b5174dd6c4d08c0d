package org.standardworkbench.webapp.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts that there are before anybody could have made one: the first administrator, or those for trying things out. */
@Service
public class FirstAccounts {

    /** The name of the first administrator. */
    public static final String ADMINISTRATOR = "administrator";

    private final AccountTables tables;
    private final Access access;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final boolean demo;

    FirstAccounts(
            AccountTables tables,
            Access access,
            PasswordEncoder encoder,
            PlatformTransactionManager transactions,
            @Value("${workbench.demo:false}") boolean demo) {
        this.tables = tables;
        this.access = access;
        this.encoder = encoder;
        this.transaction = new TransactionTemplate(transactions);
        this.demo = demo;
    }

    /** Whether this is a workbench for trying things out, where everybody may sign in as anybody. */
    public boolean demo() {
        return demo;
    }

    /**
     * Makes them if there are none.
     *
     * @return the password of the first administrator if it was made now; it is kept nowhere
     * @throws AccountProblem if this is to be a demo and the accounts that there are belong to people, or the other way round
     */
    public Optional<String> make() {
        return access.asWorkbench(() -> Optional.ofNullable(transaction.execute(status -> {
            var accounts = tables.all();
            checkKind(accounts);
            if (demo) {
                Arrays.stream(Role.values())
                        .filter(role -> accounts.stream()
                                .noneMatch(account -> account.name().equals(demoName(role))))
                        .forEach(this::addDemo);
                return null;
            }
            return accounts.isEmpty() ? addAdministrator() : null;
        })));
    }

    private void checkKind(List<Account> accounts) {
        if (accounts.stream().anyMatch(account -> account.demo() != demo)) {
            throw new AccountProblem(
                    demo
                            ? "these data belong to people with accounts, so they are not opened as a demo.\n"
                                    + "Maybe leave out --demo, or name another folder with --data."
                            : "these data come from a demo, in which everybody could do everything, so they are not opened"
                                    + " in earnest.\nMaybe add --demo, or name another folder with --data.");
        }
    }

    private @Nullable String addAdministrator() {
        var password = Accounts.randomPassword();
        long id = tables.add(
                NewAccount.of(ADMINISTRATOR, "Administrator", Optional.empty(), "en"), encoder.encode(password), true);
        tables.setGrants(id, Set.of(Grant.of(Role.ADMINISTRATOR)));
        access.record(new Change("account created", "account " + ADMINISTRATOR, "the first start", Map.of()));
        return password;
    }

    private void addDemo(Role role) {
        var country = role == Role.NATIONAL_DELEGATE ? Optional.of("LV") : Optional.<String>empty();
        long id = tables.add(
                new NewAccount(
                        demoName(role),
                        "Demo " + role.label().toLowerCase(Locale.ROOT),
                        country,
                        "en",
                        true,
                        Optional.empty()),
                null,
                false);
        tables.setGrants(id, Set.of(new Grant(role, Optional.empty(), country)));
        tables.addToken(id, "for trying things out", Tokens.hash(demoName(role)));
        access.record(new Change("account created", "account " + demoName(role), "the demo", Map.of()));
    }

    /** The name of the demo's account for a role, which is also its token for programs. */
    static String demoName(Role role) {
        return "demo-" + role.code();
    }
}
