package org.standardworkbench.webapp.page;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Optional;

/** Plain forms, which the keyboard and password managers know by themselves. */
public final class Forms {

    private Forms() {}

    /** A form that is sent by its button or by Enter in a field. @param label what it is for */
    public static Element form(String classes, String label, Runnable sent, Element... parts) {
        var form = element("form", classes, parts).setAttribute("aria-label", label);
        form.addEventListener("submit", event -> sent.run()).preventDefault();
        return form;
    }

    /** The button that sends the form in which it stands. */
    public static Element send(String label) {
        return text("button", "action send", label).setAttribute("type", "submit");
    }

    /** A button beside a form. */
    public static Element button(String label, String classes, Runnable pressed) {
        var button = new NativeButton(label, click -> pressed.run());
        button.getElement().setAttribute("type", "button").setAttribute("class", ("action " + classes).strip());
        return button.getElement();
    }

    /** Says beside each field what is wrong with it, all at once, and puts the keyboard into the first of those. */
    public static <K> void tell(Map<K, Field> fields, Map<K, String> wrong) {
        fields.forEach((key, field) -> field.tell(Optional.ofNullable(wrong.get(key))));
        fields.entrySet().stream()
                .filter(one -> wrong.containsKey(one.getKey()))
                .findFirst()
                .ifPresent(first -> first.getValue().focus());
    }

    /** A secret that is shown once, with a button that copies it. @param copied what is said when it was, and when it could not be */
    public static Element secret(String secret, String copy, String copied, String notCopied) {
        var code = text("code", "secret", secret);
        var said = element("span", "copied").setAttribute("role", "status");
        var button = text("button", "action copy", copy).setAttribute("type", "button");
        button.executeJs("""
                this.addEventListener('click', async () => {
                  let done = false;
                  try {
                    await navigator.clipboard.writeText($0.textContent);
                    done = true;
                  } catch (refused) {
                    getSelection().selectAllChildren($0);
                    done = document.execCommand('copy');
                  }
                  $1.textContent = done ? $2 : $3;
                });
                """, code, said, copied, notCopied);
        return element("p", "once", code, button, said);
    }
}
