package org.standardworkbench.webapp.page;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.sign;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import org.standardworkbench.rules.standard.OutcomeKind;

/** How outcomes look on every page: shape, letter and colour together, so that no meaning hangs on a colour. */
public final class Signs {

    private Signs() {}

    /** Shape, letter and name of an outcome. @param name its name in the reader's language */
    public static Element outcome(OutcomeKind outcome, String name) {
        return element(
                "span",
                "outcome " + style(outcome),
                sign("shape", shape(outcome)),
                sign("letter", letter(outcome)),
                text("span", "name", name));
    }

    /** The letter of an outcome. */
    public static String letter(OutcomeKind outcome) {
        return switch (outcome) {
            case MET -> "M";
            case PARTLY_MET -> "P";
            case NOT_MET -> "N";
            case NOT_APPLICABLE -> "A";
            case UNDETERMINED -> "U";
        };
    }

    /** The shape of an outcome. */
    public static String shape(OutcomeKind outcome) {
        return switch (outcome) {
            case MET -> "●";
            case PARTLY_MET -> "◐";
            case NOT_MET -> "✕";
            case NOT_APPLICABLE -> "–";
            case UNDETERMINED -> "?";
        };
    }

    /** The outcome as part of a CSS class: {@code not-met}. */
    public static String style(OutcomeKind outcome) {
        return outcome.code().replace(' ', '-');
    }
}
