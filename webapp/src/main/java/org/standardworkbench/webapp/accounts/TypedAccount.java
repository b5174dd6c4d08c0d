package org.standardworkbench.webapp.accounts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.webapp.access.NewAccount;
import org.standardworkbench.webapp.accounts.Answer.Input;

/**
 * What somebody typed to add an account; each may be empty.
 *
 * @param name the name to sign in with
 * @param displayName how the person is called
 * @param country the code of the person's country
 * @param language the code of the person's language
 * @param role the first role
 * @param why what the administrator says about it
 */
public record TypedAccount(
        String name, String displayName, String country, String language, TypedRole role, String why) {

    NewAccount account() {
        return NewAccount.of(name, displayName, Optional.of(country).filter(code -> !code.isEmpty()), language);
    }

    /** What is wrong with it by itself, all at once. */
    Map<Input, String> wrong(Limits limits) {
        Map<Input, String> wrong = new EnumMap<>(Input.class);
        account().flaws().forEach(flaw -> {
            var input =
                    switch (flaw) {
                        case NAME -> Input.NAME;
                        case DISPLAY_NAME -> Input.DISPLAY_NAME;
                        case COUNTRY -> Input.COUNTRY;
                        case LANGUAGE -> Input.LANGUAGE;
                    };
            wrong.put(input, input.code());
        });
        if (!role.isEmpty()) {
            wrong.putAll(role.wrong(limits));
        }
        wrong.putAll(Reason.wrong(why));
        return wrong;
    }
}
