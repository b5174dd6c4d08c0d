package org.standardworkbench.webapp.accounts.ui;

import static org.standardworkbench.webapp.accounts.ui.Words.say;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.standardworkbench.webapp.access.Role;
import org.standardworkbench.webapp.accounts.Answer.Input;
import org.standardworkbench.webapp.accounts.Limits;
import org.standardworkbench.webapp.accounts.Reason;
import org.standardworkbench.webapp.accounts.TypedRole;
import org.standardworkbench.webapp.page.Field;

/** The fields in which a role and what it is limited to are chosen, and the one for the reason that every form has. */
final class RoleFields {

    private final Field role;
    private final Field standard;
    private final Field limit;

    /** @param none what is said in place of a role before one is chosen */
    RoleFields(Limits limits, String none) {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("", none);
        Stream.of(Role.values()).forEach(one -> roles.put(one.code(), Words.role(one)));
        Map<String, String> standards = new LinkedHashMap<>();
        standards.put("", say("standard.all"));
        limits.standards().forEach(one -> standards.put(one, one));
        this.role = Field.choice("role", say("role"), "", roles);
        this.standard = Field.choice("standard", say("standard"), "", standards);
        this.limit = Field.choice(
                "limit", say("limit"), say("limit.hint"), Words.countries(limits.countries(), say("country.all")));
    }

    /** The field for the reason. @param id what tells it from that of other forms on the page */
    static Field why(String id) {
        return Field.line(id, say("why"), say("why.hint"), Reason.LONGEST);
    }

    /** Adds them to the fields of a form, in order. */
    void addTo(Map<Input, Field> fields) {
        fields.put(Input.ROLE, role);
        fields.put(Input.STANDARD, standard);
        fields.put(Input.LIMIT, limit);
    }

    TypedRole value() {
        return new TypedRole(role.value(), standard.value(), limit.value());
    }
}
