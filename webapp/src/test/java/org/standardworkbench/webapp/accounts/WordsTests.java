package org.standardworkbench.webapp.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.access.Role;
import org.standardworkbench.webapp.accounts.Answer.Input;
import org.standardworkbench.webapp.audit.ChainCheck;
import org.standardworkbench.webapp.page.Phrases;

/** The words of the pages for administrators: each that the code asks for is there. */
class WordsTests {

    private static final Path ROOMS = Path.of("src/main/java/org/standardworkbench/webapp");
    private static final Pattern SAID =
            Pattern.compile("\\bsay\\(\\s*(?:\\w+ \\? )?\"([a-z.-]+)\"(?: : \"([a-z.-]+)\")?");

    private final Phrases phrases = Phrases.of(Language.EN);

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "audit"})
    void everyPhraseThatCodeAsksForIsThere(String room) throws IOException {
        List<String> asked = new ArrayList<>();
        try (var files = Files.list(ROOMS.resolve(room).resolve("ui"))) {
            for (var file : files.toList()) {
                SAID.matcher(Files.readString(file)).results().forEach(found -> Stream.of(
                                found.group(1), found.group(2))
                        .filter(key -> key != null && !key.endsWith("."))
                        .forEach(asked::add));
            }
        }

        assertThat(asked).hasSizeGreaterThan(30).allSatisfy(key -> assertThat(phrases.find(room + "." + key))
                .as(key)
                .isPresent());
    }

    @Test
    void everyWordMadeOfACodeIsThere() {
        for (var state : AccountState.values()) {
            assertThat(phrases.find("accounts.state." + state.code())).isPresent();
        }
        for (var role : Role.values()) {
            assertThat(phrases.find("sign-in.role." + role.code())).isPresent();
        }
        for (var input : Input.values()) {
            assertThat(phrases.find("accounts.wrong." + input.code())).isPresent();
        }
        for (var flaw : ChainCheck.Flaw.values()) {
            assertThat(phrases.find("audit.flaw." + flaw.code())).isPresent();
        }
        for (var name : List.of("who", "object", "text", "from", "to")) {
            assertThat(phrases.find("audit." + name)).isPresent();
        }
    }
}
