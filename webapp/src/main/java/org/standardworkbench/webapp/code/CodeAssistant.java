package org.standardworkbench.webapp.code;

import java.util.List;
import java.util.Optional;

/** Knows the language of a {@link CodeField}. Offsets count UTF-16 units of the text from 0; ends are exclusive. */
public interface CodeAssistant {

    /**
     * What a text looks like and what is wrong with it.
     *
     * @param text any text, also one that does not read
     */
    Appearance look(String text);

    /**
     * What may stand at a place.
     *
     * @param offset from 0 to the length of the text
     * @return best first; empty if nothing is known
     */
    List<Completion> complete(String text, int offset);

    /**
     * What the word at a place means, in plain text.
     *
     * @param offset from 0 to the length of the text
     */
    Optional<Hint> hint(String text, int offset);

    /**
     * How a text is shown.
     *
     * @param marks stretches with a kind, in order and apart from each other
     * @param notes what is wrong
     */
    record Appearance(List<Mark> marks, List<Note> notes) {

        /** Nothing known, nothing wrong. */
        public static final Appearance PLAIN = new Appearance(List.of(), List.of());

        /** Copies the lists. */
        public Appearance {
            marks = List.copyOf(marks);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A stretch of the text.
     *
     * @param kind becomes the CSS class {@code code-KIND}: lower-case letters and hyphens
     */
    record Mark(int from, int to, String kind) {}

    /**
     * Something that is wrong or doubtful.
     *
     * @param error whether the text cannot be used as it is; else it is a warning
     * @param message a sentence for a person
     * @param fixes what can be done at a click
     */
    record Note(int from, int to, boolean error, String message, List<Fix> fixes) {

        /** Copies the list. */
        public Note {
            fixes = List.copyOf(fixes);
        }
    }

    /**
     * Replaces a stretch.
     *
     * @param label what it does, as a command
     */
    record Fix(String label, int from, int to, String insert) {}

    /**
     * A text that may stand at a place.
     *
     * @param from where what it replaces begins; it ends where the caret stands
     * @param detail a few words shown beside the label; may be empty
     * @param info a sentence or two; may be empty
     * @param insert what is written
     * @param group for example "indicator"; becomes the CSS class of its sign
     */
    record Completion(int from, String label, String detail, String info, String insert, String group) {}

    /** What the text between two places means. */
    record Hint(int from, int to, String text) {}
}
