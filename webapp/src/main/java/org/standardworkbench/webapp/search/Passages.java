package org.standardworkbench.webapp.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.search.Found.Piece;

/** The words of a text that a query found. */
final class Passages {

    private static final int MOST_PASSAGES = 2;

    /** Longer passages are cut at their ends, so that a hit stays a few lines. */
    private static final int LONGEST = 240;

    private final Query query;
    private final UnifiedHighlighter highlighter;

    Passages(Query query) {
        this.query = query;
        this.highlighter = UnifiedHighlighter.builderWithoutSearcher(Analyzers.BY_FIELD)
                .withMaxNoHighlightPassages(0)
                // A line is a sentence or a statement: a passage never runs from one into the next.
                .withBreakIterator(() -> new CustomSeparatorBreakIterator('\n'))
                .withFormatter(new Pieces())
                .build();
    }

    /** The title with what was found in it marked. */
    List<Piece> title(Entry entry, Language language) {
        var title = entry.title(language);
        return Stream.of(Analyzers.title(language), Analyzers.ALL)
                .flatMap(field -> marked(field, title).stream())
                .findFirst()
                .orElse(List.of(new Piece(title, false)));
    }

    /** Where the words stand in the texts, in the reader's language if they are there, else in any. */
    List<Piece> text(Entry entry, Language own) {
        return Stream.concat(Stream.of(own), Stream.of(Language.values()).filter(other -> other != own))
                .flatMap(language -> Stream.ofNullable(entry.texts().get(language))
                        .flatMap(text -> Stream.of(Analyzers.text(language), Analyzers.ALL)
                                .flatMap(field -> marked(field, text).stream())))
                .findFirst()
                .orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    private Optional<List<Piece>> marked(String field, String text) {
        try {
            return Optional.ofNullable(
                    (List<Piece>) highlighter.highlightWithoutSearcher(field, query, text, MOST_PASSAGES));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Keeps passages as pieces instead of making HTML of them. */
    private static final class Pieces extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Piece> pieces = new ArrayList<>();
            int shown = -1;
            for (var passage : passages) {
                int at = Math.max(passage.getStartOffset(), passage.getMatchStarts()[0] - LONGEST / 2);
                if (at > 0 && at != shown) {
                    pieces.add(new Piece("… ", false));
                }
                int last = Math.min(passage.getEndOffset(), at + LONGEST);
                for (int match = 0; match < passage.getNumMatches(); match++) {
                    int start = passage.getMatchStarts()[match];
                    int end = passage.getMatchEnds()[match];
                    if (start < at || end > last) {
                        continue;
                    }
                    pieces.add(new Piece(content.substring(at, start), false));
                    pieces.add(new Piece(content.substring(start, end), true));
                    at = end;
                }
                pieces.add(new Piece(content.substring(at, last), false));
                shown = last;
            }
            if (shown < content.length()) {
                pieces.add(new Piece(" …", false));
            }
            pieces.removeIf(piece -> piece.text().isEmpty());
            return List.copyOf(pieces);
        }
    }
}
