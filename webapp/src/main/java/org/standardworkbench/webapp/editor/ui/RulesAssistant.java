package org.standardworkbench.webapp.editor.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.code.CodeAssistant;

/** Shows what the readers say about a file at the places that they name. */
final class RulesAssistant implements CodeAssistant {

    private final Supplier<List<Problem>> problems;

    /** @param problems of the file as it is now */
    RulesAssistant(Supplier<List<Problem>> problems) {
        this.problems = problems;
    }

    @Override
    public Appearance look(String text) {
        return new Appearance(
                List.of(),
                problems.get().stream().map(problem -> note(text, problem)).toList());
    }

    private static Note note(String text, Problem problem) {
        int from = offset(text, problem.place().line(), problem.place().column());
        int to = from;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to)) && (to == from || inWord(text, to))) {
            to++;
        }
        var message = problem.message() + (problem.advice().isEmpty() ? "" : "\n" + problem.advice());
        return new Note(
                from,
                Math.max(to, Math.min(from + 1, text.length())),
                problem.severity() == Problem.Severity.ERROR,
                message,
                List.of());
    }

    private static boolean inWord(String text, int at) {
        char sign = text.charAt(at);
        return Character.isLetterOrDigit(sign) || sign == '-' || sign == '_';
    }

    /** Where a line and column stand; the end of the text if it has no such line. @param line from 1; 0 for the whole file */
    static int offset(String text, int line, int column) {
        int at = 0;
        for (int number = 1; number < line; number++) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return text.length();
            }
            at = end + 1;
        }
        int end = text.indexOf('\n', at);
        return Math.min(at + Math.max(0, column - 1), end < 0 ? text.length() : end);
    }

    @Override
    public List<Completion> complete(String text, int offset) {
        return List.of();
    }

    @Override
    public Optional<Hint> hint(String text, int offset) {
        return Optional.empty();
    }
}
