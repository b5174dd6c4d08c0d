package org.standardworkbench.webapp.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signs in to applications by their sign-in page, without a browser. The cookies of the sessions are kept for {@link Browser}; each
 * application has a name for its cookie of its own.
 */
public final class SignIn {

    /** By the name of the cookie: an application that is started anew on the same data has the same name and other sessions. */
    private static final Map<String, Cookie> SESSIONS = new ConcurrentHashMap<>();

    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private SignIn() {}

    /** Signs in to a demo as an editor, for all pages that are opened from now on. */
    static void asEditor(URI address) {
        as(address, "demo-editor", "").forEach(cookie -> SESSIONS.put(cookie.name, cookie));
    }

    static List<Cookie> cookies() {
        return List.copyOf(SESSIONS.values());
    }

    /** Signs in with a name and a password; fails if the application does not let them in. @return the session's cookies */
    public static List<Cookie> as(URI address, String name, String password) {
        var jar = new CookieManager();
        try (var client = HttpClient.newBuilder().cookieHandler(jar).build()) {
            var page = address.resolve("sign-in");
            var form = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                    .body();
            var hidden = HIDDEN.matcher(form);
            assertThat(hidden.find()).as("the form to sign in:%n%s", form).isTrue();
            var answer = client.send(
                    HttpRequest.newBuilder(page)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    encoded(Map.of("_csrf", hidden.group(1), "username", name, "password", password))))
                            .build(),
                    BodyHandlers.discarding());
            assertThat(answer.headers().firstValue("Location").map(to -> URI.create(to)
                            .getPath()))
                    .as("where %s is led after signing in", name)
                    .contains("/");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
        return jar.getCookieStore().getCookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(address.toString()))
                .toList();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
