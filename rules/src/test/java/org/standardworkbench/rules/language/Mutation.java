package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes texts at random, by characters and by tokens; the same seed makes the same changes. */
final class Mutation {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"\\n]*\"|\\w+|\\s+|[^\\w\\s]");
    private static final List<String> STRANGE = List.of(
            "\"",
            "\\",
            "\\u0022",
            "//",
            "/*",
            "*/",
            "(",
            ")",
            ",",
            ";",
            ".",
            "@",
            "'",
            "`",
            "\0",
            "\u202e",
            "\r",
            "\uFEFF",
            "\ud800",
            "\udc00",
            "$x",
            "rule",
            "when",
            "then",
            "end",
            "not",
            "eval",
            "in",
            "==",
            "=",
            "||",
            "65,5",
            "0x1",
            "1e9",
            "99999999999999999999",
            "null",
            "true",
            "outcome",
            "criteria",
            "every",
            "companies",
            "ā",
            "\uD83D\uDE00",
            "{{",
            "\t");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** Makes one to five changes. */
    String mutate(String text) {
        String mutated = text;
        int changes = 1 + random.nextInt(5);
        for (int change = 0; change < changes; change++) {
            mutated = random.nextBoolean() ? byCharacter(mutated) : byToken(mutated);
        }
        return mutated;
    }

    private String byCharacter(String text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(3));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + strange() + text.substring(at);
            case 2 -> text.substring(0, at) + strange() + text.substring(end);
            case 3 -> text.substring(0, at) + (char) random.nextInt(0x300) + text.substring(end);
            default -> text.substring(0, random.nextInt(20) == 0 ? at : text.length());
        };
    }

    private String byToken(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        if (tokens.isEmpty()) {
            return strange();
        }
        int at = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        switch (random.nextInt(5)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(other, tokens.get(at));
            case 2 -> tokens.set(at, tokens.get(other));
            case 3 -> tokens.set(at, strange());
            default -> duplicate(tokens, Math.min(at, other), Math.max(at, other));
        }
        return String.join("", tokens);
    }

    private static void duplicate(List<String> tokens, int from, int to) {
        tokens.addAll(from, List.copyOf(tokens.subList(from, Math.min(to, from + 40))));
    }

    private String strange() {
        return STRANGE.get(random.nextInt(STRANGE.size()));
    }
}
