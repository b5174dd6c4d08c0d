package org.standardworkbench.webapp.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.standardworkbench.rules.standard.Language;

/** Makes a query of what a person wrote: every word must be found, in any language, as its stem, as a beginning or nearly so. */
final class Queries {

    private static final int MOST_WORDS = 12;

    /** Shorter words have too many near ones. */
    private static final int LEAST_FUZZY = 5;

    /** A shorter beginning fits too many hashes. */
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{6,64}");

    private static final float TIE = 0.1f;

    private Queries() {}

    /** The query; empty if there is no word in what was written. */
    static Optional<Query> of(String written, Language language) {
        var words = Analyzers.words(written);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var all = new BooleanQuery.Builder();
        words.stream().distinct().limit(MOST_WORDS).forEach(word -> all.add(word(word, written, language), Occur.MUST));
        var hash = written.strip().toLowerCase(Locale.ROOT);
        return Optional.of(
                HASH.matcher(hash).matches()
                        ? new DisjunctionMaxQuery(
                                List.of(all.build(), boosted(new PrefixQuery(new Term(SearchIndex.EXACT, hash)), 20)),
                                TIE)
                        : all.build());
    }

    private static Query word(String word, String written, Language own) {
        List<Query> ways = new ArrayList<>();
        for (var language : Language.values()) {
            float weight = language == own ? 1.5f : 1;
            for (var stem : Analyzers.stems(language, asWritten(word, written))) {
                ways.add(boosted(new TermQuery(new Term(Analyzers.title(language), stem)), 10 * weight));
                ways.add(boosted(new TermQuery(new Term(Analyzers.text(language), stem)), weight));
            }
        }
        ways.add(boosted(new TermQuery(new Term(Analyzers.NAMES, word)), 20));
        ways.add(boosted(new PrefixQuery(new Term(Analyzers.NAMES, word)), 8));
        ways.add(new TermQuery(new Term(Analyzers.ALL, word)));
        ways.add(boosted(new PrefixQuery(new Term(Analyzers.ALL, word)), 0.4f));
        if (word.length() >= LEAST_FUZZY) {
            ways.add(boosted(new FuzzyQuery(new Term(Analyzers.ALL, word), 1, 1), 0.2f));
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    /** The word with its accents, which stems are made of. */
    private static String asWritten(String word, String written) {
        for (var part : written.split("[\\s\\p{Punct}]+", -1)) {
            if (Analyzers.words(part).equals(List.of(word))) {
                return part;
            }
        }
        return word;
    }

    private static Query boosted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
