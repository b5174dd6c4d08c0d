package org.standardworkbench.webapp.page;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.function.Predicate;
import org.standardworkbench.rules.language.statements.Statement;

/** Statements of the standard as lists, with what stands beneath a line as a list of its own. */
public final class StatementMarkup {

    private StatementMarkup() {}

    /** A statement as an item of a list, with what stands beneath it. */
    public static Element item(Statement statement) {
        return item(statement, line -> false);
    }

    /**
     * The same.
     *
     * @param differs whether a line says something else than its counterpart; it is marked by a bar and by weight
     */
    public static Element item(Statement statement, Predicate<String> differs) {
        var item = element("li", "", text("span", differs.test(statement.text()) ? "differs" : "", statement.text()));
        if (!statement.parts().isEmpty()) {
            var parts = element("ul", "");
            statement.parts().forEach(part -> parts.appendChild(item(part, differs)));
            item.appendChild(parts);
        }
        return item;
    }
}
