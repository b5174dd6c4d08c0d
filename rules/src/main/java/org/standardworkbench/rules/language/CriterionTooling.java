package org.standardworkbench.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Problem;

/**
 * What a code editor needs to know about the text of a criterion while it is being written. Every method is total: it gives an answer
 * for any text and any offset and never throws; its work is bounded, as of a text that is longer than the language allows (20,000)
 * only the beginning is looked at. Nothing of the text is run.
 *
 * <p>Offsets count UTF-16 units as {@link String} does, from 0 on.
 */
public final class CriterionTooling {

    private final Vocabulary vocabulary;
    private final Diagnoser diagnoser;

    private CriterionTooling(Vocabulary vocabulary, Diagnoser diagnoser) {
        this.vocabulary = vocabulary;
        this.diagnoser = diagnoser;
    }

    /** Tooling that knows the names of a version, but not whether units and kinds fit. */
    public static CriterionTooling of(Vocabulary vocabulary) {
        return of("criterion.drl", vocabulary, parsed -> List.of());
    }

    /**
     * Tooling that also tells what a further check finds.
     *
     * @param file what problems call the text; if it ends in {@code CODE/criterion.drl}, the rules must be of that code
     * @param meaning asked only about texts that can be read; must be total
     */
    public static CriterionTooling of(
            String file, Vocabulary vocabulary, Function<Parsed<Criterion>, List<Problem>> meaning) {
        return new CriterionTooling(vocabulary, new Diagnoser(file, vocabulary, meaning));
    }

    /** The pieces of the text that are not blank, each with its kind, in their order, without overlap. */
    public List<Highlight> highlight(String text) {
        return new Highlighter(Lexed.of(text), vocabulary).run();
    }

    /** Everything that is wrong with the text, in the order of places; at most a hundred errors of its form. */
    public List<Diagnosis> diagnose(String text) {
        return diagnoser.diagnose(text);
    }

    /** What may stand at an offset of the text, the likeliest first. An offset outside the text is taken to its ends. */
    public Completion complete(String text, int offset) {
        return new Completer(Lexed.of(text), vocabulary).at(Math.clamp(offset, 0, text.length()));
    }

    /** What the word at an offset means; empty if nothing is to be said about what stands there. */
    public Optional<Hover> hover(String text, int offset) {
        return new Hovers(Lexed.of(text), vocabulary).at(Math.clamp(offset, 0, text.length()));
    }
}
