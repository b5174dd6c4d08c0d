package org.standardworkbench.webapp.accounts.ui;

import static org.standardworkbench.webapp.accounts.ui.Words.say;
import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.link;
import static org.standardworkbench.webapp.page.Markup.row;
import static org.standardworkbench.webapp.page.Markup.scrolling;
import static org.standardworkbench.webapp.page.Markup.table;
import static org.standardworkbench.webapp.page.Markup.term;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.standardworkbench.webapp.access.Account;
import org.standardworkbench.webapp.access.AccountProblem;
import org.standardworkbench.webapp.access.Action;
import org.standardworkbench.webapp.access.Grant;
import org.standardworkbench.webapp.access.Needs;
import org.standardworkbench.webapp.access.NewAccount;
import org.standardworkbench.webapp.accounts.AccountDesk;
import org.standardworkbench.webapp.accounts.AccountPages;
import org.standardworkbench.webapp.accounts.AccountState;
import org.standardworkbench.webapp.accounts.AccountsAddress;
import org.standardworkbench.webapp.accounts.Answer;
import org.standardworkbench.webapp.accounts.Answer.Input;
import org.standardworkbench.webapp.accounts.TypedAccount;
import org.standardworkbench.webapp.accounts.TypedRole;
import org.standardworkbench.webapp.page.Field;
import org.standardworkbench.webapp.page.Forms;
import org.standardworkbench.webapp.page.Titles;

/** One account: who it is of, what they may do, and how they sign in. */
@Route("accounts/:name")
@Needs(Action.ADMINISTER)
@StyleSheet("administration.css")
class OneAccountView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccountPages pages;
    private final transient AccountDesk desk;
    private final Element said = element("div", "done").setAttribute("role", "status");
    private String name = "";

    OneAccountView(AccountPages pages, AccountDesk desk) {
        this.pages = pages;
        this.desk = desk;
        addClassName("administration");
    }

    @Override
    public String getPageTitle() {
        return Titles.of(name, say("title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        name = event.getRouteParameters().get("name").orElse("");
        said.removeAllChildren();
        show();
    }

    private void show() {
        var page = getElement().removeAllChildren();
        try {
            pages.find(name)
                    .ifPresentOrElse(
                            account -> page.appendChild(
                                    head(account),
                                    said,
                                    facts(account),
                                    roles(account),
                                    signIn(account),
                                    person(account)),
                            () -> page.appendChild(
                                    text("h1", "", say("no-account")),
                                    text("p", "empty", say("no-account.why", name)),
                                    element("p", "", link(AccountsAddress.ALL, "action", say("all")))));
        } catch (AccountProblem problem) {
            page.appendChild(text("p", "problem", problem.getMessage()).setAttribute("role", "alert"));
        }
    }

    private void done(String words, Element... more) {
        said.removeAllChildren().appendChild(text("p", "", "✓ " + words)).appendChild(more);
        show();
        // What was pressed is gone; the keyboard goes on where it is told what came of it.
        said.setAttribute("tabindex", "-1").executeJs("setTimeout(() => this.focus())");
    }

    private static Element head(Account account) {
        return element(
                "header",
                "head",
                text("h1", "", account.displayName()),
                text("code", "", account.name()),
                states(account),
                link(AccountsAddress.ALL, "", say("all")));
    }

    /** How an account stands; what keeps people out has a sign of its own. */
    static Element states(Account account) {
        var states = element("span", "lines");
        AccountState.of(account)
                .forEach(state -> states.appendChild(text(
                        "span",
                        "state " + state.code(),
                        switch (state) {
                                    case ACTIVE -> "● ";
                                    case DISABLED -> "✕ ";
                                    case MUST_CHANGE_PASSWORD -> "◐ ";
                                    case DEMO, ELSEWHERE -> "";
                                }
                                + Words.state(state))));
        return states;
    }

    private static Element facts(Account account) {
        var facts = element("dl", "facts");
        term(
                facts,
                say("country"),
                text("span", "", account.country().map(Words::country).orElse("–")));
        term(facts, say("language"), text("span", "", Words.language(account.language())));
        account.issuer().ifPresent(issuer -> term(facts, say("issuer"), text("span", "", issuer)));
        term(
                facts,
                say("record"),
                link("audit?object=" + encoded("account " + account.name()), "", say("record.of")),
                text("span", "", " · "),
                link("audit?who=" + encoded(account.name()), "", say("record.by")));
        return facts;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Element roles(Account account) {
        var columns = List.of(say("role"), say("standard"), say("limit"), say("take"));
        var roles = AccountPages.roles(account);
        var asked = element("div", "asked");
        var section = element("section", "roles", text("h2", "", say("roles")));
        section.appendChild(
                roles.isEmpty()
                        ? text("p", "empty", say("roles.none.why"))
                        : scrolling(
                                say("roles"),
                                table(
                                        "grid",
                                        say("roles"),
                                        columns,
                                        roles.stream().map(grant -> line(columns, grant, asked)))),
                asked,
                text("h3", "", say("give")),
                give());
        return section;
    }

    private Element line(List<String> columns, Grant grant, Element asked) {
        var take = Forms.button(say("take"), "take", () -> {
            var form = Asking.reason(
                    "take-why",
                    say("take.do", Words.grant(grant)),
                    why -> desk.take(name, grant, why),
                    answer -> done(say("taken", Words.grant(grant))));
            asked.removeAllChildren()
                    .appendChild(form.appendChild(Forms.button(say("keep"), "keep", asked::removeAllChildren)));
            form.executeJs("setTimeout(() => this.querySelector('input').focus())");
        });
        return row(
                columns,
                text("span", "", Words.role(grant.role())),
                text("span", "", grant.standard().orElse(say("standard.all"))),
                text("span", "", grant.country().map(Words::country).orElse(say("country.all"))),
                take.setAttribute("aria-label", say("take.do", Words.grant(grant))));
    }

    private Element give() {
        Map<Input, Field> fields = new LinkedHashMap<>();
        var role = new RoleFields(pages.limits(), say("role.choose"));
        role.addTo(fields);
        var why = RoleFields.why("give-why");
        fields.put(Input.WHY, why);
        return Asking.form(
                "asking",
                say("give"),
                say("give.do"),
                fields,
                () -> desk.give(name, role.value(), why.value()),
                answer -> done(say("given")));
    }

    private Element person(Account account) {
        Map<Input, Field> fields = new LinkedHashMap<>();
        fields.put(
                Input.DISPLAY_NAME,
                Field.line("display-name", say("display-name"), "", NewAccount.LONGEST_DISPLAY_NAME)
                        .with(account.displayName()));
        fields.put(
                Input.COUNTRY,
                Field.choice("country", say("country"), "", Words.countries())
                        .with(account.country().orElse("")));
        fields.put(
                Input.LANGUAGE,
                Field.choice("language", say("language"), say("language.hint"), Words.languages())
                        .with(account.language()));
        fields.put(Input.WHY, RoleFields.why("person-why"));
        return element(
                "section",
                "person",
                text("h2", "", say("person")),
                text("p", "", say("person.why")),
                Asking.form(
                        "asking",
                        say("person"),
                        say("person.change"),
                        fields,
                        () -> desk.describe(new TypedAccount(
                                name,
                                value(fields, Input.DISPLAY_NAME),
                                value(fields, Input.COUNTRY),
                                value(fields, Input.LANGUAGE),
                                TypedRole.NONE,
                                value(fields, Input.WHY))),
                        answer -> done(say("person.changed"))));
    }

    private static String value(Map<Input, Field> fields, Input input) {
        return Objects.requireNonNull(fields.get(input)).value();
    }

    private Element signIn(Account account) {
        boolean disabled = account.disabled();
        var section = element("section", "sign-in-of", text("h2", "", say("sign-in")));
        section.appendChild(
                text("p", "", say(disabled ? "disabled.why" : "enabled.why")),
                Asking.reason(
                        "disable-why",
                        say(disabled ? "enable" : "disable"),
                        why -> desk.setDisabled(name, !disabled, why),
                        answer -> done(say(disabled ? "enabled" : "disabled", name))));
        if (account.issuer().isPresent()) {
            section.appendChild(text(
                    "p", "quiet", say("password.elsewhere", account.issuer().get())));
        } else if (account.demo()) {
            section.appendChild(text("p", "quiet", say("password.demo")));
        } else {
            section.appendChild(
                    text("p", "", say("reset.why")),
                    Asking.reason("reset-why", say("reset"), why -> desk.resetPassword(name, why), this::reset));
        }
        return section;
    }

    private void reset(Answer answer) {
        done(say("was-reset", name), Asking.password(name, answer.password().orElseThrow()));
    }
}
