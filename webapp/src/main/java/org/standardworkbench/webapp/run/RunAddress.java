package org.standardworkbench.webapp.run;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.VersionId;
import org.standardworkbench.webapp.page.Address;

/**
 * A state of the run as its address holds it, so that it can be sent to a colleague. What the address names may not exist.
 *
 * @param versions ids such as {@code gia@1.0}; empty for the versions that are shown at first
 * @param sites ids of sites; empty for all
 * @param cell the open cell: key of the dataset, a slash, id of the version
 * @param language code of the language of statements
 * @param run number of the run to which versions and data are pinned; empty for what is current
 * @param filter which of the sites and criteria are shown
 * @param layout how they are laid out
 */
public record RunAddress(
        Optional<List<String>> versions,
        Optional<List<String>> sites,
        Optional<String> cell,
        String language,
        Optional<String> run,
        RunFilter filter,
        RunLayout layout)
        implements Address {

    /** The first page. */
    public static final RunAddress FIRST =
            new RunAddress(Optional.empty(), Optional.empty(), Optional.empty(), Language.EN.code(), Optional.empty());

    /** Everything that is chosen, laid out as at first. */
    public RunAddress(
            Optional<List<String>> versions,
            Optional<List<String>> sites,
            Optional<String> cell,
            String language,
            Optional<String> run) {
        this(versions, sites, cell, language, run, RunFilter.NONE, RunLayout.FIRST);
    }

    /** A run as it was asked for, for ever. */
    public static RunAddress ofRun(long id) {
        return new RunAddress(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FIRST.language(),
                Optional.of(String.valueOf(id)));
    }

    /** Copies the lists. */
    public RunAddress {
        versions = versions.map(List::copyOf);
        sites = sites.map(List::copyOf);
    }

    /** Reads the parameters of an address; those that are none of the run's are passed over. */
    public static RunAddress of(Map<String, List<String>> parameters) {
        return new RunAddress(
                list(parameters, "versions"),
                list(parameters, "sites"),
                text(parameters, "cell"),
                text(parameters, "lang")
                        // The name until all pages had one.
                        .or(() -> text(parameters, "language"))
                        .orElse(FIRST.language()),
                text(parameters, "run"),
                RunFilter.of(parameters),
                RunLayout.of(parameters));
    }

    static Optional<List<String>> list(Map<String, List<String>> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(texts -> texts.stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList());
    }

    static Optional<String> text(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The name of a cell in an address. */
    public static String cell(String datasetKey, VersionId version) {
        return datasetKey + "/" + version;
    }

    /** The same of what is current. */
    public RunAddress withoutRun() {
        return new RunAddress(versions, sites, cell, language, Optional.empty(), filter, layout);
    }

    /** The same of a run that is about just these versions and sites. */
    public RunAddress pinnedTo(long id) {
        return new RunAddress(
                Optional.empty(),
                Optional.empty(),
                cell,
                language,
                Optional.of(String.valueOf(id)),
                filter.onlyOfCriteria(),
                layout);
    }

    /** The same with other versions. */
    public RunAddress withVersions(List<String> others) {
        return new RunAddress(Optional.of(others), sites, cell, language, run, filter, layout);
    }

    /** The same with other sites. */
    public RunAddress withSites(Optional<List<String>> others) {
        return new RunAddress(versions, others, cell, language, run, filter, layout);
    }

    /** The same with another open cell, or with none. */
    public RunAddress withCell(Optional<String> other) {
        return new RunAddress(versions, sites, other, language, run, filter, layout);
    }

    /** The same in another language. */
    public RunAddress withLanguage(Language other) {
        return new RunAddress(versions, sites, cell, other.code(), run, filter, layout);
    }

    /** The same, filtered in another way. */
    public RunAddress withFilter(RunFilter other) {
        return new RunAddress(versions, sites, cell, language, run, other, layout);
    }

    /** The same, laid out in another way. */
    public RunAddress withLayout(RunLayout other) {
        return new RunAddress(versions, sites, cell, language, run, filter, other);
    }

    /** The address below the application's own: a question mark and the parameters that differ from the first page. */
    @Override
    public String href() {
        List<String> parameters = new ArrayList<>();
        run.ifPresent(id -> parameters.add("run=" + encode(id)));
        versions.ifPresent(list -> parameters.add("versions=" + encode(String.join(",", list))));
        sites.ifPresent(list -> parameters.add("sites=" + encode(String.join(",", list))));
        Stream.of(filter.parameters(), layout.parameters())
                .flatMap(List::stream)
                .forEach(one -> parameters.add(one.getKey() + "=" + encode(one.getValue())));
        cell.ifPresent(name -> parameters.add("cell=" + encode(name)));
        if (!language.equals(FIRST.language())) {
            parameters.add("lang=" + encode(language));
        }
        return parameters.isEmpty() ? "." : "?" + String.join("&", parameters);
    }

    /** The same choice seen on another page of the run. @param page its route; empty for the run itself */
    public String href(String page) {
        var query = href();
        return page.isEmpty() ? query : query.equals(".") ? page : page + query;
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
