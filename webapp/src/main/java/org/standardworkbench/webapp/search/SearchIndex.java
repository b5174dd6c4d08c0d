package org.standardworkbench.webapp.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Finds entries by their words; holds nothing but memory, and never changes. Safe for use by several threads. */
final class SearchIndex {

    /** What is found by its beginning only. */
    static final String EXACT = "exact";

    private final List<Entry> entries;
    private final IndexSearcher searcher;

    /** Entries with what is needed to find them; the same part may serve in several indexes. */
    record Part(List<Entry> entries, IndexReader reader) {

        static Part of(List<Entry> entries) {
            try {
                // A document's number is the entry's place in the list: everything goes into one segment in this order.
                var directory = new ByteBuffersDirectory();
                try (var writer = new IndexWriter(directory, new IndexWriterConfig(Analyzers.BY_FIELD))) {
                    writer.addDocuments(
                            entries.stream().map(SearchIndex::document).toList());
                }
                return new Part(List.copyOf(entries), DirectoryReader.open(directory));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    SearchIndex(Part... parts) {
        this.entries =
                Arrays.stream(parts).flatMap(part -> part.entries().stream()).toList();
        try {
            // Numbers the documents of one part after those of the other, as the list of entries does.
            searcher = new IndexSearcher(
                    new MultiReader(Arrays.stream(parts).map(Part::reader).toArray(IndexReader[]::new), false));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Document document(Entry entry) {
        var document = new Document();
        entry.names().forEach(name -> document.add(new TextField(Analyzers.NAMES, name, Store.NO)));
        entry.exact().forEach(exact -> document.add(new StringField(EXACT, exact, Store.NO)));
        entry.titles()
                .forEach((language, title) -> document.add(new TextField(Analyzers.title(language), title, Store.NO)));
        entry.texts()
                .forEach((language, text) -> document.add(new TextField(Analyzers.text(language), text, Store.NO)));
        document.add(new TextField(
                Analyzers.ALL,
                Stream.of(entry.names().stream(), entry.titles().values().stream(), entry.texts().values().stream())
                        .flatMap(texts -> texts)
                        .collect(Collectors.joining("\n")),
                Store.NO));
        return document;
    }

    /** The entries that fit, the best first. */
    List<Entry> find(Query query) {
        try {
            return Arrays.stream(searcher.search(query, Math.max(1, entries.size())).scoreDocs)
                    .map(found -> entries.get(found.doc))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
