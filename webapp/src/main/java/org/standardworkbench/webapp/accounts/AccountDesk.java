package org.standardworkbench.webapp.accounts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.standardworkbench.webapp.access.AccountProblem;
import org.standardworkbench.webapp.access.Accounts;
import org.standardworkbench.webapp.access.Grant;
import org.standardworkbench.webapp.accounts.Answer.Input;

/**
 * What administrators do with accounts by forms. Everything that is wrong with what was typed is told at once, by field; nothing is
 * changed before all of it is right. Each change names why, and is put on record.
 */
@Service
public class AccountDesk {

    private final Accounts accounts;
    private final AccountPages pages;

    AccountDesk(Accounts accounts, AccountPages pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    /** Adds an account, with its first role if one was chosen; the answer holds the password to hand over. */
    public Answer create(TypedAccount typed) {
        var wrong = new EnumMap<Input, String>(Input.class);
        wrong.putAll(typed.wrong(pages.limits()));
        if (!wrong.containsKey(Input.NAME) && accounts.find(typed.name()).isPresent()) {
            wrong.put(Input.NAME, "name-taken");
        }
        Supplier<Set<Grant>> roles =
                () -> typed.role().isEmpty() ? Set.of() : Set.of(typed.role().grant());
        return answer(wrong, () -> Optional.of(accounts.create(typed.account(), roles.get(), typed.why())));
    }

    /** Says anew who the person of an account is. @param typed the name is that of the account; the role is not looked at */
    public Answer describe(TypedAccount typed) {
        return answer(typed.wrong(pages.limits()), () -> {
            accounts.describe(typed.account(), typed.why());
            return Optional.empty();
        });
    }

    /** Gives an account a role. */
    public Answer give(String name, TypedRole typed, String why) {
        var wrong = new EnumMap<Input, String>(Input.class);
        wrong.putAll(typed.wrong(pages.limits()));
        wrong.putAll(Reason.wrong(why));
        if (!wrong.containsKey(Input.ROLE) && has(name, typed.grant())) {
            wrong.put(Input.ROLE, "role-had");
        }
        return answer(wrong, () -> {
            accounts.give(name, typed.grant(), why);
            return Optional.empty();
        });
    }

    private boolean has(String name, Grant grant) {
        return accounts.find(name)
                .filter(account -> account.grants().contains(grant))
                .isPresent();
    }

    /** Takes a role away from an account. */
    public Answer take(String name, Grant grant, String why) {
        return answer(Reason.wrong(why), () -> {
            accounts.take(name, grant, why);
            return Optional.empty();
        });
    }

    /** Lets nobody, or somebody again, sign in to an account. */
    public Answer setDisabled(String name, boolean disabled, String why) {
        return answer(Reason.wrong(why), () -> {
            accounts.setDisabled(name, disabled, why);
            return Optional.empty();
        });
    }

    /** Gives an account a new password, which the answer holds. */
    public Answer resetPassword(String name, String why) {
        return answer(Reason.wrong(why), () -> Optional.of(accounts.resetPassword(name, why)));
    }

    /** Whether people read releases who have not signed in. */
    public boolean openReleases() {
        return accounts.openReleases();
    }

    /** Decides whether people read releases who have not signed in. */
    public Answer setOpenReleases(boolean open, String why) {
        return answer(Reason.wrong(why), () -> {
            accounts.setOpenReleases(open, why);
            return Optional.empty();
        });
    }

    private static Answer answer(Map<Input, String> wrong, Supplier<Optional<String>> work) {
        if (!wrong.isEmpty()) {
            return Answer.wrong(wrong);
        }
        try {
            return Answer.done(work.get());
        } catch (AccountProblem problem) {
            return Answer.problem(problem.getMessage());
        }
    }
}
