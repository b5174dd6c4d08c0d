package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.standardworkbench.rules.language.Token.Kind;

/**
 * Cuts a file into rules before anything of them is read, so that an error in one rule hides none in the next. The words
 * {@code rule} and {@code end} can name nothing and therefore always are boundaries.
 */
final class RuleSplitter {

    private final List<Token> tokens;
    private final Diagnostics diagnostics;
    private final List<RuleText> rules = new ArrayList<>();
    private List<String> comments = new ArrayList<>();
    private int at;

    private RuleSplitter(List<Token> tokens, Diagnostics diagnostics) {
        this.tokens = tokens;
        this.diagnostics = diagnostics;
    }

    /** Gives the rules in their order; the ones that lack a section have it empty, with the error told. */
    static List<RuleText> split(List<Token> tokens, Diagnostics diagnostics) {
        return tokens.isEmpty() ? List.of() : new RuleSplitter(tokens, diagnostics).run();
    }

    private List<RuleText> run() {
        Token lastComment = tokens.get(0);
        while (tokens.get(at).kind() != Kind.END) {
            Token token = tokens.get(at);
            if (token.kind() == Kind.COMMENT) {
                lastComment = token;
                comment(token);
                at++;
            } else if (token.isWord("rule")) {
                rule();
            } else {
                outside();
            }
        }
        if (!comments.isEmpty()) {
            diagnostics.error(
                    lastComment,
                    "This comment stands above no rule.",
                    "Write comments above the rule that they are about.");
        }
        return rules;
    }

    private void comment(Token token) {
        if (token.firstOnLine()) {
            comments.add(token.text());
        } else {
            misplaced(token);
        }
    }

    private void misplaced(Token comment) {
        diagnostics.error(
                comment,
                "A comment stands within a rule or behind it.",
                "Write it on lines of its own above the rule.");
    }

    /** Tells what stands outside any rule: the first token, and each further line that begins with a foreign word. */
    private void outside() {
        boolean first = true;
        while (tokens.get(at).kind() != Kind.END && !tokens.get(at).isWord("rule")) {
            Token token = tokens.get(at);
            boolean foreign = token.firstOnLine() && Foreign.advice(token).isPresent();
            if (token.kind() == Kind.COMMENT) {
                comment(token);
            } else if ((first || foreign) && !token.faulty()) {
                diagnostics.error(
                        token,
                        "Found " + token.quoted()
                                + " outside a rule; a file holds rules and comments above them, nothing else.",
                        Foreign.advice(token).orElse("Begin with: rule \"…\""));
            }
            first = false;
            at++;
        }
    }

    private void rule() {
        Token rule = tokens.get(at++);
        List<Token> own = new ArrayList<>();
        while (!isBoundary(tokens.get(at))) {
            Token token = tokens.get(at++);
            if (token.kind() == Kind.COMMENT) {
                misplaced(token);
            } else {
                own.add(token);
            }
        }
        Token behind = tokens.get(at);
        Token name = own.isEmpty() ? behind : own.get(0);
        if (behind.isWord("end")) {
            at++;
        } else {
            diagnostics.error(
                    behind,
                    "Found " + behind.quoted() + " before the `end` of the rule " + name.quoted() + ".",
                    "Write `end` behind each rule.");
        }
        rules.add(sections(rule, name, own, behind));
        comments = new ArrayList<>();
    }

    private static boolean isBoundary(Token token) {
        return token.kind() == Kind.END || token.isWord("rule") || token.isWord("end");
    }

    private RuleText sections(Token rule, Token name, List<Token> own, Token behind) {
        int when = indexOf(own, "when", 0);
        int then = indexOf(own, "then", Math.max(0, when));
        Token atThen = then < 0 ? behind : own.get(then);
        Token atWhen = when < 0 ? atThen : own.get(when);
        // A rule without end is half a rule; what else it lacks goes without saying.
        if (behind.isWord("end")) {
            missing(when, atThen, "when", "Write `when` and the condition above `then`.");
            missing(then, behind, "then", "Write `then` and the outcome above `end`.");
        }
        int conditionEnd = then < 0 ? own.size() : then;
        int annotationsEnd = when < 0 ? conditionEnd : when;
        int annotationsStart = name.kind() == Kind.TEXT ? 1 : 0;
        return new RuleText(
                List.copyOf(comments),
                rule,
                name,
                new Tokens(
                        own.subList(Math.min(annotationsStart, annotationsEnd), annotationsEnd), atWhen, diagnostics),
                when < 0
                        ? Tokens.absent(atThen, diagnostics)
                        : new Tokens(own.subList(when + 1, conditionEnd), atThen, diagnostics),
                then < 0
                        ? Tokens.absent(behind, diagnostics)
                        : new Tokens(own.subList(then + 1, own.size()), behind, diagnostics));
    }

    private void missing(int index, Token at, String word, String advice) {
        if (index < 0) {
            diagnostics.error(
                    at, "Found " + at.quoted() + ", but the rule's `" + word + "` is missing before it.", advice);
        }
    }

    private static int indexOf(List<Token> tokens, String word, int from) {
        for (int index = from; index < tokens.size(); index++) {
            if (tokens.get(index).isWord(word)) {
                return index;
            }
        }
        return -1;
    }
}
