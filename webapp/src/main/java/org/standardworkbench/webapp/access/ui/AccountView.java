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
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.standardworkbench.webapp.access.Access;
import org.standardworkbench.webapp.access.AccountProblem;
import org.standardworkbench.webapp.access.Accounts;
import org.standardworkbench.webapp.access.Grant;
import org.standardworkbench.webapp.access.Person;
import org.standardworkbench.webapp.access.Token;

/** The account of the person who has signed in: roles, password, tokens for programs. */
@Route("account")
@PageTitle("Account")
class AccountView extends Div {

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
            add(new Paragraph("Choose a password of your own first; then you may work here."));
        }
        if (person.kind() == Person.Kind.DEMO) {
            add(new Paragraph("This is an account for trying things out. It has no password."));
        } else {
            add(password());
        }
        if (person.kind() != Person.Kind.MUST_CHANGE_PASSWORD) {
            add(tokens());
        }
    }

    private static Paragraph roles(Person person) {
        var roles = person.grants().stream().map(Grant::words).sorted().toList();
        return new Paragraph("Signs in as " + person.name() + ". "
                + (roles.isEmpty()
                        ? "Without a role yet; an administrator can give you one."
                        : "Roles: " + String.join(", ", roles) + "."));
    }

    private Div password() {
        var current = new PasswordField("Current password");
        var chosen = new PasswordField("New password");
        var again = new PasswordField("New password again");
        chosen.setHelperText("At least " + Accounts.SHORTEST_PASSWORD + " letters; a few words in a row are good.");
        current.getElement().setAttribute("autocomplete", "current-password");
        chosen.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        var change = new Button(
                "Change password",
                pressed -> doing(() -> {
                    if (!chosen.getValue().equals(again.getValue())) {
                        problem("The new passwords differ. Type the same one twice.");
                        return;
                    }
                    accounts.changeOwnPassword(current.getValue(), chosen.getValue());
                    getUI().ifPresent(ui -> ui.getPage().setLocation("/account"));
                }));
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(current, chosen, again, change);
        fields.addClassName("fields");
        return new Div(new H2("Password"), fields);
    }

    private Div tokens() {
        var label = new TextField("What is it for?");
        label.setMaxLength(100);
        var make = new Button(
                "Make a token",
                pressed -> doing(() -> {
                    once(accounts.createToken(label.getValue()));
                    label.clear();
                    listTokens();
                }));
        var fields = new Div(label, make);
        fields.addClassName("fields");
        listTokens();
        return new Div(
                new H2("Tokens for programs"),
                new Paragraph("A program shows a token instead of a password and may do what you may do:"
                        + " Authorization: Bearer TOKEN."),
                tokens,
                fields);
    }

    private void listTokens() {
        tokens.removeAll();
        accounts.ownTokens().forEach(token -> tokens.add(item(token)));
    }

    private ListItem item(Token token) {
        var revoke = new Button(
                "Revoke",
                pressed -> doing(() -> {
                    accounts.revokeToken(token.id());
                    listTokens();
                }));
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        revoke.setAriaLabel("Revoke the token " + token.label());
        return new ListItem(
                new Span(token.label() + ", made on "
                        + token.createdAt().toString().substring(0, 10) + " "),
                revoke);
    }

    private void once(String secret) {
        said.removeAll();
        var shown = new Paragraph(new Span("Your token, which is shown only this once: "), new Code(secret));
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
