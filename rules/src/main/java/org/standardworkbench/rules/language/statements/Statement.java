package org.standardworkbench.rules.language.statements;

import java.util.ArrayList;
import java.util.List;
import org.standardworkbench.rules.standard.Language;

/**
 * A statement of the standard in plain language: a line, and the lines beneath it. Where the standard has no wording in the
 * statement's language, another language's stands in its place, followed by that language's code in square brackets: {@code [en]}.
 *
 * @param text one line; a heading ends with a colon
 * @param parts what stands beneath it; empty for a single line
 */
public record Statement(String text, List<Statement> parts) {

    /** Copies the parts. */
    public Statement {
        parts = List.copyOf(parts);
    }

    /** A statement of one line. */
    static Statement line(String text) {
        return new Statement(text, List.of());
    }

    /** A heading with the first line of a statement behind it, so that "Gold:" and "All of:" share a line. */
    static Statement headed(String heading, Statement statement) {
        return new Statement(heading + " " + statement.text(), statement.parts());
    }

    /** What follows a wording that is taken from another language. */
    static String mark(Language language) {
        return UnitSymbols.NO_BREAK + "[" + language.code() + "]";
    }

    /** The statement as lines, each level indented by two more spaces. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        addTo(lines, "");
        return lines;
    }

    /** The statement as plain text with a line feed between the lines and none at the end. */
    public String plainText() {
        return String.join("\n", lines());
    }

    private void addTo(List<String> lines, String indent) {
        lines.add(indent + text);
        parts.forEach(part -> part.addTo(lines, indent + "  "));
    }
}
