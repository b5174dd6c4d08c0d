package org.standardworkbench.webapp.shell.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;

/**
 * The frame around every view. Its navigation lists the views that carry {@link com.vaadin.flow.router.Menu}, in their
 * order, so that a new view needs no change here.
 */
@Layout
class MainLayout extends AppLayout {

    MainLayout() {
        setPrimarySection(Section.DRAWER);

        var name = new Span("Standard Workbench");
        name.addClassName("product-name");
        addToDrawer(name, navigation());

        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Navigation");
        addToNavbar(toggle);
    }

    private static SideNav navigation() {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", "Main");
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> navigation.addItem(new SideNavItem(entry.title(), entry.path())));
        return navigation;
    }
}
