package org.standardworkbench.rules.language;

import java.util.List;

/**
 * The tokens of one rule, cut into its sections.
 *
 * @param comments the comment lines above it
 * @param rule the word {@code rule}
 * @param name its name in quotes; the token that stands there if it is not a text
 * @param annotations what stands between name and {@code when}
 * @param condition what stands between {@code when} and {@code then}
 * @param outcome what stands between {@code then} and {@code end}
 */
record RuleText(List<String> comments, Token rule, Token name, Tokens annotations, Tokens condition, Tokens outcome) {

    boolean named() {
        return name.kind() == Token.Kind.TEXT;
    }
}
