package org.standardworkbench.webapp.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of accounts, roles and tokens. */
@Component
class AccountTables {

    private final JdbcTemplate database;

    AccountTables(JdbcTemplate database) {
        this.database = database;
    }

    /** Waits for other changes of accounts, until the transaction ends. */
    void lock() {
        database.query("select pg_advisory_xact_lock(hashtext('accounts'))", row -> {});
    }

    /** All accounts, by name, in two queries. */
    List<Account> all() {
        return read("", "");
    }

    Optional<Account> byName(String name) {
        return read("where name = ?", "join account on account.id = account where name = ?", name).stream()
                .findFirst();
    }

    Optional<Account> byId(long id) {
        return read("where id = ?", "where account = ?", id).stream().findFirst();
    }

    Optional<Account> bySubject(String issuer, String subject) {
        return read(
                        "where issuer = ? and subject = ?",
                        "join account on account.id = account where issuer = ? and subject = ?",
                        issuer,
                        subject)
                .stream()
                .findFirst();
    }

    private List<Account> read(String which, String whose, Object... values) {
        Map<Long, Set<Grant>> grants = new HashMap<>();
        database.query(
                "select account, role, account_grant.standard, account_grant.country from account_grant " + whose,
                row -> {
                    grants.computeIfAbsent(row.getLong("account"), account -> new HashSet<>())
                            .add(grant(row));
                },
                values);
        return database.query(
                "select * from account " + which + " order by name",
                (row, number) -> account(row, grants.getOrDefault(row.getLong("id"), Set.of())),
                values);
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                Role.of(row.getString("role")).orElseThrow(),
                Optional.ofNullable(row.getString("standard")),
                Optional.ofNullable(row.getString("country")));
    }

    private static Account account(ResultSet row, Set<Grant> grants) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("name"),
                row.getString("display_name"),
                Optional.ofNullable(row.getString("country")),
                row.getString("language"),
                row.getBoolean("change_password"),
                row.getBoolean("disabled"),
                row.getBoolean("demo"),
                Optional.ofNullable(row.getString("issuer")),
                grants);
    }

    long add(NewAccount account, @Nullable String password, boolean changePassword) {
        return database.queryForList(
                        "insert into account (name, display_name, country, language, password, change_password, demo,"
                                + " issuer, subject) values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                        Long.class,
                        account.name(),
                        account.displayName(),
                        account.country().orElse(null),
                        account.language(),
                        password,
                        changePassword,
                        account.demo(),
                        account.vouched().map(NewAccount.Vouched::issuer).orElse(null),
                        account.vouched().map(NewAccount.Vouched::subject).orElse(null))
                .getFirst();
    }

    /**
     * Gives an account that waits for its first sign-in to somebody whom a provider vouches for; the password that was to be handed over
     * is no longer one. @return whether it waited
     */
    boolean link(long id, NewAccount.Vouched vouched) {
        return database.update(
                        "update account set issuer = ?, subject = ?, password = null, change_password = false where id = ?"
                                + " and issuer is null and not disabled and not demo and (password is null or change_password)",
                        vouched.issuer(),
                        vouched.subject(),
                        id)
                > 0;
    }

    void unlink(long id, String encoded) {
        database.update(
                "update account set issuer = null, subject = null, password = ?, change_password = true where id = ?",
                encoded,
                id);
    }

    void setPerson(long id, String displayName, Optional<String> country, String language) {
        database.update(
                "update account set display_name = ?, country = ?, language = ? where id = ?",
                displayName,
                country.orElse(null),
                language,
                id);
    }

    void setPassword(long id, String encoded, boolean changePassword) {
        database.update(
                "update account set password = ?, change_password = ? where id = ?", encoded, changePassword, id);
    }

    void setDisabled(long id, boolean disabled) {
        database.update("update account set disabled = ? where id = ?", disabled, id);
    }

    void setGrants(long id, Set<Grant> grants) {
        database.update("delete from account_grant where account = ?", id);
        grants.forEach(grant -> database.update(
                "insert into account_grant (account, role, standard, country) values (?, ?, ?, ?)",
                id,
                grant.role().code(),
                grant.standard().orElse(null),
                grant.country().orElse(null)));
    }

    /** How the password of an account is checked; empty if it has none. */
    Optional<String> password(long id) {
        return database
                .queryForList("select password from account where id = ? and password is not null", String.class, id)
                .stream()
                .findFirst();
    }

    long addToken(long account, String label, String hash) {
        return database.queryForList(
                        "insert into access_token (account, label, hash) values (?, ?, ?) returning id",
                        Long.class,
                        account,
                        label,
                        hash)
                .getFirst();
    }

    Optional<Long> accountOfToken(String hash) {
        return database
                .queryForList(
                        "select account from access_token where hash = ? and revoked_at is null", Long.class, hash)
                .stream()
                .findFirst();
    }

    List<Token> tokens(long account) {
        return database.query(
                "select id, label, created_at from access_token where account = ? and revoked_at is null order by id",
                (row, number) -> new Token(
                        row.getLong("id"),
                        row.getString("label"),
                        row.getTimestamp("created_at").toInstant()),
                account);
    }

    boolean revokeToken(long account, long token) {
        return database.update(
                        "update access_token set revoked_at = now() where id = ? and account = ? and revoked_at is null",
                        token,
                        account)
                > 0;
    }

    Optional<String> setting(String name) {
        return database.queryForList("select value from setting where name = ?", String.class, name).stream()
                .findFirst();
    }

    void setSetting(String name, String value) {
        database.update(
                "insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
                name,
                value);
    }
}
