package org.standardworkbench.webapp.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.standardworkbench.webapp.access.Person;
import org.standardworkbench.webapp.access.SignOut;
import org.standardworkbench.webapp.page.Reader;

/** Who has signed in, the way to their account, and out. */
class AccountCorner extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient SignOut signOut;

    AccountCorner(Person person, boolean demo, SignOut signOut) {
        this.signOut = signOut;
        addClassName("account-corner");
        getElement().setAttribute("aria-label", Reader.say("sign-in.account"));
        if (demo) {
            add(mark());
        }
        if (person.signedIn()) {
            add(new Anchor(PageRights.ACCOUNT, person.displayName()));
            var out = new Button(Reader.say("sign-in.sign-out"), pressed -> signOut());
            out.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            add(out);
        } else {
            var in = new Anchor("sign-in", Reader.say("sign-in.title"));
            in.setRouterIgnore(true);
            add(in);
        }
    }

    /** The word by which a demo is known on every page. */
    static Span mark() {
        var mark = new Span(Reader.say("sign-in.demo"));
        mark.addClassName("demo-mark");
        mark.setTitle(Reader.say("sign-in.demo.mark"));
        return mark;
    }

    private void signOut() {
        var request = VaadinServletRequest.getCurrent();
        if (request != null) {
            var address = signOut.address(request.getHttpServletRequest());
            getUI().ifPresent(ui -> ui.getPage().setLocation(address));
            request.getHttpServletRequest().getSession().invalidate();
            SecurityContextHolder.clearContext();
        }
    }
}
