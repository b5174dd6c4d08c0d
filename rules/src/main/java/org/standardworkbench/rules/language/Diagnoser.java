package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.standardworkbench.rules.language.Parsed.NameUse;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;

/** Finds everything that is wrong with a text: what the reader tells, names that the version does not have, and what else is asked for. */
final class Diagnoser {

    private final String file;
    private final Vocabulary vocabulary;
    private final Function<Parsed<Criterion>, List<Problem>> meaning;

    Diagnoser(String file, Vocabulary vocabulary, Function<Parsed<Criterion>, List<Problem>> meaning) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.meaning = meaning;
    }

    List<Diagnosis> diagnose(String text) {
        Reading reading = new Reading(new SourceText(Place.file(file), text));
        Checked<Parsed<Criterion>> read = CriterionReader.read(file, reading);
        List<Problem> problems = new ArrayList<>(read.problems());
        reading.names().forEach(use -> unknown(use).ifPresent(problems::add));
        read.value().ifPresent(parsed -> problems.addAll(meaning.apply(parsed)));
        Lexed lexed = Lexed.of(text);
        Lines lines = new Lines(text.substring(lexed.shift()));
        Fixes fixes = new Fixes(lexed, vocabulary);
        return problems.stream()
                .distinct()
                .sorted()
                .map(problem -> diagnosis(problem, lines.offset(problem.place()) + lexed.shift(), lexed, fixes))
                .toList();
    }

    private static Diagnosis diagnosis(Problem problem, int offset, Lexed lexed, Fixes fixes) {
        int index = lexed.at(offset);
        Token token = lexed.tokens().get(index);
        boolean at = lexed.start(token) <= offset && token.kind() != Token.Kind.END;
        String text = lexed.text();
        int one = offset < text.length() ? offset + Character.charCount(text.codePointAt(offset)) : text.length();
        int end = at ? Math.max(one, lexed.end(token)) : one;
        int start = end == offset && offset > 0 ? offset - 1 : offset;
        return new Diagnosis(
                problem, start, end, offset > lexed.looked() ? List.of() : fixes.of(problem, offset, index));
    }

    private Optional<Problem> unknown(NameUse use) {
        return switch (use.kind()) {
            case INDICATOR -> lack(use, vocabulary.indicators(), "indicator", "indicators");
            case PARAMETER -> lack(use, vocabulary.parameters(), "parameter", "parameters");
            case FACTOR -> lack(use, vocabulary.factors(), "factor", "factors");
            case CRITERION -> lack(use, vocabulary.criteria(), "criterion", "criteria");
            case THEME -> lack(use, vocabulary.themes(), "theme", "themes");
            case GROUP -> lack(use, vocabulary.groups(), "group", "groups");
            case LEVEL -> Optional.empty();
        };
    }

    private static Optional<Problem> lack(NameUse use, Map<?, ?> known, String what, String plural) {
        Collection<String> names = known.keySet().stream().map(Object::toString).toList();
        return names.contains(use.name())
                ? Optional.empty()
                : Optional.of(Problem.error(
                        use.place(),
                        "The version has no " + what + " " + Advice.quote(use.name()) + ".",
                        Advice.on(use.name(), names, plural)));
    }
}
