package org.standardworkbench.webapp.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.catalog.Catalogs;

/** Searches everything there is to read; changes nothing and asks the database nothing. Safe for use by several threads. */
@Service
public class SearchService {

    /** Of each kind, where all are shown. */
    public static final int MOST_OF_A_KIND = 10;

    /** Of the only kind that is shown. */
    public static final int MOST = 200;

    private static final int MOST_INDEXES = 4;

    private final Catalogs catalogs;
    /** The newest first. People who may read the same have one, those who may read less another. */
    private volatile List<Indexed> indexed = List.of();

    private record Indexed(Catalog catalog, SearchIndex.Part versions, SearchIndex index) {}

    SearchService(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /** What fits all words of an address; nothing if it has none. */
    public Found search(SearchAddress address) {
        return Queries.of(address.words(), address.language())
                .map(query -> search(address, query))
                .orElse(new Found(Map.of(), Map.of()));
    }

    private Found search(SearchAddress address, Query query) {
        Map<Kind, Map<String, List<Entry>>> byKind = new EnumMap<>(Kind.class);
        index(catalogs.current()).find(query).forEach(entry -> byKind.computeIfAbsent(
                        entry.kind(), kind -> new LinkedHashMap<>())
                .computeIfAbsent(entry.identity(), identity -> new ArrayList<>())
                .add(entry));
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        Map<Kind, List<Found.Hit>> hits = new EnumMap<>(Kind.class);
        var passages = new Passages(query);
        byKind.forEach((kind, found) -> {
            counts.put(kind, found.size());
            if (address.kind().map(kind::equals).orElse(true)) {
                hits.put(
                        kind,
                        found.values().stream()
                                .limit(address.kind().isPresent() ? MOST : MOST_OF_A_KIND)
                                .map(entries -> hit(entries, passages, address))
                                .toList());
            }
        });
        return new Found(counts, hits);
    }

    private static Found.Hit hit(List<Entry> entries, Passages passages, SearchAddress address) {
        var newest = entries.stream()
                .max((one, other) -> Integer.compare(one.order(), other.order()))
                .orElseThrow();
        return new Found.Hit(
                newest.code(),
                passages.title(newest, address.language()),
                entries.stream()
                        .sorted((one, other) -> Integer.compare(other.order(), one.order()))
                        .map(entry ->
                                new Found.Place(entry.place(), entry.href().apply(address.language())))
                        .toList(),
                passages.text(newest, address.language()));
    }

    /** A catalog never changes, so its index is made once. */
    private SearchIndex index(Catalog catalog) {
        return known(catalog).orElseGet(() -> make(catalog));
    }

    private Optional<SearchIndex> known(Catalog catalog) {
        return indexed.stream()
                .filter(one -> one.catalog() == catalog)
                .map(Indexed::index)
                .findFirst();
    }

    private synchronized SearchIndex make(Catalog catalog) {
        var known = known(catalog);
        if (known.isPresent()) {
            return known.get();
        }
        // Data is saved every few minutes, a version every few weeks, and versions have most of the words.
        var versions = indexed.stream()
                .filter(one -> sameVersions(one.catalog(), catalog))
                .map(Indexed::versions)
                .findFirst()
                .orElseGet(() -> SearchIndex.Part.of(Entries.ofVersions(catalog)));
        var index = new SearchIndex(versions, SearchIndex.Part.of(Entries.ofSites(catalog)));
        indexed = Stream.concat(Stream.of(new Indexed(catalog, versions, index)), indexed.stream())
                .limit(MOST_INDEXES)
                .toList();
        return index;
    }

    private static boolean sameVersions(Catalog before, Catalog now) {
        var old = before.versions();
        var current = now.versions();
        return old.size() == current.size()
                && IntStream.range(0, old.size()).allMatch(at -> old.get(at) == current.get(at));
    }

    /** Makes the index ready, so that the first who searches does not wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofVirtual().name("search-index").start(() -> index(catalogs.all()));
    }
}
