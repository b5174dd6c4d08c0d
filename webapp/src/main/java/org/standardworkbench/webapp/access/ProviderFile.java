package org.standardworkbench.webapp.access;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.webapp.access.ProviderValues.Unusable;

/**
 * Reads how people sign in at an OpenID Connect provider from a file of lines {@code key = value}; {@code #} begins a comment. Secrets
 * do not stand in it: it names the file or the environment variable that holds the secret. All that is wrong is told at once.
 *
 * @see "docs/openid-connect.md"
 */
public final class ProviderFile {

    private static final String SECRET_FILE = "client-secret-file";
    private static final String SECRET_VARIABLE = "client-secret-variable";
    private static final List<String> KEYS = List.of(
            "issuer",
            "client-id",
            SECRET_FILE,
            SECRET_VARIABLE,
            "label",
            "scopes",
            "unknown-people",
            "name-claim",
            "address");
    private static final int LONGEST_FILE = 100_000;

    private final Path file;
    private final Map<String, String> environment;
    private final Map<String, Line> lines = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private record Line(int number, String value) {}

    private ProviderFile(Path file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    /**
     * Reads a file.
     *
     * @param environment the environment variables, in one of which the secret may be
     * @throws AccountProblem with all that is wrong, each with its line and what to do
     */
    public static Provider read(Path file, Map<String, String> environment) {
        return new ProviderFile(file, environment).provider();
    }

    private Provider provider() {
        try {
            readLines(text(file, "Maybe begin with the example in docs/openid-connect.md."));
        } catch (Unusable unreadable) {
            throw new AccountProblem(unreadable.told(), unreadable);
        }
        var issuer = needed("issuer", "https://login.example.org", ProviderValues::issuer);
        var provider = new Provider(
                value("label", ProviderValues::label)
                        .or(() -> issuer.map(URI::getHost))
                        .orElse(""),
                issuer.orElse(URI.create("https:///")),
                needed("client-id", "standard-workbench", Function.identity()).orElse(""),
                secret(),
                value("scopes", ProviderValues::scopes).orElse(Set.of("openid", "profile", "email")),
                value("unknown-people", ProviderValues::unknown).orElse(Provider.Unknown.INVITED),
                value("name-claim", ProviderValues::nameClaim),
                value("address", ProviderValues::address));
        if (!problems.isEmpty()) {
            throw new AccountProblem(String.join("\n", problems));
        }
        return provider;
    }

    private void readLines(String text) {
        var read = text.lines().toList();
        for (int at = 0; at < read.size(); at++) {
            var line = read.get(at).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                readLine(at + 1, line);
            }
        }
    }

    private void readLine(int number, String line) {
        int equals = line.indexOf('=');
        var key = equals < 0 ? line : line.substring(0, equals).strip();
        var value = equals < 0 ? "" : line.substring(equals + 1).strip();
        if (key.equals("client-secret")) {
            problem(
                    number,
                    "the secret does not stand in this file, which others may read.",
                    "Maybe write it to a file of its own and name that with " + SECRET_FILE + ".");
        } else if (equals < 0) {
            problem(number, "this line is no `key = value`.", "Maybe begin it with # if it is a comment.");
        } else if (!KEYS.contains(key)) {
            problem(number, Advice.quote(key) + " is no key.", Advice.on(key, KEYS));
        } else if (lines.putIfAbsent(key, new Line(number, value)) != null) {
            problem(number, "`" + key + "` stands here a second time.", "Maybe delete one of the lines.");
        } else if (value.isEmpty()) {
            problem(number, "`" + key + "` has no value.", "Maybe give one, or delete the line.");
        }
    }

    private <T> Optional<T> needed(String key, String example, Function<String, T> reading) {
        if (!lines.containsKey(key)) {
            problem("`" + key + "` is missing.", "Maybe add a line such as " + key + " = " + example);
        }
        return value(key, reading);
    }

    private <T> Optional<T> value(String key, Function<String, T> reading) {
        var line = lines.get(key);
        if (line == null || line.value().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(line.value()));
        } catch (Unusable unusable) {
            var told = unusable.told().split("\n", 2);
            problem(line.number(), told[0], told[1]);
            return Optional.empty();
        }
    }

    private String secret() {
        boolean inFile = lines.containsKey(SECRET_FILE);
        if (inFile == lines.containsKey(SECRET_VARIABLE)) {
            problem(
                    "the client's secret is " + (inFile ? "named twice." : "missing."),
                    "Maybe give one of " + SECRET_FILE + " and " + SECRET_VARIABLE + ".");
        }
        return value(SECRET_FILE, this::secretOfFile)
                .or(() -> value(SECRET_VARIABLE, this::secretOfVariable))
                .orElse("");
    }

    private String secretOfFile(String name) {
        var advice = "Maybe correct the name; it counts from the folder of this file.";
        try {
            var text = text(file.toAbsolutePath().resolveSibling(Path.of(name)), advice);
            return someSecret(text, Advice.quote(name));
        } catch (InvalidPathException unusable) {
            throw new Unusable(Advice.quote(name) + " is no name of a file.", advice, unusable);
        }
    }

    private String secretOfVariable(String name) {
        return someSecret(
                Optional.ofNullable(environment.get(name)).orElse(""),
                "the environment variable " + Advice.quote(name));
    }

    private static String someSecret(String text, String place) {
        var secret = text.strip();
        if (secret.isEmpty()) {
            throw new Unusable(place + " holds no secret.", "Maybe put the secret there that the provider gave.");
        }
        if (secret.chars().anyMatch(Character::isISOControl)) {
            throw new Unusable(place + " holds more than a secret.", "Maybe leave one line in it.");
        }
        return secret;
    }

    private static String text(Path file, String advice) {
        var name = Advice.quote(file.toString());
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_FILE) {
                throw new Unusable(name + " is no file of at most 100 kB.", advice);
            }
            return Files.readString(file);
        } catch (CharacterCodingException binary) {
            throw new Unusable(name + " is no text in UTF-8.", advice, binary);
        } catch (IOException unreadable) {
            throw new Unusable(name + " cannot be read.", advice, unreadable);
        }
    }

    private void problem(int line, String what, String advice) {
        problems.add(file + ":" + line + "\n  " + what + "\n  " + advice);
    }

    private void problem(String what, String advice) {
        problems.add(file + "\n  " + what + "\n  " + advice);
    }
}
