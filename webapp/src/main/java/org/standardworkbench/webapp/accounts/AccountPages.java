package org.standardworkbench.webapp.accounts;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.webapp.access.Account;
import org.standardworkbench.webapp.access.Accounts;
import org.standardworkbench.webapp.access.Grant;
import org.standardworkbench.webapp.catalog.Catalogs;
import org.standardworkbench.webapp.export.Table;

/** What the pages of accounts show; for administrators. */
@Service
public class AccountPages {

    /** The order in which roles of an account stand everywhere. */
    public static final Comparator<Grant> ORDER = Comparator.comparing(Grant::role)
            .thenComparing(grant -> grant.standard().orElse(""))
            .thenComparing(grant -> grant.country().orElse(""));

    private static final List<Column> COLUMNS = List.of(
            code("name"),
            text("display_name"),
            code("country"),
            code("language"),
            text("roles"),
            code("state"),
            text("identity_provider"));

    private final Accounts accounts;
    private final Catalogs catalogs;

    AccountPages(Accounts accounts, Catalogs catalogs) {
        this.accounts = accounts;
        this.catalogs = catalogs;
    }

    /** The accounts of a state of the list. */
    public AccountList list(AccountsAddress address) {
        var all = accounts.all();
        return new AccountList(
                address,
                all.size(),
                all.stream().filter(account -> passes(account, address)).toList());
    }

    private static boolean passes(Account account, AccountsAddress address) {
        var said = (account.name() + " " + account.displayName() + " "
                        + account.issuer().orElse(""))
                .toLowerCase(Locale.ROOT);
        return Stream.of(address.find().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(said::contains)
                && address.role()
                        .map(role -> account.grants().stream().anyMatch(grant -> grant.role() == role))
                        .orElse(true)
                && address.state().map(AccountState.of(account)::contains).orElse(true);
    }

    /** The account with a name. */
    public Optional<Account> find(String name) {
        // The database takes no such text, not even to say that there is no such account.
        return name.indexOf('\0') >= 0 ? Optional.empty() : accounts.find(name);
    }

    /** The roles of an account, in order. */
    public static List<Grant> roles(Account account) {
        return account.grants().stream().sorted(ORDER).toList();
    }

    /** What a role can be limited to. */
    public Limits limits() {
        var catalog = catalogs.current();
        return new Limits(
                catalog.standards(),
                catalog.sites().stream()
                        .map(site -> site.country())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The accounts of a state of the list as a table; nothing in it is secret. */
    public Table table(AccountsAddress address) {
        return Table.of(
                "Accounts",
                COLUMNS,
                Table.rows(
                        list(address).shown(),
                        account -> List.of(Table.row(
                                account.name(),
                                account.displayName(),
                                account.country().orElse(""),
                                account.language(),
                                roles(account).stream().map(Grant::words).collect(Collectors.joining(", ")),
                                AccountState.of(account).stream()
                                        .map(AccountState::code)
                                        .collect(Collectors.joining(", ")),
                                account.issuer().orElse("")))));
    }
}
