package org.standardworkbench.rules.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.language.Token.Kind;
import org.standardworkbench.rules.standard.Advice;

/** The annotations of one rule, each once, their values still tokens. */
final class Annotations {

    private final Tokens tokens;
    private final Diagnostics diagnostics;
    private final List<String> allowed;
    private final String absent;
    private final Map<String, Token> names = new LinkedHashMap<>();
    private final Map<String, List<Token>> values = new LinkedHashMap<>();

    private Annotations(Tokens tokens, Diagnostics diagnostics, List<String> allowed, String absent) {
        this.tokens = tokens;
        this.diagnostics = diagnostics;
        this.allowed = allowed;
        this.absent = absent;
    }

    /**
     * Reads the section between name and {@code when}.
     *
     * @param allowed the words that may stand behind the at sign
     * @param absent what to say if none may stand here at all
     */
    static Annotations read(RuleText rule, Diagnostics diagnostics, List<String> allowed, String absent) {
        Annotations annotations = new Annotations(rule.annotations(), diagnostics, allowed, absent);
        annotations.run();
        return annotations;
    }

    /** The values of an annotation; empty if it is not there. */
    Optional<List<Token>> values(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Where an annotation stands; where the rule begins to be conditioned if it is not there. */
    Token where(String name) {
        return names.getOrDefault(name, tokens.peek());
    }

    private void run() {
        while (!tokens.done()) {
            try {
                if (tokens.peek().isSign("@")) {
                    annotation();
                } else {
                    attribute();
                }
            } catch (SyntaxError told) {
                tokens.skipTo("@");
            }
        }
    }

    private void attribute() {
        Token token = tokens.peek();
        String word = token.text();
        // Attributes such as no-loop are cut into words and hyphens.
        for (int ahead = 1;
                tokens.peek(ahead).isSign("-") && tokens.peek(ahead + 1).kind() == Kind.WORD;
                ahead += 2) {
            word += "-" + tokens.peek(ahead + 1).text();
        }
        String advice = token.kind() == Kind.WORD ? Foreign.word(word).orElse("") : "";
        String quoted = token.kind() == Kind.WORD ? Advice.quote(word) : token.quoted();
        tokens.next();
        throw tokens.refuse(
                token,
                "Found " + quoted + " where only annotations such as @theme( energy ) or `when` may stand.",
                advice);
    }

    private void annotation() {
        Token sign = tokens.next();
        Token name = tokens.peek();
        if (name.kind() != Kind.WORD) {
            throw tokens.unexpected("an annotation's name");
        }
        tokens.next();
        boolean known = allowed.contains(name.text());
        if (!known && !name.faulty()) {
            diagnostics.error(
                    sign,
                    "The annotation " + Advice.quote("@" + name.text()) + " does not stand here." + absent,
                    allowed.isEmpty() ? "Delete it." : Advice.on(name.text(), allowed));
        }
        boolean repeated = names.containsKey(name.text());
        if (repeated) {
            diagnostics.error(
                    sign,
                    "The annotation " + Advice.quote("@" + name.text()) + " stands twice.",
                    "Delete one of them.");
        } else if (known) {
            names.put(name.text(), sign);
            // Told as missing only if it is not there at all, however wrong its values are.
            values.put(name.text(), List.of());
        }
        Token open = tokens.expect("(");
        List<Token> read = tokens.list(open, this::value);
        if (known && !repeated) {
            values.put(name.text(), read);
        }
    }

    private Token value() {
        Token token = tokens.peek();
        if (token.kind() != Kind.WORD && token.kind() != Kind.TEXT && token.kind() != Kind.NUMBER) {
            throw tokens.unexpected("a word, a text or a whole number");
        }
        return tokens.next();
    }
}
