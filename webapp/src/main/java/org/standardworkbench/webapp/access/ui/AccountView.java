package org.standardworkbench.webapp.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.AccountProblem;
import org.standardworkbench.webapp.access.Accounts;
import org.standardworkbench.webapp.access.Grant;
import org.standardworkbench.webapp.access.Person;
import org.standardworkbench.webapp.access.Token;
import org.standardworkbench.webapp.page.Reader;
import org.standardworkbench.webapp.page.Titles;

/** The account of the person who has signed in: roles, password, tokens for programs. */
@Route("account")
class AccountView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;
    private final Div said = new Div();
    private final UnorderedList tokens = new UnorderedList();

    AccountView(Accounts accounts, Access access) {
        this.accounts = accounts;
        var person = access.person();
        addClassName("account-page");
        said.getElement().setAttribute("aria-live", "polite");
        add(new H1(person.displayName()), said, roles(person));
        if (person.kind() == Person.Kind.MUST_CHANGE_PASSWORD) {
            add(new Paragraph(say("first")));
        }
        if (person.kind() == Person.Kind.DEMO) {
            add(new Paragraph(say("demo")));
        } else if (accounts.ownPassword()) {
            add(password());
        } else {
            add(new Paragraph(say("elsewhere")));
        }
        if (person.kind() != Person.Kind.MUST_CHANGE_PASSWORD) {
            add(tokens());
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(say("title"));
    }

    private static String say(String key, Object... parts) {
        return Reader.say("accounts.own." + key, parts);
    }

    /** "Editor (gia, LV)", the role in the reader's language. */
    private static String words(Grant grant) {
        var limits = Stream.concat(grant.standard().stream(), grant.country().stream())
                .collect(Collectors.joining(", "));
        return Reader.say("sign-in.role." + grant.role().code()) + (limits.isEmpty() ? "" : " (" + limits + ")");
    }

    private static Paragraph roles(Person person) {
        var roles = person.grants().stream().map(AccountView::words).sorted().toList();
        return new Paragraph(say("signs-in", person.name()) + " "
                + (roles.isEmpty() ? say("no-role") : say("roles", String.join(", ", roles))));
    }

    private Div password() {
        var current = new PasswordField(say("current"));
        var chosen = new PasswordField(say("new"));
        var again = new PasswordField(say("again"));
        chosen.setHelperText(say("hint", Accounts.SHORTEST_PASSWORD));
        current.getElement().setAttribute("autocomplete", "current-password");
        chosen.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        var change = new Button(
                say("change"),
                pressed -> doing(() -> {
                    if (!chosen.getValue().equals(again.getValue())) {
                        problem(say("differ"));
                        return;
                    }
                    accounts.changeOwnPassword(current.getValue(), chosen.getValue());
                    getUI().ifPresent(ui -> ui.getPage().setLocation("/account"));
                }));
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(current, chosen, again, change);
        fields.addClassName("fields");
        return new Div(new H2(say("password")), fields);
    }

    private Div tokens() {
        var label = new TextField(say("token.for"));
        label.setMaxLength(100);
        var make = new Button(
                say("token.make"),
                pressed -> doing(() -> {
                    once(accounts.createToken(label.getValue()));
                    label.clear();
                    listTokens();
                }));
        var fields = new Div(label, make);
        fields.addClassName("fields");
        listTokens();
        return new Div(new H2(say("tokens")), new Paragraph(say("tokens.why")), tokens, fields);
    }

    private void listTokens() {
        tokens.removeAll();
        accounts.ownTokens().forEach(token -> tokens.add(item(token)));
    }

    private ListItem item(Token token) {
        var revoke = new Button(
                say("token.revoke"),
                pressed -> doing(() -> {
                    accounts.revokeToken(token.id());
                    listTokens();
                }));
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        revoke.setAriaLabel(say("token.revoke-of", token.label()));
        return new ListItem(
                new Span(say(
                                "token.made",
                                token.label(),
                                token.createdAt().toString().substring(0, 10))
                        + " "),
                revoke);
    }

    private void once(String secret) {
        said.removeAll();
        var shown = new Paragraph(new Span(say("token.once") + " "), new Code(secret));
        shown.addClassName("once");
        said.add(shown);
    }

    private void doing(Runnable work) {
        said.removeAll();
        try {
            work.run();
        } catch (AccountProblem told) {
            problem(told.getMessage());
        }
    }

    private void problem(String words) {
        var shown = new Paragraph(words);
        shown.addClassName("problem");
        shown.getElement().setAttribute("role", "alert");
        said.removeAll();
        said.add(shown);
    }
}
