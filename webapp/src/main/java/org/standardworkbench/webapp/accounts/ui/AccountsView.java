package org.standardworkbench.webapp.accounts.ui;

import static org.standardworkbench.webapp.accounts.ui.Words.say;
import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.standardworkbench.webapp.access.Account;
import org.standardworkbench.webapp.access.AccountProblem;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.access.Role;
import org.standardworkbench.webapp.accounts.AccountDesk;
import org.standardworkbench.webapp.accounts.AccountList;
import org.standardworkbench.webapp.accounts.AccountPages;
import org.standardworkbench.webapp.accounts.AccountState;
import org.standardworkbench.webapp.accounts.AccountsAddress;
import org.standardworkbench.webapp.export.Exports;
import org.standardworkbench.webapp.page.Downloads;
import org.standardworkbench.webapp.page.Field;
import org.standardworkbench.webapp.page.Forms;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;

/** All accounts, what people may do, and what people may read who have none. */
@Route("accounts")
@Menu(title = "Accounts", order = 8)
@Needs(Action.ADMINISTER)
@StyleSheet("administration.css")
class AccountsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_FIND = 200;

    private final transient AccountPages pages;
    private final transient AccountDesk desk;

    AccountsView(AccountPages pages, AccountDesk desk) {
        this.pages = pages;
        this.desk = desk;
        addClassName("administration");
    }

    @Override
    public String getPageTitle() {
        return Titles.of(say("title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(AccountsAddress.of(event.getLocation().getQueryParameters().getParameters()));
    }

    private void show(AccountsAddress address) {
        var page = getElement().removeAllChildren();
        try {
            var list = pages.list(address);
            page.appendChild(head(list), filters(address));
            if (list.shown().isEmpty()) {
                page.appendChild(element(
                        "p",
                        "empty",
                        text("span", "", say("none") + " "),
                        link(AccountsAddress.ALL, "", say("show-all", list.all()))));
            } else {
                var files = Exports.link("accounts", address.parameters());
                page.appendChild(
                        scrolling(say("title"), accounts(list)), Downloads.of(say("title"), files.csv(), files.xlsx()));
            }
            page.appendChild(releases(address));
        } catch (AccountProblem problem) {
            page.appendChild(text("p", "problem", problem.getMessage()).setAttribute("role", "alert"));
        }
    }

    private static Element head(AccountList list) {
        var count = list.shown().size() == list.all()
                ? Reader.phrases().count("accounts.count", list.all())
                : say("count.of", list.shown().size(), list.all());
        return element(
                "header",
                "head",
                text("h1", "", say("title")),
                text("span", "quiet", count).setAttribute("role", "status"),
                link(AccountsAddress.NEW, "action", say("new")));
    }

    private static Element filters(AccountsAddress address) {
        var find = Field.line("find", say("find"), "", LONGEST_FIND)
                .with(address.find())
                .attribute("type", "search");
        return element(
                "div",
                "filters",
                Forms.form(
                        "find",
                        say("find"),
                        () -> UI.getCurrent()
                                .navigate(address.withFind(find.value()).href()),
                        find.build(),
                        Forms.send(say("find.go"))),
                group(say("role"), Role.values(), address.role(), Words::role, address::withRole),
                group(say("state"), AccountState.values(), address.state(), Words::state, address::withState));
    }

    private static <T> Element group(
            String name,
            T[] values,
            Optional<T> chosen,
            Function<T, String> words,
            Function<Optional<T>, AccountsAddress> with) {
        var group = element("div", "filter").setAttribute("role", "group").setAttribute("aria-label", name);
        group.appendChild(
                text("span", "quiet", name), choice(say("any"), chosen.isEmpty(), with.apply(Optional.empty())));
        Stream.of(values)
                .forEach(value -> group.appendChild(choice(
                        words.apply(value), chosen.filter(value::equals).isPresent(), with.apply(Optional.of(value)))));
        return group;
    }

    private static Element choice(String label, boolean chosen, AccountsAddress address) {
        var link = link(address, "choice", label);
        return chosen ? link.setAttribute("aria-current", "true") : link;
    }

    private static Element accounts(AccountList list) {
        var columns =
                List.of(say("display-name"), say("name"), say("country"), say("language"), say("roles"), say("state"));
        return table("grid", say("title"), columns, list.shown().stream().map(account -> line(columns, account)
                .setAttribute("data-name", account.name())));
    }

    private static Element line(List<String> columns, Account account) {
        var roles = element("span", "lines");
        AccountPages.roles(account).forEach(grant -> roles.appendChild(text("span", "", Words.grant(grant))));
        if (account.grants().isEmpty()) {
            roles.appendChild(text("span", "quiet", say("roles.none")));
        }
        return row(
                columns,
                link(AccountsAddress.of(account.name()), "name", account.displayName()),
                text("code", "", account.name()),
                text("span", "", account.country().map(Words::country).orElse("–")),
                text("span", "", Words.language(account.language())),
                roles,
                OneAccountView.states(account));
    }

    private Element releases(AccountsAddress address) {
        boolean open = desk.openReleases();
        return element(
                "section",
                "releases",
                text("h2", "", say("releases")),
                text("p", "", (open ? "● " : "○ ") + say(open ? "releases.open" : "releases.closed")),
                Asking.reason(
                        "releases-why",
                        say(open ? "releases.close" : "releases.let"),
                        why -> desk.setOpenReleases(!open, why),
                        done -> show(address)));
    }
}
