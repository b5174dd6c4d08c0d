package org.standardworkbench.webapp.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.standardworkbench.webapp.access.ProviderProblem.Refusal;

/**
 * Finds the account of somebody whom the provider vouches for. At the first sign-in an account that an administrator added is given to
 * that person, or one is made, as the configuration says; from then on the provider's own name for the person decides, whatever else
 * changes there. What is done stands on record in the same transaction.
 *
 * @see "docs/decisions/0013-openid-connect.md"
 */
@Component
class ProviderAccounts {

    private final AccountTables tables;
    private final People people;
    private final Access access;
    private final TransactionTemplate transaction;

    ProviderAccounts(AccountTables tables, People people, Access access, PlatformTransactionManager transactions) {
        this.tables = tables;
        this.people = people;
        this.access = access;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The account that the person has signed in to.
     *
     * @throws Refusal if there is none for them, or it must not be used
     */
    Account signIn(Provider provider, VouchedPerson person) {
        try {
            var account = attempt(provider, person);
            people.forget();
            return account;
        } catch (Disabled disabled) {
            failed(disabled.name, provider);
            throw new Refusal(ProviderProblem.DISABLED, "the account " + disabled.name + " is disabled");
        } catch (DataAccessException | TransactionException unreachable) {
            throw new Refusal(ProviderProblem.DATABASE, String.valueOf(unreachable.getMessage()), unreachable);
        }
    }

    /** The same person may sign in for the first time in two windows at once: the second one finds what the first one made. */
    private Account attempt(Provider provider, VouchedPerson person) {
        try {
            return enter(provider, person);
        } catch (DuplicateKeyException meanwhile) {
            return enter(provider, person);
        }
    }

    private Account enter(Provider provider, VouchedPerson person) {
        return transaction.execute(status -> {
            var issuer = provider.issuer().toString();
            var account = tables.bySubject(issuer, person.subject()).orElseGet(() -> first(provider, person));
            if (account.disabled()) {
                throw new Disabled(account.name());
            }
            record(account, "signed in", "", Map.of("at", provider.label()));
            return account;
        });
    }

    private Account first(Provider provider, VouchedPerson person) {
        if (person.names().isEmpty()) {
            throw new Refusal(
                    ProviderProblem.EMAIL,
                    "no verified e-mail address that could be a name here"
                            + provider.nameClaim()
                                    .map(claim -> ", and no claim " + claim + " either")
                                    .orElse(""));
        }
        var added = person.names().stream()
                .map(tables::byName)
                .flatMap(Optional::stream)
                .findFirst();
        if (added.isPresent()) {
            return link(provider, person, added.get());
        }
        return switch (provider.unknown()) {
            case INVITED ->
                throw new Refusal(ProviderProblem.UNKNOWN, "no account " + String.join(" or ", person.names()));
            case READER -> create(provider, person);
        };
    }

    /**
     * Only an account that waits for its first sign-in is given to the person, and never the first administrator's: whoever chose a
     * password keeps the account, and the way in if the provider fails.
     */
    private Account link(Provider provider, VouchedPerson person, Account account) {
        if (account.disabled()) {
            throw new Disabled(account.name());
        }
        var vouched = vouched(provider, person);
        boolean waits = !account.name().equals(FirstAccounts.ADMINISTRATOR) && tables.link(account.id(), vouched);
        if (!waits) {
            // Maybe another window of the same person was faster.
            return tables.bySubject(vouched.issuer(), vouched.subject())
                    .orElseThrow(() -> new Refusal(
                            ProviderProblem.TAKEN,
                            "the account " + account.name()
                                    + " has a password that its owner chose, or belongs to another person"));
        }
        var linked = tables.byId(account.id()).orElseThrow();
        record(linked, "account linked", "first sign-in", details(provider, person));
        return linked;
    }

    private Account create(Provider provider, VouchedPerson person) {
        var name = person.names().getFirst();
        long id = tables.add(
                new NewAccount(
                        name,
                        person.displayName().orElse(name),
                        Optional.empty(),
                        person.language(),
                        false,
                        Optional.of(vouched(provider, person))),
                null,
                false);
        tables.setGrants(id, Set.of(Grant.of(Role.READER)));
        var created = tables.byId(id).orElseThrow();
        record(created, "account created", "first sign-in", details(provider, person));
        return created;
    }

    private static NewAccount.Vouched vouched(Provider provider, VouchedPerson person) {
        return new NewAccount.Vouched(provider.issuer().toString(), person.subject());
    }

    private static Map<String, String> details(Provider provider, VouchedPerson person) {
        return Map.of("issuer", provider.issuer().toString(), "subject", person.subject());
    }

    private void record(Account account, String kind, String why, Map<String, ?> details) {
        SignedInAccess.as(account.person(), () -> {
            access.record(new Change(kind, "account " + account.name(), why, new TreeMap<>(details)));
            return true;
        });
    }

    private void failed(String name, Provider provider) {
        SignedInAccess.as(Person.ANONYMOUS, () -> {
            access.record(new Change(
                    "sign-in failed",
                    "account " + name,
                    "",
                    Map.of("at", provider.label(), "because", "the account is disabled")));
            return true;
        });
    }

    /** Leaves the transaction, after which the attempt is put on record. */
    private static final class Disabled extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String name;

        Disabled(String name) {
            super(name);
            this.name = name;
        }
    }
}
