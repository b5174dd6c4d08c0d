package org.standardworkbench.webapp.accounts;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.standardworkbench.webapp.access.Account;

/** How an account stands; several may hold at a time. */
public enum AccountState {
    /** The person can sign in and work. */
    ACTIVE,
    /** Nobody can sign in. */
    DISABLED,
    /** The password was made by an administrator, and must be changed before anything else. */
    MUST_CHANGE_PASSWORD,
    /** It is for trying things out. */
    DEMO,
    /** An identity provider vouches for the person; there is no password here. */
    ELSEWHERE;

    /** How an account stands. */
    public static Set<AccountState> of(Account account) {
        var states =
                EnumSet.of(account.disabled() ? DISABLED : account.changePassword() ? MUST_CHANGE_PASSWORD : ACTIVE);
        if (account.demo()) {
            states.add(DEMO);
        }
        if (account.issuer().isPresent()) {
            states.add(ELSEWHERE);
        }
        return states;
    }

    /** How it is written in addresses and files, for example {@code must-change-password}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with a code. */
    public static Optional<AccountState> of(String code) {
        return Stream.of(values()).filter(state -> state.code().equals(code)).findFirst();
    }
}
