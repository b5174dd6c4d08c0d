package org.standardworkbench.rules.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Place;

/**
 * Something doubtful about a version that is proved.
 *
 * @param kind what is doubtful
 * @param place of the condition or part that it is about
 * @param criterion the criterion that it is in; empty for levels and for what is declared and not used
 * @param subject what it is about in words: a condition, the name of a parameter, a level
 * @param sentence what is doubtful and why, in pieces that can be shown differently
 * @param span on which dates, if not on all
 * @param proof how it is known
 * @param examples sites that show it; empty where something never happens
 */
public record Finding(
        Kind kind,
        Place place,
        Optional<CriterionCode> criterion,
        String subject,
        List<Piece> sentence,
        Span span,
        Proof proof,
        List<Example> examples)
        implements Comparable<Finding> {

    /** What can be doubtful. */
    public enum Kind {
        /** Between two bands lie values that earn nothing. */
        GAP("gap"),
        /** Two bands hold at once. */
        OVERLAP("overlap"),
        /** A part of a condition that can never hold. */
        CONTRADICTION("contradiction"),
        /** A part of a condition that always holds. */
        ALWAYS_HOLDS("always holds"),
        /** A requirement that no site satisfies. */
        NEVER_MET("never met"),
        /** A band that no site earns. */
        UNREACHABLE_BAND("unreachable band"),
        /** A requirement that every site meets to which it applies. */
        ALWAYS_MET("always met"),
        /** A criterion that is asked of no site. */
        NEVER_ASKED("never asked"),
        /** A part of a condition without which every outcome is the same. */
        REDUNDANT("redundant"),
        /** A level that no outcomes reach. */
        UNREACHABLE_LEVEL("unreachable level"),
        /** A parameter that nothing uses. */
        UNUSED_PARAMETER("unused parameter"),
        /** An indicator that nothing uses. */
        UNUSED_INDICATOR("unused indicator"),
        /** Something is required of which no site that was given has data. */
        NO_DATA("no data");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word in canonical JSON. */
        public String code() {
            return code;
        }
    }

    /**
     * A piece of a sentence.
     *
     * @param style how it may be shown
     * @param text plain words
     */
    public record Piece(Style style, String text) {

        /** How a piece may be shown. */
        public enum Style {
            /** Plain words. */
            WORDS,
            /** A condition of the standard, in words. */
            CONDITION,
            /** A name as files write it. */
            NAME,
            /** A place in a file. */
            PLACE
        }

        static Piece words(String text) {
            return new Piece(Style.WORDS, text);
        }

        static Piece condition(String text) {
            return new Piece(Style.CONDITION, text);
        }

        static Piece name(Object name) {
            return new Piece(Style.NAME, name.toString());
        }

        static Piece place(Place place) {
            return new Piece(Style.PLACE, place.toString());
        }
    }

    /**
     * How a finding is known.
     *
     * @param reason in words; empty where the examples say it all
     * @param combinations how many combinations of values were tried; 0 if none had to be
     * @param onEngine whether the engine that assesses sites was asked for all of them, or for the examples
     */
    public record Proof(String reason, long combinations, boolean onEngine) {}

    /** Copies the lists. */
    public Finding {
        sentence = List.copyOf(sentence);
        examples = List.copyOf(examples);
    }

    /** The sentence without styles; conditions in quotation marks, names in back quotes. */
    public String text() {
        return sentence.stream()
                .map(piece -> switch (piece.style()) {
                    case WORDS -> piece.text();
                    case CONDITION -> "“" + piece.text() + "”";
                    case NAME -> "`" + piece.text() + "`";
                    case PLACE -> piece.text();
                })
                .collect(Collectors.joining());
    }

    /** Orders by place, kind, then sentence. */
    @Override
    public int compareTo(Finding other) {
        return Comparator.comparing((Finding finding) -> finding.place().file())
                .thenComparingInt(finding -> finding.place().line())
                .thenComparingInt(finding -> finding.place().column())
                .thenComparing(Finding::kind)
                .thenComparing(Finding::text)
                .compare(this, other);
    }
}
