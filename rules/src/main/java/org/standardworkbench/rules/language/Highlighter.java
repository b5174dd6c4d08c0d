package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.standardworkbench.rules.language.Highlight.Kind;

/** Gives every piece of a text its kind, in one pass. */
final class Highlighter {

    private static final Set<String> BOUNDARIES = Set.of("rule", "when", "then", "end");
    private static final Set<String> PATTERNS = Set.of("Area", "Company");
    private static final Set<String> OUTCOMES = Set.of("applies", "partlyMet", "met");
    private static final Set<String> PUNCTUATION = Set.of("(", ")", ",", ".", ";");
    private static final Set<String> OPERATORS = Set.of(">=", ">", "<=", "<", "==", "!=", "+", "-", "*");
    private static final Set<String> WORDS = Set.of(
            "in",
            "true",
            "false",
            "allOf",
            "anyOf",
            "atLeast",
            "not",
            "between",
            "isKnown",
            "parameter",
            "factor",
            "outcome",
            "points",
            "companies",
            "flows",
            "count",
            "share",
            "sum",
            "min",
            "max");

    private final Lexed lexed;
    private final Vocabulary vocabulary;
    private final Walk walk = new Walk();
    private final List<Highlight> spans = new ArrayList<>();

    Highlighter(Lexed lexed, Vocabulary vocabulary) {
        this.lexed = lexed;
        this.vocabulary = vocabulary;
    }

    List<Highlight> run() {
        int behind = 0;
        Token before = lexed.tokens().get(0);
        for (Token token : lexed.tokens()) {
            gap(behind, lexed.start(token));
            if (token.kind() != Token.Kind.END) {
                add(lexed.start(token), lexed.end(token), kind(token, before));
            }
            walk.step(token);
            before = token;
            behind = lexed.end(token);
        }
        if (lexed.looked() < lexed.text().length()) {
            add(lexed.looked(), lexed.text().length(), Kind.ERROR);
        }
        return spans;
    }

    /** What stands between tokens is blank or may stand nowhere. */
    private void gap(int start, int end) {
        int from = start;
        while (from < end && blank(from)) {
            from++;
        }
        int to = end;
        while (to > from && blank(to - 1)) {
            to--;
        }
        add(from, to, Kind.ERROR);
    }

    private boolean blank(int offset) {
        char character = lexed.text().charAt(offset);
        return " \t\r\n".indexOf(character) >= 0 || offset < lexed.shift();
    }

    private void add(int start, int end, Kind kind) {
        if (start < end) {
            spans.add(new Highlight(start, end, kind));
        }
    }

    private Kind kind(Token token, Token before) {
        if (token.faulty()) {
            return Kind.ERROR;
        }
        return switch (token.kind()) {
            case COMMENT -> Kind.COMMENT;
            case NUMBER -> Kind.NUMBER;
            case TEXT -> text(token);
            case WORD -> word(token, before);
            case SIGN -> sign(token.text());
            case END -> Kind.ERROR;
        };
    }

    private static Kind sign(String sign) {
        if (PUNCTUATION.contains(sign)) {
            return Kind.PUNCTUATION;
        }
        return sign.equals("@") ? Kind.ANNOTATION : OPERATORS.contains(sign) ? Kind.OPERATOR : Kind.ERROR;
    }

    private Kind text(Token token) {
        return switch (walk.section()) {
            case NAME -> Kind.STRING;
            case ANNOTATIONS ->
                walk.innermost().equals("judgement")
                        ? Kind.STRING
                        : walk.innermost().equals("rollUpMinimum") ? parameter(token) : Kind.CODE;
            case CONDITION ->
                switch (walk.innermost()) {
                    case "parameter" -> parameter(token);
                    case "factor" -> vocabulary.factor(token.text()).isPresent() ? Kind.FACTOR : Kind.ERROR;
                    default -> Kind.CODE;
                };
            case OUTSIDE, OUTCOME -> Kind.ERROR;
        };
    }

    private Kind parameter(Token token) {
        return vocabulary.parameter(token.text()).isPresent() ? Kind.PARAMETER : Kind.ERROR;
    }

    private Kind word(Token token, Token before) {
        if (BOUNDARIES.contains(token.text())) {
            return Kind.KEYWORD;
        }
        return switch (walk.section()) {
            case ANNOTATIONS ->
                before.isSign("@") && !walk.inParentheses()
                        ? Kind.ANNOTATION
                        : walk.inParentheses() ? Kind.CODE : Kind.ERROR;
            case CONDITION -> inCondition(token.text());
            case OUTCOME -> OUTCOMES.contains(token.text()) ? Kind.OUTCOME : Kind.ERROR;
            case OUTSIDE, NAME -> Kind.ERROR;
        };
    }

    private Kind inCondition(String word) {
        if (WORDS.contains(word) || !walk.inParentheses() && PATTERNS.contains(word)) {
            return Kind.KEYWORD;
        }
        return vocabulary.indicator(word).isPresent() ? Kind.INDICATOR : Kind.ERROR;
    }
}
