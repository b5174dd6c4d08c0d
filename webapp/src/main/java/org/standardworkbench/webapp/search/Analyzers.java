package org.standardworkbench.webapp.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.standardworkbench.rules.standard.Language;

/** How words are taken from texts: in each language by their stems, and in all languages as they are written, without accents. */
final class Analyzers {

    /** Every word of an entry as it is written, without accents. */
    static final String ALL = "all";

    /** Codes and ids. */
    static final String NAMES = "names";

    private static final Analyzer AS_WRITTEN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    };

    private static final Map<Language, Analyzer> STEMS = stems();

    /** Takes the words of every field as it is meant. */
    static final Analyzer BY_FIELD = byField();

    private Analyzers() {}

    private static Map<Language, Analyzer> stems() {
        Map<Language, Analyzer> stems = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            stems.put(
                    language,
                    switch (language) {
                        case EN -> new EnglishAnalyzer();
                        case DA -> new DanishAnalyzer();
                        case DE -> new GermanAnalyzer();
                        case FI -> new FinnishAnalyzer();
                        case LT -> new LithuanianAnalyzer();
                        case LV -> new LatvianAnalyzer();
                        case PL -> new PolishAnalyzer();
                        case SV -> new SwedishAnalyzer();
                    });
        }
        return stems;
    }

    private static Analyzer byField() {
        Map<String, Analyzer> fields = new HashMap<>();
        STEMS.forEach((language, analyzer) -> {
            fields.put(title(language), analyzer);
            fields.put(text(language), analyzer);
        });
        return new PerFieldAnalyzerWrapper(AS_WRITTEN, fields);
    }

    static String title(Language language) {
        return "title-" + language.code();
    }

    static String text(Language language) {
        return "text-" + language.code();
    }

    /** The words that a person wrote, without accents and punctuation. */
    static List<String> words(String written) {
        return words(AS_WRITTEN, written);
    }

    /** A word's stem in a language; none for a word without a meaning of its own. */
    static List<String> stems(Language language, String word) {
        return words(STEMS.getOrDefault(language, AS_WRITTEN), word);
    }

    private static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (var stream = analyzer.tokenStream("", text)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
