package org.standardworkbench.rules.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standardworkbench.rules.language.Diagnosis.Fix;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Problem;

/** Finds the changes that put a problem right, where it is certain enough what was meant. */
final class Fixes {

    private static final int MOST = 5;
    private static final Pattern MEANT = Pattern.compile("Maybe you mean `([^`…]+)`\\.");
    private static final Pattern EXPECTED_SIGN = Pattern.compile("expected `([,;)(.])`.*");
    private static final Pattern EXPECTED_POINTS = Pattern.compile("Found `\\d+` points, expected `(\\d+)`");

    /** Signs for which there is exactly one in this language. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("===", "=="),
            Map.entry("!==", "!="),
            Map.entry("<>", "!="),
            Map.entry("≠", "!="),
            Map.entry("=>", ">="),
            Map.entry("≥", ">="),
            Map.entry("=<", "<="),
            Map.entry("≤", "<="),
            Map.entry("=", "=="),
            Map.entry(":=", "=="),
            Map.entry("×", "*"),
            Map.entry("–", "-"),
            Map.entry("−", "-"),
            Map.entry("&&", ","),
            Map.entry("&", ","));

    private final Lexed lexed;
    private final Vocabulary vocabulary;

    Fixes(Lexed lexed, Vocabulary vocabulary) {
        this.lexed = lexed;
        this.vocabulary = vocabulary;
    }

    /**
     * The fixes of a problem.
     *
     * @param offset where it is
     * @param index of the token there
     */
    List<Fix> of(Problem problem, int offset, int index) {
        Token token = lexed.tokens().get(index);
        String message = problem.message();
        List<Fix> fixes = new ArrayList<>();
        if (lexed.start(token) > offset || token.kind() == Token.Kind.COMMENT) {
            character(message, offset, fixes);
            return fixes;
        }
        meant(problem, token, fixes);
        number(message, token, index, fixes);
        sign(message, token, index, fixes);
        quotes(message, token, offset, fixes);
        words(message, token, index, fixes);
        if (fixes.isEmpty()) {
            character(message, offset, fixes);
        }
        return fixes.stream().distinct().limit(MOST).toList();
    }

    private Fix replace(Token token, String by) {
        return fix("Write " + Advice.quote(by), lexed.start(token), lexed.end(token), by);
    }

    private static Fix fix(String label, int start, int end, String replacement) {
        return new Fix(label, new TextChange(start, end, replacement));
    }

    /** Behind the token before. */
    private Fix insert(int index, String label, String text) {
        int at = index == 0
                ? lexed.start(lexed.tokens().get(0))
                : lexed.end(lexed.tokens().get(index - 1));
        return fix(label, at, at, text);
    }

    private void meant(Problem problem, Token token, List<Fix> fixes) {
        Matcher meant = MEANT.matcher(problem.advice());
        boolean annotation = token.isSign("@");
        if (!meant.find() || annotation || token.kind() == Token.Kind.SIGN) {
            return;
        }
        String word = meant.group(1);
        boolean quoted = token.kind() == Token.Kind.TEXT;
        fixes.add(replace(token, quoted ? ValueWriter.quoted(word) : word));
    }

    private void number(String message, Token token, int index, List<Fix> fixes) {
        if (message.endsWith("has a decimal comma.")
                && index + 2 < lexed.tokens().size()) {
            Token fraction = lexed.tokens().get(index + 2);
            String point = token.text() + "." + fraction.text();
            parameters(point, index, lexed.end(fraction), fixes);
            fixes.add(fix("Write " + Advice.quote(point), lexed.start(token), lexed.end(fraction), point));
        } else if (message.endsWith("stands in a condition; only `0` may.")) {
            parameters(token.text(), index, lexed.end(token), fixes);
        }
        Matcher points = EXPECTED_POINTS.matcher(message);
        if (points.find()) {
            fixes.add(replace(token, points.group(1)));
        }
    }

    /** Parameters of the number's value in a fitting unit; else those of a fitting unit. */
    private void parameters(String number, int index, int end, List<Fix> fixes) {
        Wanted wanted = Wanted.at(lexed.before(index), vocabulary);
        List<Parameter> fitting =
                wanted.parameters(vocabulary).stream().filter(wanted::fits).toList();
        List<Parameter> equal =
                fitting.stream().filter(parameter -> isOf(parameter, number)).toList();
        for (Parameter parameter : equal.isEmpty() && wanted.unit().isPresent() ? fitting : equal) {
            fixes.add(fix(
                    "Make it the parameter " + Advice.quote(parameter.name().value()) + " ("
                            + vocabulary.shown(parameter) + ")",
                    lexed.start(lexed.tokens().get(index)),
                    end,
                    "parameter( " + ValueWriter.quoted(parameter.name().value()) + " )"));
        }
    }

    private boolean isOf(Parameter parameter, String number) {
        return number.matches("[0-9]{1,30}(\\.[0-9]{1,30})?")
                && vocabulary
                        .value(parameter)
                        .map(value -> value.value().compareTo(new BigDecimal(number)) == 0)
                        .orElse(false);
    }

    private void sign(String message, Token token, int index, List<Fix> fixes) {
        String instead = SIGNS.get(token.text());
        if (token.kind() == Token.Kind.SIGN && instead != null && message.contains("not part of the language")) {
            fixes.add(replace(token, instead));
        }
        Matcher expected = EXPECTED_SIGN.matcher(message);
        if (expected.find() && message.startsWith("Found ") && fixes.isEmpty()) {
            String sign = expected.group(1);
            fixes.add(insert(index, "Put " + Advice.quote(sign) + " before it", sign));
        }
        if (message.startsWith("This `(` is not closed")) {
            int behind = index;
            while (behind < lexed.tokens().size() - 1
                    && !isBoundary(lexed.tokens().get(behind))) {
                behind++;
            }
            fixes.add(insert(behind, "Put `)` at the end", " )"));
        }
    }

    private static boolean isBoundary(Token token) {
        return token.isWord("then") || token.isWord("end") || token.isWord("rule") || token.isSign(";");
    }

    private void quotes(String message, Token token, int offset, List<Fix> fixes) {
        if (message.startsWith("A text stands in double quotes")) {
            fixes.add(replace(token, ValueWriter.quoted(token.text())));
        } else if (message.startsWith("The text that begins here is not closed")) {
            String typed = lexed.text().substring(lexed.start(token), lexed.end(token));
            String name = typed.substring(1).split("[\\s(),;]", 2)[0];
            int end = lexed.start(token) + 1 + name.length();
            fixes.add(fix("Put `\"` behind " + Advice.quote(name), end, end, "\""));
        } else if (message.endsWith("may stand only in texts and comments.")) {
            int one = offset + Character.charCount(lexed.text().codePointAt(offset));
            boolean quote = "“”„‟‘’‚‛«»‹›".indexOf(lexed.text().charAt(offset)) >= 0;
            fixes.add(quote ? fix("Write `\"`", offset, one, "\"") : fix("Delete it", offset, one, ""));
        }
    }

    private void words(String message, Token token, int index, List<Fix> fixes) {
        if (message.contains(" before the `end` of the rule ")) {
            fixes.add(insert(index, "Put `end` before it", "\nend\n"));
        } else if (message.contains("but the rule's `when` is missing before it")) {
            fixes.add(insert(index, "Put `when` before it", "\n    when\n        Area()"));
        } else if (message.endsWith("alone is not a condition.")
                && vocabulary.indicator(token.text()).map(Fixes::isTruth).orElse(false)) {
            fixes.add(fix("Ask whether it is true", lexed.end(token), lexed.end(token), " == true"));
        } else if (message.endsWith("cannot be compared.")) {
            unit(index, fixes);
        }
    }

    private static boolean isTruth(org.standardworkbench.rules.standard.Indicator indicator) {
        return indicator.kind() == org.standardworkbench.rules.standard.ValueKind.TRUTH;
    }

    /** Another parameter for the one behind the comparison that begins here. */
    private void unit(int index, List<Fix> fixes) {
        Walk walk = lexed.before(index);
        for (int at = index; at < lexed.tokens().size(); at++) {
            Token token = lexed.tokens().get(at);
            if (token.kind() == Token.Kind.TEXT && walk.innermost().equals("parameter")) {
                Wanted wanted = Wanted.at(walk, vocabulary);
                wanted.parameters(vocabulary).stream()
                        .filter(wanted::fits)
                        .filter(parameter -> wanted.unit().isPresent())
                        .forEach(parameter -> fixes.add(replace(
                                token, ValueWriter.quoted(parameter.name().value()))));
                return;
            }
            if (isBoundary(token)) {
                return;
            }
            walk.step(token);
        }
    }

    private void character(String message, int offset, List<Fix> fixes) {
        boolean unseen = message.startsWith("The character ") && message.contains("cannot be seen");
        if (unseen && offset < lexed.text().length()) {
            int one = offset + Character.charCount(lexed.text().codePointAt(offset));
            fixes.add(fix("Delete it", offset, one, ""));
        } else if (message.startsWith("A tab stands in")
                && offset < lexed.text().length()) {
            fixes.add(fix("Write a blank", offset, offset + 1, " "));
        }
    }
}
