package org.standardworkbench.webapp.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.access.Person;
import org.standardworkbench.webapp.access.Refused;
import org.standardworkbench.webapp.access.Subject;

/** Opens views only to those who may open them, and tells people what is refused while they work in one. */
@Component
class PageRights implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** Where passwords are changed. */
    static final String ACCOUNT = "account";

    private static final int MILLISECONDS_SHOWN = 15_000;

    private final transient Access access;

    PageRights(Access access) {
        this.access = access;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::check));
        service.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(PageRights::told));
    }

    private void check(BeforeEnterEvent event) {
        var view = event.getNavigationTarget();
        if (HasErrorParameter.class.isAssignableFrom(view)) {
            return;
        }
        if (access.person().kind() == Person.Kind.MUST_CHANGE_PASSWORD
                && !event.getLocation().getPath().equals(ACCOUNT)) {
            event.forwardTo(ACCOUNT);
        } else if (!mayOpen(access, view)) {
            try {
                refuse(view);
            } catch (Refused refused) {
                event.rerouteToError(refused, refused.getMessage());
            }
        }
    }

    private void refuse(Class<?> view) {
        var needs = view.getAnnotation(Needs.class);
        if (needs != null) {
            access.require(needs.value(), Subject.ANYWHERE);
        }
        throw Refused.notSignedIn();
    }

    /** Whether the one who asks may open a view. */
    static boolean mayOpen(Access access, @Nullable Class<?> view) {
        var needs = view == null ? null : view.getAnnotation(Needs.class);
        return needs == null ? access.person().signedIn() : access.may(needs.value(), Subject.ANYWHERE);
    }

    private static void told(ErrorEvent problem) {
        for (Throwable cause = problem.getThrowable(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused && UI.getCurrent() != null) {
                Notification.show(refused.getMessage(), MILLISECONDS_SHOWN, Notification.Position.TOP_CENTER)
                        .addThemeVariants(NotificationVariant.LUMO_WARNING);
                return;
            }
        }
        new DefaultErrorHandler().error(problem);
    }
}
