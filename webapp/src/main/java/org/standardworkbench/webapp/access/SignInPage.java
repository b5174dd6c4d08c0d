package org.standardworkbench.webapp.access;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.standardworkbench.webapp.page.Phrases;

/** The sign-in page: a plain form, so that it is there at once, without scripts, and known to every password manager. */
@RestController
class SignInPage {

    private static final Set<String> PROBLEMS = Set.of("wrong", "database", "old");

    private final FirstAccounts first;
    private final ProviderSignIn elsewhere;

    SignInPage(FirstAccounts first, ProviderSignIn elsewhere) {
        this.first = first;
        this.elsewhere = elsewhere;
    }

    @GetMapping(path = SignInAddress.PATH, produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, CsrfToken token) {
        var phrases = SignInWords.of(request);
        var hidden = """
                <input type="hidden" name="%s" value="%s"><input type="hidden" name="%s" value="%s">""".formatted(
                        htmlEscape(token.getParameterName()),
                        htmlEscape(token.getToken()),
                        SignInAddress.TO,
                        htmlEscape(SignInAddress.target(request)));
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Standard Workbench</title>
                <link rel="icon" href="workbench.svg">
                <link rel="stylesheet" href="access.css">
                </head>
                <body class="sign-in">
                <main>
                <p class="product">Standard Workbench</p>
                <h1>%s</h1>
                %s%s
                <form method="post" action="sign-in">
                %s
                <label for="username">%s</label>
                <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required%s>
                <label for="password">%s</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required>
                <button type="submit">%s</button>
                </form>
                </main>
                </body>
                </html>
                """.formatted(
                        phrases.language().code(),
                        said(phrases, "title"),
                        said(phrases, "title"),
                        message(phrases, request),
                        first.demo() ? demo(phrases, hidden) : elsewhere(phrases, request),
                        hidden,
                        said(phrases, "name"),
                        first.demo() || elsewhere.label().isPresent() ? "" : " autofocus",
                        said(phrases, "password"),
                        said(phrases, "title"));
    }

    private static String said(Phrases phrases, String key, Object... parts) {
        return htmlEscape(phrases.say("sign-in." + key, parts));
    }

    private String message(Phrases phrases, HttpServletRequest request) {
        var problem = Optional.ofNullable(request.getParameter("problem")).orElse("");
        if (problem.equals("wait")) {
            return alert(said(phrases, "problem.wait", seconds(request)));
        }
        if (PROBLEMS.contains(problem)) {
            return alert(said(phrases, "problem." + problem));
        }
        var label = elsewhere.label();
        if (label.isPresent() && ProviderProblem.of(problem).isPresent()) {
            return alert(said(phrases, "problem." + problem, label.get()));
        }
        if (request.getParameter("signed-out") != null) {
            return status(said(phrases, "signed-out"));
        }
        return SignInAddress.target(request).equals("/") ? "" : status(said(phrases, "go-on"));
    }

    private static String alert(String words) {
        return "<p class=\"problem\" role=\"alert\">" + words + "</p>";
    }

    private static String status(String words) {
        return "<p class=\"note\" role=\"status\">" + words + "</p>";
    }

    private static String seconds(HttpServletRequest request) {
        var seconds = Optional.ofNullable(request.getParameter("seconds")).orElse("");
        return seconds.matches("[0-9]{1,4}") ? seconds : "60";
    }

    private String elsewhere(Phrases phrases, HttpServletRequest request) {
        return elsewhere
                .label()
                .map(label -> """
                        <form class="elsewhere" method="get" action="sign-in/with/%s">
                        <input type="hidden" name="%s" value="%s">
                        <button type="submit">%s</button></form>
                        <p>%s</p>
                        """.formatted(
                                ProviderRegistration.ID,
                                SignInAddress.TO,
                                htmlEscape(SignInAddress.target(request)),
                                said(phrases, "with", label),
                                said(phrases, "demo.or")))
                .orElse("");
    }

    private static String demo(Phrases phrases, String hidden) {
        var buttons = Arrays.stream(Role.values())
                .map(role -> """
                        <form method="post" action="sign-in">%s
                        <input type="hidden" name="username" value="%s"><input type="hidden" name="password" value="">
                        <button type="submit">%s</button></form>
                        """.formatted(hidden, FirstAccounts.demoName(role), said(phrases, "role." + role.code())))
                .collect(Collectors.joining());
        return """
                <section class="demo" aria-labelledby="demo"><h2 id="demo">%s</h2>
                <p>%s</p>
                <div class="roles">%s</div>
                <p>%s</p></section>
                """.formatted(said(phrases, "demo"), said(phrases, "demo.why"), buttons, said(phrases, "demo.or"));
    }
}
