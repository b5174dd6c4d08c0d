package org.standardworkbench.webapp.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderFileTests {

    private static final String SECRET = "vinegar and brown paper";

    @TempDir
    private Path folder;

    @BeforeEach
    void keepTheSecret() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), SECRET + "\n");
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("sign-in.properties"), String.join("\n", lines));
    }

    private Provider read(String... lines) throws IOException {
        return ProviderFile.read(file(lines), Map.of("WORKBENCH_SECRET", SECRET));
    }

    private String problems(String... lines) throws IOException {
        var file = file(lines);
        var told = assertThatExceptionOfType(AccountProblem.class)
                .isThrownBy(() -> ProviderFile.read(file, Map.of("WORKBENCH_SECRET", SECRET, "EMPTY", " ")))
                .actual()
                .getMessage();
        assertThat(told).doesNotContain(SECRET);
        return told.replace(file.toString(), "FILE");
    }

    @Test
    void readsAllThatCanBeSaid() throws IOException {
        var provider = read(
                "# The partners' own sign-in",
                "",
                "issuer = https://login.example.org/realms/partners",
                "client-id=standard-workbench",
                "  client-secret-file = secret.txt  ",
                "label = Sign-in of the partners ā ł ö",
                "scopes = openid email, groups",
                "unknown-people = reader",
                "name-claim = preferred_username",
                "address = https://workbench.example.org:8443/");

        assertThat(provider)
                .isEqualTo(new Provider(
                        "Sign-in of the partners ā ł ö",
                        URI.create("https://login.example.org/realms/partners"),
                        "standard-workbench",
                        SECRET,
                        Set.of("openid", "email", "groups"),
                        Provider.Unknown.READER,
                        Optional.of("preferred_username"),
                        Optional.of(URI.create("https://workbench.example.org:8443"))));
        assertThat(provider.toString()).doesNotContain(SECRET);
    }

    @Test
    void needsLittleAndRefusesPeopleWhoAreNotInvited() throws IOException {
        var provider = read(
                "issuer = http://127.0.0.1:9000", "client-id = workbench", "client-secret-variable = WORKBENCH_SECRET");

        assertThat(provider)
                .isEqualTo(new Provider(
                        "127.0.0.1",
                        URI.create("http://127.0.0.1:9000"),
                        "workbench",
                        SECRET,
                        Set.of("openid", "profile", "email"),
                        Provider.Unknown.INVITED,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void tellsAllThatIsWrongAtOnceWithItsLineAndWhatToDo() throws IOException {
        assertThat(problems(
                        "issuer = http://login.example.org",
                        "client_id = workbench",
                        "client-secret = " + SECRET,
                        "scopes = profile",
                        "unknown-people = readers",
                        "label =",
                        "address = https://workbench.example.org/app",
                        "address = https://workbench.example.org",
                        "name-claim = email",
                        "something"))
                .isEqualTo("""
                        FILE:2
                          `client_id` is no key.
                          Maybe you mean `client-id`.
                        FILE:3
                          the secret does not stand in this file, which others may read.
                          Maybe write it to a file of its own and name that with client-secret-file.
                        FILE:6
                          `label` has no value.
                          Maybe give one, or delete the line.
                        FILE:8
                          `address` stands here a second time.
                          Maybe delete one of the lines.
                        FILE:10
                          this line is no `key = value`.
                          Maybe begin it with # if it is a comment.
                        FILE:1
                          `http://login.example.org` does not begin with https://, as the issuer must.
                          Maybe copy `issuer` from what the provider publishes below /.well-known/openid-configuration.
                        FILE
                          `client-id` is missing.
                          Maybe add a line such as client-id = standard-workbench
                        FILE
                          the client's secret is missing.
                          Maybe give one of client-secret-file and client-secret-variable.
                        FILE:4
                          `profile` is no list of scopes with `openid` among them.
                          Maybe openid profile email
                        FILE:5
                          `readers` is nothing that can happen to people without an account.
                          Maybe you mean `reader`.
                        FILE:9
                          `email` is no claim to take names from: it counts anyway where the provider says that it is verified.
                          Maybe delete the line.
                        FILE:7
                          `https://workbench.example.org/app` goes on after the server's name.
                          Maybe https://workbench.example.org""");
    }

    @ParameterizedTest
    @CsvSource({
        "client-secret-file = nothing.txt, is no file of at most 100 kB",
        "client-secret-file = ., is no file of at most 100 kB",
        "client-secret-variable = NOT_SET, holds no secret",
        "client-secret-variable = EMPTY, holds no secret",
    })
    void tellsIfThereIsNoSecretWhereItShouldBe(String line, String told) throws IOException {
        assertThat(problems("issuer = https://login.example.org", "client-id = workbench", line))
                .startsWith("FILE:3\n")
                .contains(told)
                .contains("\n  Maybe ");
    }

    @Test
    void tellsIfTheSecretIsNamedTwiceOrIsMoreThanOneLine() throws IOException {
        Files.writeString(folder.resolve("two.txt"), SECRET + "\n" + SECRET);

        assertThat(problems(
                        "issuer = https://login.example.org",
                        "client-id = workbench",
                        "client-secret-file = two.txt",
                        "client-secret-variable = WORKBENCH_SECRET"))
                .contains("named twice")
                .contains("`two.txt` holds more than a secret");
    }

    @ParameterizedTest
    @CsvSource({
        "login.example.org, is no address of a server",
        "https://, is no address of a server",
        "https://login.example.org/?tenant=1, is no address of a server",
        "https://me:secret@login.example.org, is no address of a server",
        "https://login example org, is no address of a server",
        "http://192.168.0.1, does not begin with https://",
        "javascript:alert(1), is no address of a server",
    })
    void takesNoIssuerThatIsNone(String issuer, String told) throws IOException {
        assertThat(problems("issuer = " + issuer, "client-id = workbench", "client-secret-variable = WORKBENCH_SECRET"))
                .startsWith("FILE:1\n")
                .contains(told);
    }

    @Test
    void tellsIfTheFileIsNotThereOrNoText() throws IOException {
        assertThatExceptionOfType(AccountProblem.class)
                .isThrownBy(() -> ProviderFile.read(folder.resolve("none"), Map.of()))
                .withMessageContaining("is no file")
                .withMessageContaining("docs/openid-connect.md");
        Files.write(folder.resolve("binary"), "ä".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(AccountProblem.class)
                .isThrownBy(() -> ProviderFile.read(folder.resolve("binary"), Map.of()))
                .withMessageContaining("is no text in UTF-8");
    }
}
