package org.standardworkbench.webapp.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The accounts, for administrators, and each person's own. Every change is put on record in the same transaction. Methods throw a
 * {@link Refused} if the one who asks may not, and an {@link AccountProblem} if what is asked for cannot be.
 */
@Service
public class Accounts {

    /** The fewest letters of a password; what is long need not be strange. */
    public static final int SHORTEST_PASSWORD = 12;

    private static final int LONGEST_PASSWORD = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountTables tables;
    private final People people;
    private final Access access;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;

    Accounts(
            AccountTables tables,
            People people,
            Access access,
            PasswordEncoder encoder,
            PlatformTransactionManager transactions) {
        this.tables = tables;
        this.people = people;
        this.access = access;
        this.encoder = encoder;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All accounts, by name; for administrators. */
    public List<Account> all() {
        access.require(Action.ADMINISTER, Subject.EVERYWHERE);
        return told(tables::all);
    }

    /** The account with a name; for administrators. */
    public Optional<Account> find(String name) {
        access.require(Action.ADMINISTER, Subject.EVERYWHERE);
        return told(() -> tables.byName(name));
    }

    /**
     * Adds an account; for administrators.
     *
     * @param why what the administrator says about it
     * @return the password to hand over, which is not kept and must be changed at the first sign-in
     */
    public String create(NewAccount account, Set<Grant> grants, String why) {
        access.require(Action.ADMINISTER, Subject.EVERYWHERE);
        check(account);
        var password = randomPassword();
        changed(() -> {
            if (tables.byName(account.name()).isPresent()) {
                throw new AccountProblem("There is an account `" + account.name() + "` already. Choose another name.");
            }
            long id = tables.add(account, encoder.encode(password), true);
            tables.setGrants(id, grants);
            record("account created", account.name(), why, Map.of("roles", words(grants)));
        });
        return password;
    }

    /** Gives an account one more role; for administrators. @param why what the administrator says about it */
    public void give(String name, Grant grant, String why) {
        setGrants(name, grants -> grants.add(grant), why);
    }

    /** Takes a role away from an account; for administrators. @param why what the administrator says about it */
    public void take(String name, Grant grant, String why) {
        setGrants(name, grants -> grants.remove(grant), why);
    }

    /** Works on what is there now, so that two administrators do not undo what the other did. */
    private void setGrants(String name, Predicate<Set<Grant>> change, String why) {
        access.require(Action.ADMINISTER, Subject.EVERYWHERE);
        changed(() -> {
            var account = existing(name);
            Set<Grant> grants = new HashSet<>(account.grants());
            if (change.test(grants)) {
                tables.setGrants(account.id(), grants);
                someoneAdministers();
                record("roles changed", name, why, Map.of("before", words(account.grants()), "after", words(grants)));
            }
        });
    }

    /**
     * Says anew how a person is called, where they are from and what they read; for administrators. What they did before keeps the name
     * that they had then.
     *
     * @param person the name is that of the account
     * @param why what the administrator says about it
     */
    public void describe(NewAccount person, String why) {
        access.require(Action.ADMINISTER, Subject.EVERYWHERE);
        check(person);
        changed(() -> {
            var account = existing(person.name());
            var before = words(account.displayName(), account.country(), account.language());
            var after = words(person.displayName(), person.country(), person.language());
            if (!before.equals(after)) {
                tables.setPerson(account.id(), person.displayName(), person.country(), person.language());
                record("account described", person.name(), why, Map.of("before", before, "after", after));
            }
        });
    }

    private static List<String> words(String displayName, Optional<String> country, String language) {
        return List.of(displayName, country.orElse("no country"), language);
    }

    /** Lets nobody, or somebody again, sign in to an account; for administrators. */
    public void setDisabled(String name, boolean disabled, String why) {
        access.require(Action.ADMINISTER, Subject.EVERYWHERE);
        changed(() -> {
            tables.setDisabled(existing(name).id(), disabled);
            someoneAdministers();
            record(disabled ? "account disabled" : "account enabled", name, why, Map.of());
        });
    }

    /**
     * Gives an account a new password, which must be changed at the next sign-in; for administrators.
     *
     * @param why what the administrator says about it
     * @return the password, which is not kept
     */
    public String resetPassword(String name, String why) {
        access.require(Action.ADMINISTER, Subject.EVERYWHERE);
        var password = randomPassword();
        changed(() -> {
            var account = existing(name);
            if (account.issuer().isPresent()) {
                throw new AccountProblem("`" + name + "` signs in at "
                        + account.issuer().get() + " and has no password here. Have it reset there.");
            }
            tables.setPassword(account.id(), encoder.encode(password), true);
            record("password reset", name, why, Map.of());
        });
        return password;
    }

    /**
     * Ends that the owner of an account signs in at a provider, for example because they are somebody new there; for administrators. The
     * account then waits for its first sign-in, at the provider again or with the password.
     *
     * @param why what the administrator says about it
     * @return the password to hand over, which is not kept
     */
    public String unlink(String name, String why) {
        access.require(Action.ADMINISTER, Subject.EVERYWHERE);
        var password = randomPassword();
        changed(() -> {
            var account = existing(name);
            var issuer = account.issuer()
                    .orElseThrow(() -> new AccountProblem(
                            "`" + name + "` does not sign in at a provider, so there is nothing to end."));
            tables.unlink(account.id(), encoder.encode(password));
            record("account unlinked", name, why, Map.of("issuer", issuer));
        });
        return password;
    }

    /** Whether the one who asks signs in with a password, and not at a provider. */
    public boolean ownPassword() {
        var own = own();
        return told(() -> tables.password(own.account())).isPresent();
    }

    /** Decides whether people read releases who have not signed in; for administrators. */
    public void setOpenReleases(boolean open, String why) {
        access.require(Action.ADMINISTER, Subject.EVERYWHERE);
        changed(() -> {
            tables.setSetting(People.OPEN_RELEASES, open ? "yes" : "no");
            access.record(new Change(
                    "setting changed", "setting " + People.OPEN_RELEASES, why, Map.of("value", open ? "yes" : "no")));
        });
    }

    /** Whether people read releases who have not signed in. */
    public boolean openReleases() {
        return people.openReleases();
    }

    /** Changes the password of the one who asks. */
    public void changeOwnPassword(String current, String chosen) {
        var own = own();
        var problem = weakness(chosen, own.name());
        if (problem.isPresent()) {
            throw new AccountProblem(problem.get());
        }
        if (!told(() -> tables.password(own.account()))
                .filter(kept -> encoder.matches(current, kept))
                .isPresent()) {
            throw new AccountProblem("That is not your current password. Nothing was changed.");
        }
        if (current.equals(chosen)) {
            throw new AccountProblem("That is the password that you have. Choose another one.");
        }
        changed(() -> {
            tables.setPassword(own.account(), encoder.encode(chosen), false);
            record("password changed", own.name(), "", Map.of());
        });
    }

    /** The tokens of the one who asks. */
    public List<Token> ownTokens() {
        var own = own();
        return told(() -> tables.tokens(own.account()));
    }

    /**
     * Makes a token for a program of the one who asks.
     *
     * @return the token, which is not kept
     */
    public String createToken(String label) {
        var own = own();
        var named = label.strip();
        if (named.isEmpty() || named.length() > 100) {
            throw new AccountProblem("Say in at most 100 letters what the token is for.");
        }
        var token = Tokens.make();
        changed(() -> {
            long id = tables.addToken(own.account(), named, Tokens.hash(token));
            record("token created", own.name(), "", Map.of("token", id, "label", named));
        });
        return token;
    }

    /** Makes a token of the one who asks useless from now on. */
    public void revokeToken(long token) {
        var own = own();
        changed(() -> {
            if (tables.revokeToken(own.account(), token)) {
                record("token revoked", own.name(), "", Map.of("token", token));
            }
        });
    }

    private Person own() {
        var person = access.person();
        if (!person.signedIn()) {
            throw new Refused("Sign in first.", true);
        }
        return person;
    }

    private Account existing(String name) {
        return tables.byName(name).orElseThrow(() -> new AccountProblem("There is no account `" + name + "`."));
    }

    /** Without an administrator nobody could undo it. */
    private void someoneAdministers() {
        boolean some = tables.all().stream()
                .filter(account -> !account.disabled())
                .anyMatch(account ->
                        account.grants().stream().anyMatch(g -> g.allows(Action.ADMINISTER, Subject.EVERYWHERE)));
        if (!some) {
            throw new AccountProblem(
                    "Then nobody could administer the workbench any more. Make somebody else administrator first.");
        }
    }

    private void record(String kind, String name, String why, Map<String, ?> details) {
        access.record(new Change(kind, "account " + name, why, new TreeMap<>(details)));
    }

    private static List<String> words(Set<Grant> grants) {
        return grants.stream().map(Grant::words).sorted().toList();
    }

    private void changed(Runnable change) {
        told(() -> {
            transaction.executeWithoutResult(status -> {
                // One change after the other, or two administrators could take each other's role at the same moment.
                tables.lock();
                change.run();
            });
            return true;
        });
        people.forget();
    }

    private static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException problem) {
            throw new AccountProblem(
                    "The database cannot be asked just now, so nothing was changed. Try again.", problem);
        }
    }

    private static void check(NewAccount account) {
        var flaws = account.flaws();
        if (!flaws.isEmpty()) {
            throw new AccountProblem(flaws.stream().map(NewAccount.Flaw::words).collect(Collectors.joining(" ")));
        }
    }

    /** What is wrong with a password, in words; empty if it may be used. */
    static Optional<String> weakness(String password, String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            return Optional.of("Choose a password of at least " + SHORTEST_PASSWORD
                    + " letters. A few words in a row are easy to remember and hard to guess.");
        }
        if (password.length() > LONGEST_PASSWORD) {
            return Optional.of("Choose a password of at most " + LONGEST_PASSWORD + " letters.");
        }
        if (password.codePoints().distinct().count() < 5
                || password.toLowerCase(Locale.ROOT).replace(name, "").length() < SHORTEST_PASSWORD / 2) {
            return Optional.of("That password is easy to guess. A few words in a row are better.");
        }
        return Optional.empty();
    }

    /** 120 bits, in letters that are not mistaken for one another on paper. */
    static String randomPassword() {
        var bytes = new byte[15];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
