package org.standardworkbench.webapp.run.ui;

import com.vaadin.flow.dom.Element;

/** Goes to another address as a click on a link does. */
final class Follow {

    private Follow() {}

    /** Follows a link, so that the address stays as readable as the ones people click. @param from an element of the page */
    static void link(Element from, String href) {
        from.executeJs("""
                const link = document.createElement('a');
                link.href = $0;
                link.setAttribute('router-link', '');
                this.append(link);
                link.click();
                link.remove();
                """, href);
    }
}
