package org.standardworkbench.webapp.sites.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Address;

/** Chooses a version, which leads to another address. */
class VersionSelect extends Select<StandardVersion> {

    private static final long serialVersionUID = 1L;

    /** @param address the address with another version */
    VersionSelect(String label, List<StandardVersion> versions, Function<String, Address> address) {
        setLabel(label);
        setItems(versions);
        setItemLabelGenerator(one -> one.id().toString());
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                getUI().ifPresent(ui -> ui.getPage()
                        .executeJs(
                                "const a = document.createElement('a'); a.href = $0; a.setAttribute('router-link', '');"
                                        + " document.body.append(a); a.click(); a.remove();",
                                address.apply(event.getValue().id().toString()).href()));
            }
        });
    }
}
