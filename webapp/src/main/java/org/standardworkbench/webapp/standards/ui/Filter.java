package org.standardworkbench.webapp.standards.ui;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Passes what holds all words that a person looks for, in any order and in capitals or not. */
final class Filter {

    private final List<String> words;

    Filter(String find) {
        this.words = Stream.of(find.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean passes(Element shown) {
        var text = shown.getTextRecursively().toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    /** Those that pass. */
    List<Element> among(Stream<Element> rows) {
        return rows.filter(this::passes).toList();
    }
}
