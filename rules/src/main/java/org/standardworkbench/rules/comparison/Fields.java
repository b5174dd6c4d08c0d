package org.standardworkbench.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.standardworkbench.rules.comparison.VersionComparison.FieldChange;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Texts;

/** Collects the fields that differ. */
final class Fields {

    private final Language language;
    private final List<FieldChange> changes = new ArrayList<>();

    Fields(Language language) {
        this.language = language;
    }

    List<FieldChange> changes() {
        return List.copyOf(changes);
    }

    /** A text in several languages: those in which it differs are named, and its wording is the one of the reader. */
    void texts(String field, Texts before, Texts after) {
        List<Language> differing = java.util.Arrays.stream(Language.values())
                .filter(one -> !before.in(one).equals(after.in(one)))
                .toList();
        if (!differing.isEmpty()) {
            changes.add(new FieldChange(
                    field, "", said(before), said(after), differing, ChangeKind.EDITORIAL, Strictness.SAME));
        }
    }

    private Optional<String> said(Texts texts) {
        return text(texts.best(language));
    }

    /** A value that differs if its text does. */
    void value(String field, String before, String after, ChangeKind kind) {
        value(field, before, after, kind, () -> Strictness.SAME);
    }

    /** The same with a strictness, asked only if it differs. */
    void value(String field, String before, String after, ChangeKind kind, Supplier<Strictness> strictness) {
        if (!before.equals(after)) {
            changes.add(new FieldChange(field, "", text(before), text(after), List.of(), kind, strictness.get()));
        }
    }

    /** Something whose models differ, whatever their texts say. */
    void model(
            String field,
            String about,
            Optional<?> before,
            Optional<?> after,
            String textBefore,
            String textAfter,
            ChangeKind kind,
            Supplier<Strictness> strictness) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(
                    field,
                    about,
                    before.flatMap(there -> text(textBefore)),
                    after.flatMap(there -> text(textAfter)),
                    List.of(),
                    kind,
                    strictness.get()));
        }
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
