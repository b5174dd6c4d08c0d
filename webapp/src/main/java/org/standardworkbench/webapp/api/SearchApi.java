package org.standardworkbench.webapp.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.standardworkbench.webapp.search.Found;
import org.standardworkbench.webapp.search.Kind;
import org.standardworkbench.webapp.search.SearchAddress;
import org.standardworkbench.webapp.search.SearchService;

/** Searches versions, criteria, indicators, parameters, reference factors and sites. */
@RestController
class SearchApi {

    private final SearchService search;

    SearchApi(SearchService search) {
        this.search = search;
    }

    @GetMapping("/api/v1/search")
    void search(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request, "q", "kind", "language");
        var words = asked.required("q", "renewable electricity");
        var language = asked.language();
        var kind = kind(asked);
        asked.check();
        var found = search.search(new SearchAddress(words, kind, language));
        Map<String, Object> counts = new TreeMap<>();
        found.counts().forEach((one, count) -> counts.put(one.code(), count));
        Map<String, Object> hits = new TreeMap<>();
        found.hits()
                .forEach((one, list) ->
                        hits.put(one.code(), list.stream().map(SearchApi::hit).toList()));
        new Answer(asked, response).json(List.of(), Map.of("counts", counts, "hits", hits));
    }

    private static Optional<Kind> kind(Asked asked) {
        var named = asked.text("kind");
        var kind = named.flatMap(Kind::ofCode);
        if (named.isPresent() && kind.isEmpty()) {
            asked.wrong("There is no kind " + Asked.quoted(named.get()) + ". Known: "
                    + Stream.of(Kind.values()).map(Kind::code).collect(Collectors.joining(", ")) + ".");
        }
        return kind;
    }

    private static Map<String, Object> hit(Found.Hit hit) {
        return Map.of(
                "code", hit.code(),
                "title", text(hit.title()),
                "passage", text(hit.passage()),
                "places",
                        hit.places().stream()
                                .map(place -> Map.of("name", place.name(), "page", "/" + place.href()))
                                .toList());
    }

    private static String text(List<Found.Piece> pieces) {
        return pieces.stream().map(Found.Piece::text).collect(Collectors.joining());
    }
}
