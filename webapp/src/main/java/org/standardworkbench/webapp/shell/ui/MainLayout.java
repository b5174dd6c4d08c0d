package org.standardworkbench.webapp.shell.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.FirstAccounts;
import org.standardworkbench.webapp.access.SignOut;
import org.standardworkbench.webapp.page.Reader;

/**
 * The frame around every view. Its navigation lists the views that carry {@link com.vaadin.flow.router.Menu}, in their
 * order, so that a new view needs no change here.
 */
@Layout
class MainLayout extends AppLayout {

    private static final long serialVersionUID = 1L;

    private static final String SEARCH = "search";

    /** The view stands in it, so that a screen reader finds the way past the navigation. */
    private final Main main = new Main();

    MainLayout(Access access, FirstAccounts first, SignOut signOut) {
        setPrimarySection(Section.DRAWER);
        var name = new Span("Standard Workbench");
        name.addClassName("product-name");
        var search = new Div();
        search.getElement().appendChild(search());
        addToDrawer(
                new Header(name),
                search,
                navigation(access),
                new AccountCorner(access.person(), first.demo(), signOut),
                new Switches(Reader.phrases()));

        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Reader.say("shell.navigation"));
        addToNavbar(toggle);
        if (first.demo()) {
            // Where the bar is shown, the drawer with the other mark is closed.
            var aside = new Aside(AccountCorner.mark());
            aside.addClassName("demo-aside");
            aside.getElement().setAttribute("aria-label", Reader.say("sign-in.demo"));
            addToNavbar(aside);
        }
    }

    /** Leads to the search with what is typed, without loading the page anew; so do Ctrl+K and ⌘K, from everywhere. */
    private static Element search() {
        var form = new Element("form")
                .setAttribute("class", "search-everything")
                .setAttribute("role", "search")
                .setAttribute("action", SEARCH)
                .appendChild(new Element("input")
                        .setAttribute("type", "search")
                        .setAttribute("name", "q")
                        .setAttribute("placeholder", Reader.say("shell.search"))
                        .setAttribute("aria-label", Reader.say("shell.search.everything"))
                        .setAttribute("aria-keyshortcuts", "Control+K"));
        form.executeJs("""
                const go = href => {
                  const link = document.createElement('a');
                  link.href = href;
                  link.setAttribute('router-link', '');
                  this.append(link);
                  link.click();
                  link.remove();
                };
                this.addEventListener('submit', event => {
                  event.preventDefault();
                  go($0 + '?q=' + encodeURIComponent(this.elements.q.value));
                });
                window.addEventListener('keydown', event => {
                  if ((event.ctrlKey || event.metaKey) && event.key === 'k' && this.isConnected) {
                    event.preventDefault();
                    go($0);
                  }
                });
                """, SEARCH);
        return form;
    }

    private static SideNav navigation(Access access) {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", Reader.say("shell.main"));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> PageRights.mayOpen(access, entry.menuClass()))
                .forEach(entry -> navigation.addItem(item(entry)));
        return navigation;
    }

    /** An item is marked on the pages below its own as well; the first page's, below which all are, only on its own. */
    private static SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(title(entry), entry.path());
        item.setMatchNested(!entry.path().replace("/", "").isEmpty());
        return item;
    }

    /** The name of an entry; one without a translation keeps the view's own. */
    private static String title(MenuEntry entry) {
        return Reader.phrases()
                .find("shell.entry." + entry.title().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .orElse(entry.title());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren().appendChild(content.getElement());
        setContent(main);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }
}
