package org.standardworkbench.webapp.compare.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;
import static org.standardworkbench.webapp.page.Reader.say;

import com.vaadin.flow.dom.Element;
import org.standardworkbench.rules.comparison.ChangeKind;
import org.standardworkbench.rules.comparison.Strictness;
import org.standardworkbench.webapp.compare.Redline;
import org.standardworkbench.webapp.page.Reader;

/** The marks of changes. */
final class Marks {

    private Marks() {}

    /** Sign and word of a strictness. */
    static Element asks(Strictness strictness) {
        return text("span", "asks " + strictness.code().replace(' ', '-'), asksSaid(strictness));
    }

    static String asksSaid(Strictness strictness) {
        var sign =
                switch (strictness) {
                    case STRICTER -> "▲ ";
                    case LOOSER -> "▼ ";
                    case SAME -> "= ";
                    case NOT_DECIDABLE -> "? ";
                };
        return sign + say("compare.asks." + strictness.code().replace(' ', '-'));
    }

    /** What a change is about, in the reader's language. */
    static String field(String name) {
        return Reader.phrases().find("compare.field." + name).orElse(name);
    }

    /** What became of a criterion, in a word. */
    static String how(String code) {
        return Reader.phrases().find("compare.how." + code).orElse(code);
    }

    static Element kind(ChangeKind kind) {
        return text("span", "kind " + kind.code(), say("compare.kind." + kind.code()));
    }

    /** Both texts in one, what went and what came marked as such for eyes and ears. */
    static Element redline(String before, String after) {
        var line = element("p", "redline");
        for (var piece : Redline.of(before, after)) {
            switch (piece.fate()) {
                case KEPT -> line.appendChild(text("span", "", piece.text()));
                case DELETED -> line.appendChild(marked("del", say("compare.deleted") + " ", piece.text()));
                case INSERTED -> line.appendChild(marked("ins", say("compare.inserted") + " ", piece.text()));
            }
        }
        return line;
    }

    private static Element marked(String tag, String said, String text) {
        return element(tag, "", text("span", "said", said), text("span", "", text));
    }
}
