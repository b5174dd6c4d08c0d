package org.standardworkbench.webapp.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.page.Reader;

/**
 * The language and the colours that a person chose, kept in the browser. An address that names a language wins, and every other address
 * is given the reader's, so that it shows the same to a colleague. The first bytes of a page have both, so that nothing flashes.
 */
@Component
class Preferences implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** Names of the cookies that the switches write. */
    static final String LANGUAGE = "workbench-language";

    static final String COLOURS = "workbench-colours";

    private static final String PARAMETER = "lang";
    /** What the run called it until all pages had one. */
    private static final String OLD_PARAMETER = "language";

    private final transient Access access;

    Preferences(Access access) {
        this.access = access;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::apply);
        event.getSource().addUIInitListener(init -> {
            var ui = init.getUI();
            var kept = cookie(VaadinRequest.getCurrent(), LANGUAGE).flatMap(Language::ofCode);
            ui.addBeforeEnterListener(enter -> enter(ui, kept.orElseGet(this::ofAccount), enter));
        });
    }

    private void apply(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var page = response.getDocument().getElementsByTag("html");
        page.attr("lang", language(request).code());
        cookie(request, COLOURS)
                .filter(Set.of("light", "dark")::contains)
                .ifPresent(colours -> page.attr("theme", colours).attr("style", "color-scheme: " + colours));
    }

    private Language language(VaadinRequest request) {
        return Stream.of(PARAMETER, OLD_PARAMETER)
                .map(request::getParameter)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .or(() -> cookie(request, LANGUAGE))
                .flatMap(Language::ofCode)
                .orElseGet(this::ofAccount);
    }

    /** The language that stands in the account, where nothing was chosen in this browser. */
    private Language ofAccount() {
        return Language.ofCode(access.person().language()).orElse(Language.EN);
    }

    private static void enter(UI ui, Language kept, BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var named = query.getSingleParameter(PARAMETER).or(() -> query.getSingleParameter(OLD_PARAMETER));
        var known = Reader.language(ui);
        var language = named.map(code -> Language.ofCode(code).orElse(Language.EN))
                .or(() -> known)
                .orElse(kept);
        if (known.isEmpty()) {
            Reader.reads(ui, language);
        } else if (known.get() != language) {
            // What is on the page already stays in the language in which it was written.
            ui.getPage().setLocation("/" + event.getLocation().getPathWithQueryParameters());
            return;
        }
        if (named.isEmpty() && language != Language.EN && isOurs(event)) {
            Map<String, List<String>> parameters = new HashMap<>(query.getParameters());
            parameters.put(PARAMETER, List.of(language.code()));
            event.forwardTo(event.getLocation().getPath(), new QueryParameters(parameters));
        }
    }

    private static boolean isOurs(BeforeEnterEvent event) {
        return !event.hasErrorParameter() && !HasErrorParameter.class.isAssignableFrom(event.getNavigationTarget());
    }

    private static Optional<String> cookie(@Nullable VaadinRequest request, String name) {
        var cookies = request == null ? null : request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
