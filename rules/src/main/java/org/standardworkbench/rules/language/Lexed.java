package org.standardworkbench.rules.language;

import java.util.List;
import org.standardworkbench.rules.standard.Place;

/**
 * A text's tokens for an editor, which wants them however wrong and long the text is. Of a text that is too long to be read as a
 * criterion only the beginning is cut into tokens, so that the work is bounded.
 *
 * @param text as typed
 * @param shift how many characters stand before the one that tokens count from: a byte order mark
 * @param tokens of the part that is looked at; the last one is the end
 * @param looked offset behind the part that is looked at
 */
record Lexed(String text, int shift, List<Token> tokens, int looked) {

    static Lexed of(String text) {
        int looked = Math.min(text.length(), Reading.MOST_BYTES);
        int shift = text.startsWith("\uFEFF") ? 1 : 0;
        SourceText source = new SourceText(Place.file(""), text.substring(0, looked));
        return new Lexed(text, shift, Tokenizer.tokens(source, new Diagnostics(source)), looked);
    }

    int start(Token token) {
        return token.offset() + shift;
    }

    int end(Token token) {
        return token.end() + shift;
    }

    /** The index of the token that stands at an offset or begins next behind it. */
    int at(int offset) {
        int index = 0;
        while (index < tokens.size() - 1 && end(tokens.get(index)) <= offset) {
            index++;
        }
        return index;
    }

    /** Where in the rules a token stands. */
    Walk before(int index) {
        Walk walk = new Walk();
        tokens.subList(0, Math.clamp(index, 0, tokens.size())).forEach(walk::step);
        return walk;
    }
}
