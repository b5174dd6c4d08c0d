package org.standardworkbench.webapp.access;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sign-in page: a plain form, so that it is there at once, without scripts, and known to every password manager. */
@RestController
class SignInPage {

    private static final Map<String, String> PROBLEMS = Map.of(
            "wrong", "Name and password do not fit. Nothing tells which of them; check both and try again.",
            "database", "The database cannot be asked just now, so nobody can sign in. Try again in a moment.",
            "old", "This page had become old. Please sign in again.",
            "elsewhere",
                    "The other provider did not vouch for you, or you have no account here. Ask an administrator.");

    private final FirstAccounts first;

    SignInPage(FirstAccounts first) {
        this.first = first;
    }

    @GetMapping(path = SignInAddress.PATH, produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, CsrfToken token) {
        var hidden = """
                <input type="hidden" name="%s" value="%s"><input type="hidden" name="%s" value="%s">""".formatted(
                        htmlEscape(token.getParameterName()),
                        htmlEscape(token.getToken()),
                        SignInAddress.TO,
                        htmlEscape(SignInAddress.target(request)));
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Sign in · Standard Workbench</title>
                <link rel="icon" href="workbench.svg">
                <link rel="stylesheet" href="access.css">
                </head>
                <body class="sign-in">
                <main>
                <p class="product">Standard Workbench</p>
                <h1>Sign in</h1>
                %s%s
                <form method="post" action="sign-in">
                %s
                <label for="username">Name</label>
                <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required%s>
                <label for="password">Password</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required>
                <button type="submit">Sign in</button>
                </form>
                </main>
                </body>
                </html>
                """.formatted(
                        message(request), first.demo() ? demo(hidden) : "", hidden, first.demo() ? "" : " autofocus");
    }

    private static String message(HttpServletRequest request) {
        var problem = Optional.ofNullable(request.getParameter("problem")).orElse("");
        var words = problem.equals("wait")
                ? Optional.of("Too many attempts failed. Wait " + seconds(request) + " seconds and try again.")
                : Optional.ofNullable(PROBLEMS.get(problem));
        if (words.isPresent()) {
            return "<p class=\"problem\" role=\"alert\">" + htmlEscape(words.get()) + "</p>";
        }
        if (request.getParameter("signed-out") != null) {
            return "<p class=\"note\" role=\"status\">You have signed out.</p>";
        }
        return SignInAddress.target(request).equals("/")
                ? ""
                : "<p class=\"note\" role=\"status\">Sign in to go on where you wanted to be.</p>";
    }

    private static String seconds(HttpServletRequest request) {
        var seconds = Optional.ofNullable(request.getParameter("seconds")).orElse("");
        return seconds.matches("[0-9]{1,4}") ? seconds : "some";
    }

    private static String demo(String hidden) {
        var buttons = Arrays.stream(Role.values())
                .map(role -> """
                        <form method="post" action="sign-in">%s
                        <input type="hidden" name="username" value="%s"><input type="hidden" name="password" value="">
                        <button type="submit">%s</button></form>
                        """.formatted(hidden, FirstAccounts.demoName(role), role.label()))
                .collect(Collectors.joining());
        return """
                <section class="demo" aria-labelledby="demo"><h2 id="demo">Demo</h2>
                <p>This is a demo: everybody who reaches it may sign in as anybody. Enter nothing that matters.
                Sign in as</p>
                <div class="roles">%s</div>
                <p>or with a name and a password:</p></section>
                """.formatted(buttons);
    }
}
