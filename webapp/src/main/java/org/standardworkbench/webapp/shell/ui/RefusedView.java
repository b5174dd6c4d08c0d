package org.standardworkbench.webapp.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.standardworkbench.webapp.access.Refused;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;

/** What is shown in place of a page that is not for the one who asks. */
@ParentLayout(MainLayout.class)
class RefusedView extends Div implements HasErrorParameter<Refused>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    RefusedView() {
        addClassName("problem-page");
    }

    @Override
    public String getPageTitle() {
        return Titles.of(Reader.say("sign-in.refused.short"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        var refused = parameter.getException();
        removeAll();
        if (refused.afterSigningIn()) {
            var wanted = "/" + event.getLocation().getPathWithQueryParameters();
            var in = new Anchor(
                    "sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8), Reader.say("sign-in.title"));
            in.setRouterIgnore(true);
            add(new H1(Reader.say("sign-in.refused.first")), new Paragraph(refused.getMessage()), new Paragraph(in));
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        add(
                new H1(Reader.say("sign-in.refused")),
                new Paragraph(refused.getMessage()),
                new Paragraph(new Anchor("/", Reader.say("shell.to-run"))));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
