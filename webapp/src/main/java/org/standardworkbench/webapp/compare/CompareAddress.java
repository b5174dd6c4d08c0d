package org.standardworkbench.webapp.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.page.Address;

/**
 * A state of the comparison as its address holds it. What the address names may not exist.
 *
 * @param versions ids such as {@code gia@1.0}, in the order of the columns; empty for those that are shown at first
 * @param sites ids of sites; empty for all
 * @param all whether rows without a change are shown as well
 * @param filters which changes are shown; a filter that is absent shows all
 * @param open the open row, by the code of a criterion
 * @param language code of the language of texts and statements
 */
public record CompareAddress(
        Optional<List<String>> versions,
        Optional<List<String>> sites,
        boolean all,
        Map<Filter, String> filters,
        Optional<String> open,
        String language)
        implements Address {

    /** What changes can be chosen by. */
    public enum Filter {
        THEME("theme"),
        KIND("kind"),
        ASKS("asks"),
        HOW("how"),
        FLIPS("flips");

        private final String parameter;

        Filter(String parameter) {
            this.parameter = parameter;
        }

        /** The name in an address. */
        public String parameter() {
            return parameter;
        }
    }

    /** The first page. */
    public static final CompareAddress FIRST = new CompareAddress(
            Optional.empty(), Optional.empty(), false, Map.of(), Optional.empty(), Language.EN.code());

    /** Copies the collections. */
    public CompareAddress {
        versions = versions.map(List::copyOf);
        sites = sites.map(List::copyOf);
        filters = Map.copyOf(filters);
    }

    /** Reads the parameters of an address; those that are none of the comparison's are passed over. */
    public static CompareAddress of(Map<String, List<String>> parameters) {
        Map<Filter, String> filters = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            text(parameters, filter.parameter()).ifPresent(word -> filters.put(filter, word));
        }
        return new CompareAddress(
                list(parameters, "versions"),
                list(parameters, "sites"),
                text(parameters, "show").filter("all"::equals).isPresent(),
                filters,
                text(parameters, "open"),
                text(parameters, "lang").orElse(FIRST.language()));
    }

    private static Optional<List<String>> list(Map<String, List<String>> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(texts -> texts.stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList());
    }

    private static Optional<String> text(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The same with other versions; no row and no explanation is open then. */
    public CompareAddress withVersions(List<String> others) {
        return new CompareAddress(Optional.of(others), sites, all, filters, Optional.empty(), language);
    }

    /** The same with other sites. */
    public CompareAddress withSites(Optional<List<String>> others) {
        return new CompareAddress(versions, others, all, filters, open, language);
    }

    /** The same with all rows, or only with those that changed. */
    public CompareAddress withAll(boolean rows) {
        return new CompareAddress(versions, sites, rows, filters, open, language);
    }

    /** The same with a filter set, or without it. */
    public CompareAddress with(Filter filter, Optional<String> word) {
        Map<Filter, String> others = new EnumMap<>(Filter.class);
        others.putAll(filters);
        others.remove(filter);
        word.ifPresent(set -> others.put(filter, set));
        return new CompareAddress(versions, sites, all, others, open, language);
    }

    /** The same without any filter. */
    public CompareAddress withoutFilters() {
        return new CompareAddress(versions, sites, all, Map.of(), open, language);
    }

    /** The same with another open row, or with none. */
    public CompareAddress withOpen(Optional<String> other) {
        return new CompareAddress(versions, sites, all, filters, other, language);
    }

    /** The same in another language. */
    public CompareAddress withLanguage(Language other) {
        return new CompareAddress(versions, sites, all, filters, open, other.code());
    }

    /** Whether the same versions and sites are compared in the same language. */
    public boolean sameComparison(CompareAddress other) {
        return versions.equals(other.versions) && sites.equals(other.sites) && language.equals(other.language);
    }

    /** The word of a filter. */
    public Optional<String> filter(Filter filter) {
        return Optional.ofNullable(filters.get(filter));
    }

    /** The parameters that differ from the first page, with a question mark before them; empty if there are none. */
    public String query() {
        List<String> parameters = new ArrayList<>();
        versions.ifPresent(list -> parameters.add("versions=" + encode(String.join(",", list))));
        sites.ifPresent(list -> parameters.add("sites=" + encode(String.join(",", list))));
        if (all) {
            parameters.add("show=all");
        }
        for (Filter filter : Filter.values()) {
            filter(filter).ifPresent(word -> parameters.add(filter.parameter() + "=" + encode(word)));
        }
        open.ifPresent(code -> parameters.add("open=" + encode(code)));
        if (!language.equals(FIRST.language())) {
            parameters.add("lang=" + encode(language));
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    /** The address below the application's own. */
    @Override
    public String href() {
        return "compare" + query();
    }

    /** Leaves what a query may hold as it is, so that people can read the address. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%2F", "/")
                .replace("%40", "@")
                .replace("+", "%20");
    }
}
