package org.standardworkbench.webapp.editor.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.files.check.CriterionCheck;
import org.standardworkbench.rules.language.CriterionTooling;
import org.standardworkbench.rules.language.Diagnosis;
import org.standardworkbench.rules.language.Vocabulary;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.webapp.code.CodeAssistant;
import org.standardworkbench.webapp.editor.Workspace;

/** Knows the rules of a criterion: with the words of the version as it reads now, and what the whole version says about the file. */
final class DrlAssistant implements CodeAssistant {

    private final Workspace work;
    private final String path;
    private final Language language;

    DrlAssistant(Workspace work, String path, Language language) {
        this.work = work;
        this.path = path;
        this.language = language;
    }

    private Optional<CriterionTooling> tooling() {
        return work.shown()
                .map(loaded -> CriterionTooling.of(
                        path,
                        Vocabulary.of(loaded.version(), language, Optional.empty()),
                        new CriterionCheck(loaded.version())::problems));
    }

    @Override
    public Appearance look(String text) {
        var tooling = tooling();
        if (tooling.isEmpty()) {
            return new RulesAssistant(() -> work.trial().problemsOf(path)).look(text);
        }
        var marks = tooling.get().highlight(text).stream()
                .map(one -> new Mark(one.start(), one.end(), code(one.kind())))
                .toList();
        var found = tooling.get().diagnose(text);
        List<Note> notes =
                new ArrayList<>(found.stream().map(DrlAssistant::note).toList());
        var told = found.stream().map(one -> one.problem().message()).toList();
        var others = work.trial().problemsOf(path).stream()
                .filter(problem -> !told.contains(problem.message()))
                .toList();
        notes.addAll(new RulesAssistant(() -> others).look(text).notes());
        return new Appearance(marks, notes);
    }

    private static Note note(Diagnosis diagnosis) {
        var problem = diagnosis.problem();
        return new Note(
                diagnosis.start(),
                diagnosis.end(),
                problem.severity() == Problem.Severity.ERROR,
                problem.message() + (problem.advice().isEmpty() ? "" : "\n" + problem.advice()),
                diagnosis.fixes().stream()
                        .map(fix -> new Fix(
                                fix.label(),
                                fix.change().start(),
                                fix.change().end(),
                                fix.change().replacement()))
                        .toList());
    }

    @Override
    public List<Completion> complete(String text, int offset) {
        return tooling()
                .map(known -> known.complete(text, offset))
                .map(found -> found.items().stream()
                        .map(item -> new Completion(
                                found.start(),
                                item.label(),
                                item.detail(),
                                item.description(),
                                item.text(),
                                code(item.kind())))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Hint> hint(String text, int offset) {
        return tooling()
                .flatMap(known -> known.hover(text, offset))
                .map(hover -> new Hint(
                        hover.start(),
                        hover.end(),
                        String.join(
                                "\n",
                                Stream.concat(Stream.of(hover.title()), hover.lines().stream())
                                        .toList())));
    }

    private static String code(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
