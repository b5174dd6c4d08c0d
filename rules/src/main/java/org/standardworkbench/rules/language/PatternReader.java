package org.standardworkbench.rules.language;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.language.Token.Kind;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.LevelName;

/** Reads the two sections that every rule has: the pattern between {@code when} and {@code then}, and the outcome. */
final class PatternReader {

    private final RuleText rule;
    private final Reading reading;

    PatternReader(RuleText rule, Reading reading) {
        this.rule = rule;
        this.reading = reading;
    }

    /**
     * Reads {@code Area( … )}, {@code Company( … )} or {@code Outcomes( … )}; all of nothing if errors were told.
     *
     * @param pattern the word that must stand there
     */
    Condition condition(String pattern, Context context) {
        Tokens tokens = rule.condition();
        if (!tokens.shallow()) {
            return Condition.ALWAYS;
        }
        try {
            Token word = tokens.peek();
            if (!word.isWord(pattern)) {
                throw tokens.unexpected("`" + pattern + "( … )`");
            }
            tokens.next();
            Token open = tokens.expect("(");
            ConditionReader conditions = new ConditionReader(tokens, reading);
            Condition condition = conditions.together(conditions.list(open, context), word);
            if (!tokens.done()) {
                throw tokens.unexpected("`then`, as a rule has one pattern");
            }
            return condition;
        } catch (SyntaxError told) {
            return Condition.ALWAYS;
        }
    }

    /** Reads {@code word();}. */
    void call(String word) {
        outcome(word, word + "();", null);
    }

    /**
     * Reads {@code word( points );} and compares the points.
     *
     * @param points what must stand there; empty if it is not known because of another error
     * @param because why just that number
     */
    void points(String word, Optional<String> points, String because) {
        Token found = outcome(word, word + "( " + points.orElse("5") + " );", Kind.NUMBER);
        boolean comparable = found.kind() == Kind.NUMBER && !found.faulty();
        if (comparable && points.isPresent() && !found.text().equals(points.get())) {
            reading.diagnostics()
                    .error(
                            found,
                            "Found " + found.quoted() + " points, expected `" + points.get() + "`: " + because + ".",
                            "Write the same number in both places.");
        }
    }

    /** Reads {@code level( "name" );}. */
    void level(LevelName name) {
        Token found = outcome("level", "level( \"" + name + "\" );", Kind.TEXT);
        if (found.kind() == Kind.TEXT && !found.faulty() && !found.text().equals(name.value())) {
            reading.diagnostics()
                    .error(
                            found,
                            "Found " + found.quoted() + ", but the rule is called `" + name + "`.",
                            "Write the same name in both places.");
        }
    }

    private Token outcome(String word, String whole, @org.jspecify.annotations.Nullable Kind argument) {
        Tokens tokens = rule.outcome();
        Token value = tokens.peek();
        try {
            if (!tokens.peek().isWord(word)) {
                throw tokens.unexpected("`" + whole + "`");
            }
            tokens.next();
            tokens.expect("(");
            value = tokens.peek();
            if (argument != null) {
                if (value.kind() != argument) {
                    throw tokens.unexpected("`" + whole + "`");
                }
                tokens.next();
                if (argument == Kind.NUMBER) {
                    decimalComma(tokens, value);
                }
            }
            for (String sign : List.of(")", ";")) {
                tokens.expect(sign);
            }
            if (!tokens.done()) {
                throw tokens.unexpected("`end`, as a rule has one outcome");
            }
            return value;
        } catch (SyntaxError told) {
            return rule.rule();
        }
    }

    private void decimalComma(Tokens tokens, Token number) {
        if (new ConditionReader(tokens, reading).values().decimalComma(number)) {
            throw new SyntaxError();
        }
    }
}
