package org.standardworkbench.webapp.upload.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** How tables are read: open where a person has to look, else folded up. */
class Mappings extends Div {

    private static final long serialVersionUID = 1L;

    Mappings(List<MappingForm> forms, Button again, boolean open) {
        if (open) {
            forms.forEach(this::add);
            add(again);
            return;
        }
        var folded = element("details", "", text("summary", "", "Headings are understood: how the columns are read"));
        forms.forEach(form -> folded.appendChild(form.getElement()));
        folded.appendChild(again.getElement());
        getElement().appendChild(folded);
    }
}
