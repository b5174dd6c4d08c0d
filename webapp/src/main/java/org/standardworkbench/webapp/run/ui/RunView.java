package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** The run: sites under versions. */
@Route("")
@PageTitle("Run")
@Menu(title = "Run", order = 1)
class RunView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    RunView() {
        add(new H1("Run"));
    }
}
