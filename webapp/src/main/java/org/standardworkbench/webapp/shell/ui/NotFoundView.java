package org.standardworkbench.webapp.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;

/** What is shown at an address at which there is nothing. */
@ParentLayout(MainLayout.class)
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 80;

    NotFoundView() {
        addClassName("problem-page");
    }

    @Override
    public String getPageTitle() {
        return Titles.of(Reader.say("shell.no-page"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var path = event.getLocation().getPath();
        var shown = path.length() > MOST_SHOWN ? path.substring(0, MOST_SHOWN) + "…" : path;
        removeAll();
        add(
                new H1(Reader.say("shell.no-page")),
                new Paragraph(Reader.say("shell.no-page.why", shown)),
                new Paragraph(new Anchor("/", Reader.say("shell.to-run"))));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
