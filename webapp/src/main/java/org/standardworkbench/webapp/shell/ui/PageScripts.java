package org.standardworkbench.webapp.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standardworkbench.webapp.access.ContentPolicy;

/** Marks the scripts that a page is sent with, so that browsers run these and no others. It has to be the last that changes the page. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PageScripts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient ContentPolicy policy;

    PageScripts(ContentPolicy policy) {
        this.policy = policy;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::mark);
    }

    private void mark(IndexHtmlResponse page) {
        var mark = policy.mark();
        page.getDocument().getElementsByTag("script").attr("nonce", mark);
        policy.withMark(mark).forEach(page.getVaadinResponse()::setHeader);
    }
}
