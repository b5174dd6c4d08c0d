package org.standardworkbench.webapp.accounts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.webapp.access.Grant;
import org.standardworkbench.webapp.access.Role;
import org.standardworkbench.webapp.accounts.Answer.Input;

/**
 * A role with its limits as somebody chose them.
 *
 * @param role the code of the role; empty if none was chosen
 * @param standard the only standard; empty for all
 * @param country the code of the only country; empty for all
 */
public record TypedRole(String role, String standard, String country) {

    /** No role. */
    public static final TypedRole NONE = new TypedRole("", "", "");

    boolean isEmpty() {
        return role.isEmpty() && standard.isEmpty() && country.isEmpty();
    }

    /** What is wrong with it, all at once. */
    Map<Input, String> wrong(Limits limits) {
        Map<Input, String> wrong = new EnumMap<>(Input.class);
        if (Role.of(role).isEmpty()) {
            wrong.put(Input.ROLE, Input.ROLE.code());
        }
        if (!standard.isEmpty() && !limits.standards().contains(standard)) {
            wrong.put(Input.STANDARD, Input.STANDARD.code());
        }
        if (!country.isEmpty() && !limits.countries().contains(country)) {
            wrong.put(Input.LIMIT, Input.LIMIT.code());
        }
        if (role.equals(Role.ADMINISTRATOR.code()) && !(standard.isEmpty() && country.isEmpty())) {
            // Accounts, settings and the audit know no standard and no country.
            wrong.put(Input.ROLE, "role-without-limits");
        }
        return wrong;
    }

    /** The role, which must be right. */
    Grant grant() {
        return new Grant(
                Role.of(role).orElseThrow(),
                Optional.of(standard).filter(text -> !text.isEmpty()),
                Optional.of(country).filter(text -> !text.isEmpty()));
    }
}
