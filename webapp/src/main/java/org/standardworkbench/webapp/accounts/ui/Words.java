package org.standardworkbench.webapp.accounts.ui;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.access.Grant;
import org.standardworkbench.webapp.access.Role;
import org.standardworkbench.webapp.accounts.AccountState;
import org.standardworkbench.webapp.accounts.Answer;
import org.standardworkbench.webapp.page.Languages;
import org.standardworkbench.webapp.page.Reader;

/** Words that the pages of accounts share, in the reader's language. */
final class Words {

    private Words() {}

    static String say(String key, Object... parts) {
        return Reader.say("accounts." + key, parts);
    }

    static String role(Role role) {
        return Reader.say("sign-in.role." + role.code());
    }

    /** "Editor (gia, Latvia)". */
    static String grant(Grant grant) {
        var limits = Stream.concat(
                        grant.standard().stream(), grant.country().stream().map(Words::country))
                .collect(Collectors.joining(", "));
        return role(grant.role()) + (limits.isEmpty() ? "" : " (" + limits + ")");
    }

    static String state(AccountState state) {
        return say("state." + state.code());
    }

    /** "Latvia" for {@code LV}, as the reader's language says it; a code without a name stays as it is. */
    static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Reader.language().locale());
    }

    /** "latviešu" for {@code lv}, in its own words; a code of no known language stays as it is. */
    static String language(String code) {
        return Language.ofCode(code).map(Languages::own).orElse(code);
    }

    /** All countries that there are, none first. */
    static Map<String, String> countries() {
        return countries(Arrays.asList(Locale.getISOCountries()), say("country.none"));
    }

    /** Some countries by name, what stands for none of them first. */
    static Map<String, String> countries(List<String> codes, String none) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", none);
        codes.stream()
                .sorted(Comparator.comparing(
                        Words::country, Collator.getInstance(Reader.language().locale())))
                .forEach(code -> options.put(code, country(code)));
        return options;
    }

    static Map<String, String> languages() {
        Map<String, String> options = new LinkedHashMap<>();
        Stream.of(Language.values()).forEach(one -> options.put(one.code(), Languages.own(one)));
        return options;
    }

    /** What is wrong with each field, in words. */
    static Map<Answer.Input, String> wrong(Answer answer) {
        return answer.wrong().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> say("wrong." + one.getValue())));
    }
}
