package org.standardworkbench.webapp.accounts;

import java.util.List;
import org.standardworkbench.webapp.access.Account;

/**
 * The accounts that a state of the list shows.
 *
 * @param address the state
 * @param all how many accounts there are
 * @param shown those that pass the filters, by name
 */
public record AccountList(AccountsAddress address, int all, List<Account> shown) {

    /** Copies the accounts. */
    public AccountList {
        shown = List.copyOf(shown);
    }
}
