package org.standardworkbench.webapp.accounts.ui;

import static org.standardworkbench.webapp.accounts.ui.Words.say;
import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.access.NewAccount;
import org.standardworkbench.webapp.accounts.AccountDesk;
import org.standardworkbench.webapp.accounts.AccountPages;
import org.standardworkbench.webapp.accounts.AccountsAddress;
import org.standardworkbench.webapp.accounts.Answer;
import org.standardworkbench.webapp.accounts.Answer.Input;
import org.standardworkbench.webapp.accounts.TypedAccount;
import org.standardworkbench.webapp.page.Field;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;

/** The form that adds an account. Its password is shown once, after that. */
@Route(AccountsAddress.NEW)
@Needs(Action.ADMINISTER)
@StyleSheet("administration.css")
class NewAccountView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 64;

    private final transient AccountPages pages;
    private final transient AccountDesk desk;

    NewAccountView(AccountPages pages, AccountDesk desk) {
        this.pages = pages;
        this.desk = desk;
        addClassName("administration");
    }

    @Override
    public String getPageTitle() {
        return Titles.of(say("new"), say("title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(form());
    }

    private void show(Element... content) {
        getElement()
                .removeAllChildren()
                .appendChild(element(
                        "header", "head", text("h1", "", say("new")), link(AccountsAddress.ALL, "", say("all"))))
                .appendChild(content);
    }

    private Element form() {
        Map<Input, Field> fields = new LinkedHashMap<>();
        fields.put(
                Input.NAME,
                Field.line("name", say("name"), say("name.hint"), LONGEST_NAME)
                        .attribute("autocapitalize", "none")
                        .attribute("autocomplete", "off")
                        .attribute("spellcheck", "false"));
        fields.put(
                Input.DISPLAY_NAME,
                Field.line("display-name", say("display-name"), "", NewAccount.LONGEST_DISPLAY_NAME)
                        .attribute("autocomplete", "off"));
        fields.put(Input.COUNTRY, Field.choice("country", say("country"), "", Words.countries()));
        fields.put(
                Input.LANGUAGE,
                Field.choice("language", say("language"), say("language.hint"), Words.languages())
                        .with(Reader.language().code()));
        var role = new RoleFields(pages.limits(), say("roles.none"));
        role.addTo(fields);
        fields.put(Input.WHY, RoleFields.why("why"));
        return Asking.form(
                "new-account",
                say("new"),
                say("create"),
                fields,
                () -> desk.create(typed(fields, role)),
                answer -> created(value(fields, Input.NAME), answer));
    }

    private static TypedAccount typed(Map<Input, Field> fields, RoleFields role) {
        return new TypedAccount(
                value(fields, Input.NAME),
                value(fields, Input.DISPLAY_NAME),
                value(fields, Input.COUNTRY),
                value(fields, Input.LANGUAGE),
                role.value(),
                value(fields, Input.WHY));
    }

    private static String value(Map<Input, Field> fields, Input input) {
        return Objects.requireNonNull(fields.get(input)).value();
    }

    private void created(String name, Answer answer) {
        show(
                element("div", "done")
                        .setAttribute("role", "status")
                        .appendChild(
                                text("p", "", "✓ " + say("created", name)),
                                Asking.password(name, answer.password().orElseThrow())),
                element(
                        "p",
                        "",
                        link(AccountsAddress.of(name), "action", say("to-account", name)),
                        text("span", "", " "),
                        link(AccountsAddress.NEW, "action again", say("another"))));
    }
}
