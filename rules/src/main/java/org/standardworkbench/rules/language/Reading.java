package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.standardworkbench.rules.language.Parsed.NameUse;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Expression;

/** What is gathered while one text is read: places, names, errors and the number of parts. */
final class Reading {

    /** How many conditions, values and operators a text may hold. */
    static final int MOST_PARTS = 512;

    /** How large a text may be, in bytes of UTF-8. */
    static final int MOST_BYTES = 20_000;

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final SourceMap places;
    private final List<NameUse> names = new ArrayList<>();
    private int parts;

    Reading(SourceText source) {
        this.source = source;
        this.diagnostics = new Diagnostics(source);
        this.places = new SourceMap(source.whole());
    }

    SourceText source() {
        return source;
    }

    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** Gives the tokens; none but the end if the text is too large to be read at all. */
    List<Token> tokens() {
        int bytes = source.bytes();
        if (bytes > MOST_BYTES) {
            diagnostics.error(
                    0,
                    "The text is " + bytes + " bytes long; at most " + MOST_BYTES + " are allowed.",
                    "Make derived indicators of parts, or several criteria of one.");
            return List.of();
        }
        return Tokenizer.tokens(source, diagnostics);
    }

    <C extends Condition> C at(C condition, Token first) {
        places.put(condition, source.place(first.offset()));
        return condition;
    }

    <E extends Expression> E at(E expression, Token first) {
        places.put(expression, source.place(first.offset()));
        return expression;
    }

    void name(NameUse.Kind kind, String name, Token token) {
        names.add(new NameUse(kind, name, source.place(token.offset())));
    }

    /** The names noted so far, also of a text that has errors. */
    List<NameUse> names() {
        return List.copyOf(names);
    }

    /** Counts a part. @throws SyntaxError if there are too many */
    void part(Token token) {
        parts++;
        if (parts == MOST_PARTS + 1) {
            diagnostics.error(
                    token,
                    "The text has more than " + MOST_PARTS + " conditions, values and operators; the rest is not read.",
                    "Make derived indicators of parts, or several criteria of one.");
        }
        if (parts > MOST_PARTS) {
            throw new SyntaxError();
        }
    }

    <T> Parsed<T> parsed(T model) {
        List<NameUse> inOrder = new ArrayList<>(names);
        inOrder.sort(
                java.util.Comparator.comparingInt((NameUse use) -> use.place().line())
                        .thenComparingInt(use -> use.place().column()));
        return new Parsed<>(model, inOrder, places);
    }
}
