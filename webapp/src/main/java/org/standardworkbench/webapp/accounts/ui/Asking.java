package org.standardworkbench.webapp.accounts.ui;

import static org.standardworkbench.webapp.accounts.ui.Words.say;
import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.standardworkbench.webapp.accounts.Answer;
import org.standardworkbench.webapp.accounts.Answer.Input;
import org.standardworkbench.webapp.page.Field;
import org.standardworkbench.webapp.page.Forms;

/** Forms that ask for a change: what is wrong stands beside the fields and what was typed stays; what was done is told to the page. */
final class Asking {

    private Asking() {}

    /** A form. @param label what it is for @param send the word on its button @param done what the page does once it was done */
    static Element form(
            String classes,
            String label,
            String send,
            Map<Input, Field> fields,
            Supplier<Answer> ask,
            Consumer<Answer> done) {
        var problem = text("p", "problem", "").setAttribute("role", "alert");
        var form = Forms.form(classes, label, () -> {
            var answer = ask.get();
            Forms.tell(fields, Words.wrong(answer));
            problem.setText(answer.problem()
                    .orElseGet(() -> answer.done()
                            ? ""
                            : say("wrong.some", answer.wrong().size())));
            if (answer.done()) {
                done.accept(answer);
            }
        });
        fields.values().forEach(field -> form.appendChild(field.build()));
        return form.appendChild(Forms.send(send), problem);
    }

    /** A form that asks only for the reason. */
    static Element reason(String id, String send, Function<String, Answer> ask, Consumer<Answer> done) {
        var why = RoleFields.why(id);
        return form("asking", send, send, Map.of(Input.WHY, why), () -> ask.apply(why.value()), done);
    }

    /** A new password, which is shown this once. */
    static Element password(String name, String password) {
        var box = element("div", "password");
        return box.appendChild(
                text("p", "", say("password.once", name)),
                Forms.secret(password, say("copy"), say("copied"), say("not-copied")));
    }
}
