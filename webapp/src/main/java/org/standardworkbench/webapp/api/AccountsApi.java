package org.standardworkbench.webapp.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.standardworkbench.webapp.access.Role;
import org.standardworkbench.webapp.accounts.AccountPages;
import org.standardworkbench.webapp.accounts.AccountState;
import org.standardworkbench.webapp.accounts.AccountsAddress;

/** The accounts, for administrators. */
@RestController
class AccountsApi {

    private final AccountPages pages;

    AccountsApi(AccountPages pages) {
        this.pages = pages;
    }

    @GetMapping("/api/v1/accounts")
    void accounts(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request, "find", "role", "state", "format");
        var form = asked.form(Form.JSON, Form.CSV, Form.XLSX);
        var role = chosen(asked, "role", Stream.of(Role.values()).map(Role::code));
        var state = chosen(asked, "state", Stream.of(AccountState.values()).map(AccountState::code));
        asked.check();
        var address = new AccountsAddress(
                asked.text("find").orElse(""), role.flatMap(Role::of), state.flatMap(AccountState::of));
        var table = pages.table(address);
        // Accounts change, so that the rows themselves tell whether the asker has them already.
        List<String> contents = Stream.concat(
                        Stream.of("accounts"), list(table.rows()).stream().map(row -> String.join("\t", row)))
                .toList();
        new Answer(asked, response).table(form, "accounts", contents, table);
    }

    private static <T> List<T> list(Iterable<T> rows) {
        List<T> list = new ArrayList<>();
        rows.forEach(list::add);
        return list;
    }

    private static Optional<String> chosen(Asked asked, String name, Stream<String> known) {
        var codes = known.toList();
        var word = asked.text(name);
        word.filter(text -> !codes.contains(text))
                .ifPresent(text -> asked.wrong("The parameter `" + name + "` is one of " + String.join(", ", codes)
                        + ", not " + Asked.quoted(text) + "."));
        return word;
    }
}
