package org.standardworkbench.webapp.code;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A field for program text. What is typed reaches the server when the person pauses for a moment, leaves the field or the page; the
 * answer says what the text looks like. Tab leaves the field, as in any other field.
 */
@Tag("div")
@StyleSheet("code.css")
public final class CodeField extends Component {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper MAPPER = new JsonMapper();
    /** Longer texts are refused where they are typed or pasted. Characters. */
    public static final int MOST = 100_000;

    private final transient CodeAssistant assistant;
    private final transient Consumer<String> typed;
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
        getElement().setAttribute("class", "code-field").setAttribute("data-label", label);
    }

    /** The text, as far as it has reached the server; line ends are LF. */
    public String text() {
        return text;
    }

    /** Shows another text. The caret stays where it is as far as the texts are the same; it can be undone in the field. */
    public void show(String wanted) {
        var now = lines(wanted);
        if (!now.equals(text)) {
            text = now;
            if (isAttached()) {
                getElement().executeJs("this.workbenchReplace?.($0, $1)", text, json(look()));
            }
        }
    }

    /** Looks at the text again, after something that it refers to has changed. */
    public void refresh() {
        getElement().executeJs("this.workbenchMark?.($0)", json(look()));
    }

    /** Puts the caret to a place. @param offset in the text, from 0 */
    public void goTo(int offset) {
        getElement().executeJs("this.workbenchGoTo?.($0)", Math.min(Math.max(offset, 0), text.length()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://code.js");
        // The module may still be on its way.
        getElement().executeJs("""
                        const begin = () => window.workbenchCode
                            ? window.workbenchCode(this, $0, $1, $2)
                            : this.isConnected && setTimeout(begin, 20);
                        begin();
                        """, text, json(look()), MOST);
    }

    /** What the browser sends: the text. @return what it looks like */
    @ClientCallable
    JsonNode changed(String now) {
        if (now.length() <= MOST && !now.equals(text)) {
            text = now;
            typed.accept(now);
        }
        return json(look());
    }

    /** What the browser asks when a completion is wanted. */
    @ClientCallable
    JsonNode complete(String now, int offset) {
        return now.length() > MOST || offset < 0 || offset > now.length()
                ? json(List.of())
                : json(assistant.complete(now, offset));
    }

    /** What the browser asks when the mouse rests on a place. */
    @ClientCallable
    JsonNode hint(String now, int offset) {
        return now.length() > MOST || offset < 0 || offset > now.length()
                ? json(Map.of())
                : assistant.hint(now, offset).map(CodeField::json).orElseGet(() -> json(Map.of()));
    }

    private CodeAssistant.Appearance look() {
        return assistant.look(text);
    }

    private static JsonNode json(Object value) {
        return MAPPER.valueToTree(value);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
