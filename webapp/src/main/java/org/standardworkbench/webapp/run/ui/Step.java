package org.standardworkbench.webapp.run.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * The step from one shown version to the next that a page is about, as addresses name it: {@code gia@0.2-review..gia@1.0}, and behind a
 * colon one way between two levels, {@code gold..silver}.
 *
 * @param column of the version before, from 0
 * @param way the codes of two states, from which to which; empty for all ways
 */
record Step(int column, Optional<Way> way) {

    private static final Pattern FORM = Pattern.compile("([^:]+?)\\.\\.([^:]+?)(?::([^:]+?)\\.\\.([^:]+))?");

    /** From one state to another, by their codes. */
    record Way(String from, String to) {}

    /** Reads a step; the newest one if the text names none of these versions. */
    static Step of(Optional<String> text, List<StandardVersion> versions) {
        var found = text.map(FORM::matcher).filter(match -> match.matches());
        return found.flatMap(match -> IntStream.range(0, versions.size() - 1)
                        .filter(at -> name(versions, at).equals(match.group(1) + ".." + match.group(2)))
                        .boxed()
                        .findFirst()
                        .map(at -> new Step(
                                at, Optional.ofNullable(match.group(3)).map(from -> new Way(from, match.group(4))))))
                .orElseGet(() -> new Step(versions.size() - 2, Optional.empty()));
    }

    /** The text of a whole step. */
    static String name(List<StandardVersion> versions, int column) {
        return versions.get(column).id() + ".." + versions.get(column + 1).id();
    }

    /** The text of one way within a step. */
    static String name(List<StandardVersion> versions, int column, String from, String to) {
        return name(versions, column) + ":" + from + ".." + to;
    }
}
