package org.standardworkbench.webapp.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.webapp.accounts.Answer.Input;

class TypedAccountTests {

    private static final Limits LIMITS = new Limits(List.of("gia", "g3-mv"), List.of("DE", "LV"));

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var typed = new TypedAccount("Anna B", " ", "XX", "klingon", new TypedRole("king", "iso", "FR"), "");

        assertThat(typed.wrong(LIMITS))
                .containsOnlyKeys(
                        Input.NAME,
                        Input.DISPLAY_NAME,
                        Input.COUNTRY,
                        Input.LANGUAGE,
                        Input.ROLE,
                        Input.STANDARD,
                        Input.LIMIT,
                        Input.WHY);
    }

    @Test
    void anAccountMayBeginWithoutARole() {
        assertThat(typed("anna", TypedRole.NONE).wrong(LIMITS)).isEmpty();
        assertThat(typed("anna", new TypedRole("", "gia", "")).wrong(LIMITS)).containsOnlyKeys(Input.ROLE);
    }

    @Test
    void aRoleIsLimitedToWhatThereIs() {
        assertThat(new TypedRole("editor", "gia", "LV").wrong(LIMITS)).isEmpty();
        assertThat(new TypedRole("editor", "gia2", "LT").wrong(LIMITS)).containsOnlyKeys(Input.STANDARD, Input.LIMIT);
    }

    @Test
    void anAdministratorHasNoLimits() {
        assertThat(new TypedRole("administrator", "", "").wrong(LIMITS)).isEmpty();
        assertThat(new TypedRole("administrator", "gia", "").wrong(LIMITS))
                .isEqualTo(Map.of(Input.ROLE, "role-without-limits"));
        assertThat(new TypedRole("administrator", "", "LV").wrong(LIMITS)).containsOnlyKeys(Input.ROLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "ilze.kalnina@example.lv", "a+b_c-d"})
    void aNameToSignInWithHasSmallLettersDigitsAndSomeMarks(String name) {
        assertThat(typed(name, TypedRole.NONE).wrong(LIMITS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "-a", "ilze kalnina", "kalniņa", "a\u0000", "../a", "a\n"})
    void otherNamesAreNot(String name) {
        assertThat(typed(name, TypedRole.NONE).wrong(LIMITS)).containsOnlyKeys(Input.NAME);
    }

    @Test
    void theReasonHasToBeThereAndFits() {
        assertThat(Reason.wrong("new in the working group")).isEmpty();
        assertThat(Reason.wrong("x".repeat(Reason.LONGEST))).isEmpty();
        assertThat(Reason.wrong("  ")).containsOnlyKeys(Input.WHY);
        assertThat(Reason.wrong("x".repeat(Reason.LONGEST + 1))).containsOnlyKeys(Input.WHY);
    }

    private static TypedAccount typed(String name, TypedRole role) {
        return new TypedAccount(name, "Anna", "", "lv", role, "new in the working group");
    }
}
