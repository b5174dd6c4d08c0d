package org.standardworkbench.webapp.code;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A field for program text. What is typed reaches the server when the person pauses for a moment or leaves the field; the answer says
 * what the text looks like. Tab leaves the field, as in any other field.
 */
public final class CodeField {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Longer texts are refused where they are typed or pasted. Characters. */
    public static final int MOST = 100_000;

    private final CodeAssistant assistant;
    private final Consumer<String> typed;
    private final Element element = new Element("div");
    private String text = "";

    /**
     * An empty field.
     *
     * @param label its name
     * @param assistant knows the language
     * @param typed gets each new text
     */
    public CodeField(String label, CodeAssistant assistant, Consumer<String> typed) {
        this.assistant = assistant;
        this.typed = typed;
        element.setAttribute("class", "code-field").setAttribute("data-label", label);
        element.addEventListener("code-ask", event -> {
                    var asked = event.getEventData().path("event.detail");
                    answer(asked.path("number").asInt(), asked);
                })
                .addEventData("event.detail");
        element.addAttachListener(event -> begin());
    }

    /** What a view shows. */
    public Element element() {
        return element;
    }

    /** The text, as far as it has reached the server; line ends are LF. */
    public String text() {
        return text;
    }

    /** Shows another text. The caret stays where it is as far as the texts are the same; it can be undone in the field. */
    public void show(String wanted) {
        var now = wanted.replace("\r\n", "\n").replace('\r', '\n');
        if (!now.equals(text)) {
            text = now;
            element.executeJs("this.workbenchReplace?.($0, $1)", text, look());
        }
    }

    /** Looks at the text again, after something that it refers to has changed. */
    public void refresh() {
        element.executeJs("this.workbenchMark?.($0)", look());
    }

    /** Puts the caret to a place. @param offset in the text, from 0 */
    public void goTo(int offset) {
        element.executeJs("this.workbenchGoTo?.($0)", Math.min(Math.max(offset, 0), text.length()));
    }

    private void begin() {
        var page = UI.getCurrent().getPage();
        page.addStyleSheet("context://code.css");
        page.addJsModule("context://code.js");
        // The module may still be on its way.
        element.executeJs("""
                const begin = () => window.workbenchCode
                    ? window.workbenchCode(this, $0, $1, $2)
                    : this.isConnected && setTimeout(begin, 20);
                begin();
                """, text, look(), MOST);
    }

    private void answer(int number, JsonNode asked) {
        var now = asked.path("text").asString("");
        int offset = asked.path("offset").asInt();
        if (now.length() > MOST || offset < 0 || offset > now.length()) {
            return;
        }
        var answer =
                switch (asked.path("what").asString("")) {
                    case "complete" -> json(assistant.complete(now, offset));
                    case "hint" ->
                        assistant.hint(now, offset).map(CodeField::json).orElseGet(() -> json(Map.of()));
                    case "changed" -> changed(now);
                    default -> json(List.of());
                };
        element.executeJs("this.workbenchAnswer?.($0, $1)", number, answer);
    }

    private JsonNode changed(String now) {
        if (!now.equals(text)) {
            text = now;
            typed.accept(now);
        }
        return look();
    }

    private JsonNode look() {
        return json(assistant.look(text));
    }

    private static JsonNode json(Object value) {
        return MAPPER.valueToTree(value);
    }
}
