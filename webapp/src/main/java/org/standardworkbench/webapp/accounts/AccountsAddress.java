package org.standardworkbench.webapp.accounts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.webapp.access.Role;
import org.standardworkbench.webapp.page.Address;

/**
 * A state of the list of accounts.
 *
 * @param find words that name, displayed name or identity provider must hold; may be empty
 * @param role only accounts that have this role
 * @param state only accounts that stand like this
 */
public record AccountsAddress(String find, Optional<Role> role, Optional<AccountState> state) implements Address {

    /** All accounts. */
    public static final AccountsAddress ALL = new AccountsAddress("", Optional.empty(), Optional.empty());

    /** Where an account is added. */
    public static final String NEW = "new-account";

    private static final int LONGEST = 200;

    /** Reads the parameters of an address; what means nothing is passed over. */
    public static AccountsAddress of(Map<String, List<String>> parameters) {
        return new AccountsAddress(
                text(parameters, "find"),
                Role.of(text(parameters, "role")),
                AccountState.of(text(parameters, "state")));
    }

    private static String text(Map<String, List<String>> parameters, String name) {
        var text = parameters.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The page of one account. */
    public static String of(String name) {
        return "accounts/" + encoded(name);
    }

    /** Accounts that hold these words. */
    public AccountsAddress withFind(String words) {
        return new AccountsAddress(words.strip(), role, state);
    }

    /** Accounts with one role, or with any. */
    public AccountsAddress withRole(Optional<Role> other) {
        return new AccountsAddress(find, other, state);
    }

    /** Accounts that stand in one way, or in any. */
    public AccountsAddress withState(Optional<AccountState> other) {
        return new AccountsAddress(find, role, other);
    }

    /** The parameters that say something. */
    public Map<String, Optional<String>> parameters() {
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        parameters.put("find", Optional.of(find).filter(text -> !text.isEmpty()));
        parameters.put("role", role.map(Role::code));
        parameters.put("state", state.map(AccountState::code));
        return parameters;
    }

    @Override
    public String href() {
        var query = parameters().entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "accounts" : "accounts?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%40", "@")
                .replace("+", "%20");
    }
}
