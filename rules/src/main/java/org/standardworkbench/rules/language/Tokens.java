package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.standardworkbench.rules.language.Token.Kind;

/** The tokens of one section of a text with a reading position; knows how deep in parentheses each of them stands. */
final class Tokens {

    /** How deep parentheses may be nested; checked before anything reads them recursively. */
    static final int DEEPEST = 16;

    private final List<Token> tokens;
    private final int[] depths;
    private final int unclosedText;
    private final Diagnostics diagnostics;
    private int at;
    private boolean openTold;
    private boolean absent;

    /** @param behind the token that ends the section */
    Tokens(List<Token> section, Token behind, Diagnostics diagnostics) {
        this.tokens = new ArrayList<>(section);
        String name = behind.kind() == Kind.END ? behind.text() : behind.quoted();
        this.tokens.add(
                new Token(Kind.END, name, behind.offset(), behind.end(), behind.firstOnLine(), Token.Fault.NONE));
        this.diagnostics = diagnostics;
        this.depths = depths(tokens);
        this.unclosedText = tokens.stream()
                .filter(token -> token.fault() == Token.Fault.UNCLOSED)
                .mapToInt(Token::offset)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** A section that is not there, which has been told: nothing more is told of it. */
    static Tokens absent(Token behind, Diagnostics diagnostics) {
        Tokens tokens = new Tokens(List.of(), behind, diagnostics);
        tokens.absent = true;
        return tokens;
    }

    private static int[] depths(List<Token> tokens) {
        int[] depths = new int[tokens.size()];
        int depth = 0;
        for (int index = 0; index < depths.length; index++) {
            if (tokens.get(index).isSign(")")) {
                depth = Math.max(0, depth - 1);
            }
            depths[index] = depth;
            if (tokens.get(index).isSign("(")) {
                depth++;
            }
        }
        return depths;
    }

    /** Tells whether the section may be read recursively; an error has been told if not. */
    boolean shallow() {
        for (int index = 0; index < depths.length; index++) {
            if (depths[index] >= DEEPEST && tokens.get(index).isSign("(")) {
                diagnostics.error(
                        tokens.get(index),
                        "Parentheses are nested more than " + DEEPEST + " deep here.",
                        "Make a derived indicator of a part, or split the condition.");
                return false;
            }
        }
        return true;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        diagnostics.step();
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    boolean done() {
        return peek().kind() == Kind.END;
    }

    boolean accept(String sign) {
        boolean there = peek().isSign(sign);
        if (there) {
            at++;
        }
        return there;
    }

    Token expect(String sign) {
        if (!peek().isSign(sign)) {
            throw unexpected("`" + sign + "`");
        }
        return next();
    }

    /** Tells that the next token is not what may stand here. */
    SyntaxError unexpected(String expected) {
        Token found = peek();
        Optional<String> instead = Foreign.advice(found);
        if (instead.isPresent()) {
            return refuse(
                    found,
                    found.quoted() + " is not part of the language; expected here: " + expected + ".",
                    instead.get());
        }
        return refuse(found, "Found " + found.quoted() + ", expected " + expected + ".", "");
    }

    /** Tells an error unless one has been told that explains it. */
    SyntaxError refuse(Token found, String message, String advice) {
        if (!explained(found)) {
            diagnostics.error(found, message, advice);
        }
        return new SyntaxError();
    }

    /** Whether the token is told of already, or a text that is not closed before it has swallowed what is missed. */
    private boolean explained(Token found) {
        return absent || found.faulty() || found.offset() > unclosedText;
    }

    /**
     * Reads items separated by commas up to the closing parenthesis, and goes on behind the next comma after an item with an
     * error, so that the others are told of too.
     *
     * @param open the opening parenthesis, which has been read
     * @throws SyntaxError behind the closing parenthesis if an item had an error
     */
    <T> List<T> list(Token open, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        int depth = depths[indexOf(open)];
        if (accept(")")) {
            return items;
        }
        boolean failed = false;
        do {
            try {
                items.add(item.get());
                if (!done() && !peek().isSign(",") && !peek().isSign(")")) {
                    throw unexpected("`,` or `)`");
                }
            } catch (SyntaxError told) {
                failed = true;
                skipItem(depth);
            }
        } while (accept(","));
        if (!accept(")")) {
            throw unclosed(open);
        }
        if (failed) {
            throw new SyntaxError();
        }
        return items;
    }

    /** Looks back, as the parenthesis has been read a moment ago. */
    private int indexOf(Token open) {
        int index = at - 1;
        while (!tokens.get(index).equals(open)) {
            index--;
        }
        return index;
    }

    SyntaxError unclosed(Token open) {
        if (openTold || explained(peek())) {
            return new SyntaxError();
        }
        openTold = true;
        return refuse(
                open, "This `(` is not closed before " + peek().quoted() + ".", "Write `)` where its content ends.");
    }

    private void skipItem(int depth) {
        while (!done()
                && !(peek().isSign(",") && depths[at] == depth + 1)
                && !(peek().isSign(")") && depths[at] <= depth)) {
            at++;
        }
    }

    void skipTo(String sign) {
        while (!done() && !peek().isSign(sign)) {
            at++;
        }
    }

    /** The word behind the next parenthesis' closing and a dot, as in {@code criteria( … ).every}; empty if it is not so. */
    String wordBehindCall() {
        int open = at + 1;
        for (int index = open + 1; index + 2 < tokens.size(); index++) {
            if (tokens.get(index).isSign(")") && depths[index] <= depths[open]) {
                return tokens.get(index + 1).isSign(".") ? tokens.get(index + 2).text() : "";
            }
        }
        return "";
    }
}
