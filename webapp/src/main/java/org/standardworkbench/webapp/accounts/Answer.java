package org.standardworkbench.webapp.accounts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What became of something that an administrator asked for.
 *
 * @param wrong what has to be put right first, as the end of a key of words, by the field in which it stands; nothing was changed then
 * @param problem why it was not done although nothing is wrong with the fields, for the administrator
 * @param password the new password, which is to be shown once and is not kept
 */
public record Answer(Map<Input, String> wrong, Optional<String> problem, Optional<String> password) {

    /** The fields of the forms. */
    public enum Input {
        /** The name to sign in with. */
        NAME,
        /** How the person is called. */
        DISPLAY_NAME,
        /** The person's country. */
        COUNTRY,
        /** The person's language. */
        LANGUAGE,
        /** A role. */
        ROLE,
        /** The only standard that a role is for. */
        STANDARD,
        /** The only country that a role is for. */
        LIMIT,
        /** What the administrator says about it. */
        WHY;

        /** How it is written in keys of words and in ids, for example {@code display-name}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the map. */
    public Answer {
        wrong = Map.copyOf(wrong);
    }

    /** Whether it was done. */
    public boolean done() {
        return wrong.isEmpty() && problem.isEmpty();
    }

    static Answer wrong(Map<Input, String> wrong) {
        return new Answer(wrong, Optional.empty(), Optional.empty());
    }

    static Answer problem(String words) {
        return new Answer(Map.of(), Optional.of(words), Optional.empty());
    }

    static Answer done(Optional<String> password) {
        return new Answer(Map.of(), Optional.empty(), password);
    }
}
