package org.standardworkbench.webapp.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.Member;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.webapp.catalog.Catalog;
import org.standardworkbench.webapp.standards.StandardsAddress;

/** Everything in a catalog that can be found. */
final class Entries {

    private Entries() {}

    /** What versions hold, the oldest version of each standard first. */
    static List<Entry> ofVersions(Catalog catalog) {
        List<Entry> entries = new ArrayList<>();
        for (var version : catalog.versions()) {
            entries.addAll(of(version, entries.size()));
        }
        return entries;
    }

    /** The sites with their data. */
    static List<Entry> ofSites(Catalog catalog) {
        Map<Site, List<Dataset>> bySite = new LinkedHashMap<>();
        catalog.datasets().forEach(dataset -> bySite.computeIfAbsent(dataset.site(), site -> new ArrayList<>())
                .add(dataset));
        List<Entry> entries = new ArrayList<>();
        bySite.forEach((site, datasets) -> entries.add(site(catalog, site, datasets)));
        return entries;
    }

    private static List<Entry> of(StandardVersion version, int order) {
        List<Entry> entries = new ArrayList<>();
        var statements = new EnumMap<Language, Statements>(Language.class);
        for (var language : Language.values()) {
            statements.put(language, Statements.of(version, language));
        }
        entries.add(entry(
                version,
                order,
                Kind.VERSION,
                version.id().toString(),
                StandardsAddress.CRITERIA,
                List.of(version.contentHash()),
                version.title(),
                Stream.concat(
                                version.illustrative().stream(),
                                Stream.concat(version.themes().values().stream(), version.levels().values().stream()))
                        .toList(),
                version.schemeOwner() + " " + version.state().code()));
        version.criteria().values().forEach(criterion -> entries.add(criterion(version, order, criterion, statements)));
        version.indicators()
                .values()
                .forEach(one -> entries.add(entry(
                        version,
                        order,
                        Kind.INDICATOR,
                        one.code().value(),
                        "indicators",
                        List.of(),
                        one.label(),
                        List.of(one.definition(), one.boundary()),
                        "")));
        version.parameters()
                .values()
                .forEach(one -> entries.add(entry(
                        version,
                        order,
                        Kind.PARAMETER,
                        one.name().value(),
                        "parameters",
                        List.of(),
                        one.label(),
                        List.of(),
                        String.join(
                                " ",
                                one.values().stream()
                                        .map(value -> value.reference())
                                        .distinct()
                                        .toList()))));
        version.factors()
                .values()
                .forEach(one -> entries.add(entry(
                        version,
                        order,
                        Kind.FACTOR,
                        one.name().value(),
                        "factors",
                        List.of(),
                        one.label(),
                        List.of(),
                        one.source() + " " + one.publication())));
        return entries;
    }

    private static Entry entry(
            StandardVersion version,
            int order,
            Kind kind,
            String code,
            String part,
            List<String> exact,
            Texts title,
            List<Texts> texts,
            String english) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        titles.putAll(title.byLanguage());
        titles.putIfAbsent(Language.EN, titles.isEmpty() ? code : title.best(Language.EN));
        Map<Language, String> words = new EnumMap<>(Language.class);
        texts.forEach(text -> text.byLanguage().forEach((language, wording) -> add(words, language, wording)));
        if (!english.isBlank()) {
            add(words, Language.EN, english);
        }
        return new Entry(
                kind,
                order,
                kind == Kind.VERSION ? code : version.id().standard() + "/" + code,
                version.id().toString(),
                List.of(code),
                exact,
                titles,
                words,
                language -> StandardsAddress.of(version.id())
                        .withLanguage(language)
                        .withPart(part)
                        .withFind(kind == Kind.VERSION ? "" : code)
                        .href());
    }

    private static Entry criterion(
            StandardVersion version, int order, Criterion criterion, Map<Language, Statements> statements) {
        var code = criterion.code();
        Map<Language, String> titles = new EnumMap<>(Language.class);
        Map<Language, String> words = new EnumMap<>(Language.class);
        var texts = version.texts().get(code);
        if (texts != null) {
            titles.putAll(texts.title().byLanguage());
            statements.forEach((language, said) -> Stream.of(texts.text(), texts.rationale(), texts.guidance())
                    .flatMap(text -> text.in(language).stream())
                    .forEach(wording -> add(words, language, said.fillPlaceholders(wording))));
            texts.references().forEach(reference -> add(words, Language.EN, words(reference)));
        }
        titles.putIfAbsent(Language.EN, code.value());
        statements.forEach((language, said) ->
                said.criterion(criterion).parts().forEach(part -> add(words, language, part.plainText())));
        return new Entry(
                Kind.CRITERION,
                order,
                version.id().standard() + "/" + code,
                version.id().toString(),
                List.of(code.value()),
                List.of(),
                titles,
                words,
                language -> StandardsAddress.of(version.id(), code, language).href());
    }

    private static String words(CriterionTexts.Reference reference) {
        return reference.document() + reference.part().map(part -> ", " + part).orElse("") + ": "
                + reference.relation();
    }

    private static void add(Map<Language, String> words, Language language, String text) {
        if (!text.isBlank()) {
            words.merge(language, text, (before, more) -> before + "\n" + more);
        }
    }

    private static Entry site(Catalog catalog, Site site, List<Dataset> datasets) {
        Set<String> words = new LinkedHashSet<>();
        for (var language : Language.values()) {
            words.add(Locale.of("", site.country()).getDisplayCountry(language.locale()));
        }
        words.add(site.stage().code());
        words.add(site.illustrative() ? "illustrative" : "pilot site");
        words.add(site.note());
        datasets.forEach(dataset -> {
            points(dataset.data(), words);
            dataset.companies().ifPresent(members -> members(members, words));
            dataset.flows().ifPresent(members -> members(members, words));
        });
        words.remove("");
        return new Entry(
                Kind.SITE,
                0,
                site.id().value(),
                site.country() + (site.illustrative() ? ", illustrative" : ""),
                List.of(site.id().value()),
                datasets.stream().map(catalog::snapshotHash).toList(),
                Map.of(Language.EN, site.name()),
                Map.of(Language.EN, String.join("\n", words)),
                language -> "sites/" + site.id());
    }

    private static void members(List<Member> members, Set<String> words) {
        members.forEach(member -> {
            words.add(member.name());
            points(member.data(), words);
        });
    }

    private static void points(Map<?, DataPoint> points, Set<String> words) {
        points.values().forEach(point -> {
            words.add(point.boundary());
            words.add(point.method());
            words.add(point.source());
            words.add(point.evidence());
            words.add(point.note());
        });
    }
}
