package org.standardworkbench.webapp.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.standardworkbench.webapp.page.Phrases;

/**
 * A cell of the table of a theme.
 *
 * @param key names it among all cells, and stays the same as long as no condition before it is put in or taken out
 * @param column in which it stands
 * @param kind how it is edited
 * @param shown what people read
 * @param typed what an edit begins with: a number, a text, or the code of what is chosen
 * @param choices what may be chosen; none for texts and numbers
 * @param setter takes what somebody typed; gives why it was refused
 */
public record ThemeCell(
        String key,
        Column column,
        Kind kind,
        String shown,
        String typed,
        List<Choice> choices,
        Function<String, Optional<String>> setter) {

    /** The columns, in order. */
    public enum Column {
        CODE,
        TITLE,
        PART,
        INDICATOR,
        COMPARE,
        BOUND,
        VALUE,
        UNIT,
        POINTS,
        STAGES;

        /** The word in the keys of phrases, in exports and in classes. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a cell is edited. */
    public enum Kind {
        /** Not at all. */
        FIXED,
        /** Not here, but in the form. */
        FORM,
        TEXT,
        NUMBER,
        /** One of few, from a list. */
        CHOICE,
        /** One of many, by typing. */
        LIST
    }

    /** One of the things to choose from. @param code what is chosen @param title what people call it */
    public record Choice(String code, String title) {

        /** What a typed word means: a code, a title, or the only title that begins so or has it in it. */
        static Optional<Choice> meant(List<Choice> choices, String word) {
            var small = word.toLowerCase(Locale.ROOT);
            return choices.stream()
                    .filter(one -> one.code().equals(word))
                    .findFirst()
                    .or(() -> only(choices, one -> one.equals(small)))
                    .or(() -> only(choices, one -> !small.isEmpty() && one.startsWith(small)))
                    .or(() -> only(choices, one -> !small.isEmpty() && one.contains(small)));
        }

        private static Optional<Choice> only(List<Choice> choices, Predicate<String> test) {
            var found = choices.stream()
                    .filter(one -> test.test(one.title().toLowerCase(Locale.ROOT)))
                    .limit(2)
                    .toList();
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        }
    }

    /** Copies the choices. */
    public ThemeCell {
        choices = List.copyOf(choices);
    }

    /** A cell that only tells. */
    static ThemeCell fixed(String key, Column column, String shown) {
        return new ThemeCell(key, column, Kind.FIXED, shown, "", List.of(), typed -> Optional.empty());
    }

    /** A cell whose content has too many parts for it. */
    static ThemeCell form(String key, Column column, String shown) {
        return new ThemeCell(key, column, Kind.FORM, shown, "", List.of(), typed -> Optional.empty());
    }

    /** The same to be looked at only. */
    ThemeCell locked() {
        return kind == Kind.FORM ? this : fixed(key, column, shown);
    }

    /** Whether it can be edited here. */
    public boolean editable() {
        return kind != Kind.FIXED && kind != Kind.FORM;
    }

    /** Takes what somebody typed. @return why nothing was changed, for a person; empty if it was, or was so already */
    Optional<String> set(String text, Phrases phrases) {
        var word = text.strip();
        if (!editable()) {
            return Optional.of(phrases.say("editor.table.fixed"));
        }
        if (choices.isEmpty()) {
            return word.equals(typed) ? Optional.empty() : setter.apply(word);
        }
        var found = Choice.meant(choices, word);
        if (found.isEmpty()) {
            return Optional.of(phrases.say("editor.table.none", shortened(word), some(word)));
        }
        return found.get().code().equals(typed)
                ? Optional.empty()
                : setter.apply(found.get().code());
    }

    /** Those that come nearest, for a sentence. */
    private String some(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        var near = choices.stream()
                .map(Choice::title)
                .filter(title ->
                        !small.isEmpty() && title.toLowerCase(Locale.ROOT).contains(small))
                .toList();
        return String.join(
                "; ",
                (near.isEmpty() ? choices.stream().map(Choice::title).toList() : near)
                        .stream().limit(5).toList());
    }

    static String shortened(String typed) {
        return typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
    }
}
