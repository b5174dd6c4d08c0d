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
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;

/** What is shown if a page cannot be made. The details stand in the log, under a number that the page shows. */
@ParentLayout(MainLayout.class)
class ProblemView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ProblemView.class);

    ProblemView() {
        addClassName("problem-page");
    }

    @Override
    public String getPageTitle() {
        return Titles.of(Reader.say("shell.problem"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Problem {} at /{}",
                number,
                event.getLocation().getPathWithQueryParameters(),
                parameter.getException());
        removeAll();
        add(
                new H1(Reader.say("shell.problem")),
                new Paragraph(Reader.say("shell.problem.why", number)),
                new Paragraph(new Anchor("/", Reader.say("shell.to-run"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
