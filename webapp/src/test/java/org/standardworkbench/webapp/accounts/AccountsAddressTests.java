package org.standardworkbench.webapp.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.standardworkbench.webapp.access.Role;

class AccountsAddressTests {

    @Test
    void isReadAsItIsWritten() {
        var address = AccountsAddress.ALL
                .withFind("  Ilze K. ")
                .withRole(Optional.of(Role.NATIONAL_DELEGATE))
                .withState(Optional.of(AccountState.MUST_CHANGE_PASSWORD));

        assertThat(address.href())
                .isEqualTo("accounts?find=Ilze%20K.&role=national-delegate&state=must-change-password");
        assertThat(AccountsAddress.of(Map.of(
                        "find", List.of("Ilze K."),
                        "role", List.of("national-delegate"),
                        "state", List.of("must-change-password"))))
                .isEqualTo(address);
    }

    @Test
    void whatMeansNothingIsPassedOver() {
        assertThat(AccountsAddress.of(Map.of("role", List.of("king"), "state", List.of(""), "else", List.of("x"))))
                .isEqualTo(AccountsAddress.ALL);
        assertThat(AccountsAddress.ALL.href()).isEqualTo("accounts");
    }
}
