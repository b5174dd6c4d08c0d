package org.standardworkbench.webapp.authoring;

import static org.standardworkbench.webapp.export.Table.code;
import static org.standardworkbench.webapp.export.Table.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.verification.Dependencies;
import org.standardworkbench.rules.verification.Dependencies.Kind;
import org.standardworkbench.rules.verification.Dependencies.Part;
import org.standardworkbench.rules.verification.Dependencies.Reached;
import org.standardworkbench.webapp.chart.Sankey;
import org.standardworkbench.webapp.export.Table;

/** What in a version uses what, with the names that people give the parts. */
public final class UseMap {

    /** More stations than that cannot be told apart in a picture; the table has them all. */
    private static final int MOST_DRAWN = 40;

    private final LoadedVersion loaded;
    private final Language language;
    private final Dependencies dependencies;

    /** @param language of labels */
    public UseMap(LoadedVersion loaded, Language language) {
        this.loaded = loaded;
        this.language = language;
        this.dependencies = Dependencies.of(loaded.version(), loaded.cases());
    }

    /** All indicators, parameters, factors and criteria, by kind in the order of the version, with how many parts use each. */
    public Map<Part, Integer> parts() {
        var version = loaded.version();
        Map<Part, Integer> all = new LinkedHashMap<>();
        Stream.of(
                        version.criteria().keySet().stream().map(one -> new Part(Kind.CRITERION, one.value())),
                        version.indicators().keySet().stream().map(one -> new Part(Kind.INDICATOR, one.value())),
                        version.parameters().keySet().stream().map(one -> new Part(Kind.PARAMETER, one.value())),
                        version.factors().keySet().stream().map(one -> new Part(Kind.FACTOR, one.value())))
                .flatMap(parts -> parts)
                .forEach(part -> all.put(part, dependencies.users(part).size()));
        return all;
    }

    /** The part that an address names as {@code parameter:renewable-electricity-minimum}, if there is one. */
    public Optional<Part> named(String address) {
        return parts().keySet().stream()
                .filter(part -> address(part).equals(address))
                .findFirst();
    }

    /** How an address names a part. */
    public static String address(Part part) {
        return part.kind().code() + ":" + part.name();
    }

    /** Everything that uses a part, the nearest first. */
    public List<Reached> users(Part part) {
        return dependencies.users(part);
    }

    /** What people call a part; its code if it has no other name. */
    public String label(Part part) {
        var version = loaded.version();
        var words = Statements.of(version, language);
        return switch (part.kind()) {
            case CRITERION -> words.title(new CriterionCode(part.name()));
            case INDICATOR -> words.label(new IndicatorCode(part.name()));
            case PARAMETER ->
                Optional.ofNullable(version.parameters().get(new ParameterName(part.name())))
                        .map(parameter -> parameter.label().best(language))
                        .filter(label -> !label.isBlank())
                        .orElse(part.name());
            case LEVEL -> words.level(new LevelName(part.name()));
            case TEXT, CASE, FACTOR -> part.name();
        };
    }

    /** The criterion that a part is or belongs to. */
    public static Optional<String> criterion(Part part) {
        return switch (part.kind()) {
            case CRITERION, TEXT -> Optional.of(part.name());
            case CASE -> Optional.of(part.name().split(":", 2)[0]);
            case LEVEL, INDICATOR, PARAMETER, FACTOR -> Optional.empty();
        };
    }

    /** What uses a part as a picture, texts and cases left out; empty if nothing else does. */
    public Optional<Sankey> picture(Part part) {
        var drawn = users(part).stream()
                .filter(one -> one.user().kind() != Kind.TEXT && one.user().kind() != Kind.CASE)
                .limit(MOST_DRAWN)
                .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        List<Sankey.Station> stations = new ArrayList<>();
        List<Sankey.Flow> flows = new ArrayList<>();
        stations.add(new Sankey.Station(address(part), 0, shown(part), "var(--lumo-primary-color)"));
        for (var one : drawn) {
            int column = one.through().size() + 1;
            stations.add(new Sankey.Station(address(one.user()), column, shown(one.user()), "var(--quiet)"));
            var from = one.through().isEmpty() ? part : one.through().getFirst();
            // As broad as what depends on it, so that the picture does not end in a hair.
            long leads = drawn.stream()
                    .filter(other -> other.through().contains(one.user()))
                    .count();
            flows.add(new Sankey.Flow(
                    address(from), address(one.user()), Math.max(1, leads), "var(--quiet)", address(one.user())));
        }
        return Optional.of(new Sankey(stations, flows));
    }

    private static String shown(Part part) {
        return part.name();
    }

    /** What uses a part, as a table; all direct uses without one. */
    public Table table(Optional<Part> of) {
        Stream<List<String>> rows = of.map(part -> users(part).stream()
                        .map(one -> line(
                                part,
                                one.user(),
                                one.how().stream().map(Dependencies.How::code).collect(Collectors.joining(", ")),
                                one.through().stream().map(Part::name).collect(Collectors.joining(" > ")))))
                .orElseGet(() -> dependencies.uses().stream()
                        .map(use -> line(use.used(), use.user(), use.how().code(), "")));
        return Table.of(
                        "What uses what in " + loaded.version().id(),
                        List.of(
                                code("used_kind"),
                                text("used"),
                                code("user_kind"),
                                text("user"),
                                text("how"),
                                text("through")),
                        rows.toList())
                .about(List.of(new Table.About(
                        "version " + loaded.version().id(), loaded.version().contentHash())));
    }

    private static List<String> line(Part used, Part user, String how, String through) {
        return Table.row(used.kind().code(), used.name(), user.kind().code(), user.name(), how, through);
    }
}
