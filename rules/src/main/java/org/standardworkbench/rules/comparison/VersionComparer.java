package org.standardworkbench.rules.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.comparison.VersionComparison.Change;
import org.standardworkbench.rules.comparison.VersionComparison.Element;
import org.standardworkbench.rules.comparison.VersionComparison.FieldChange;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;

/** Finds what changed between two versions. */
final class VersionComparer {

    private final StandardVersion from;
    private final StandardVersion to;
    private final List<Correspondence> correspondences;
    private final Language language;
    private final Statements old;
    private final Statements young;

    VersionComparer(StandardVersion from, StandardVersion to, List<Correspondence> correspondences, Language language) {
        this.from = from;
        this.to = to;
        this.correspondences = correspondences;
        this.language = language;
        this.old = Statements.of(from, language);
        this.young = Statements.of(to, language);
    }

    List<Change> changes() {
        return Stream.of(
                        named(Element.THEME, from.themes(), to.themes(), this::theme),
                        criteria(),
                        named(Element.PARAMETER, from.parameters(), to.parameters(), this::parameter),
                        named(
                                Element.INDICATOR,
                                from.indicators(),
                                to.indicators(),
                                (was, is) -> DefinitionComparer.indicator(was, is, language)),
                        named(
                                Element.FACTOR,
                                from.factors(),
                                to.factors(),
                                (was, is) -> DefinitionComparer.factor(was, is, language)),
                        named(Element.LEVEL, levels(from), levels(to), this::level))
                .flatMap(List::stream)
                .toList();
    }

    /** Compares elements by their code, those of the version after first. */
    private static <K, V> List<Change> named(
            Element element, Map<K, V> before, Map<K, V> after, BiFunction<V, V, List<FieldChange>> fields) {
        List<Change> changes = new ArrayList<>();
        Set<K> codes = new LinkedHashSet<>(after.keySet());
        codes.addAll(before.keySet());
        for (K code : codes) {
            V was = before.get(code);
            V is = after.get(code);
            List<String> name = List.of(code.toString());
            if (was == null || is == null) {
                changes.add(new Change(
                        element,
                        was == null ? List.of() : name,
                        is == null ? List.of() : name,
                        was == null ? "added" : "withdrawn",
                        List.of(),
                        ChangeKind.SCOPE,
                        Strictness.SAME));
            } else {
                List<FieldChange> differing = fields.apply(was, is);
                if (!differing.isEmpty()) {
                    changes.add(new Change(
                            element,
                            name,
                            name,
                            "changed",
                            differing,
                            VersionComparison.most(differing),
                            together(differing)));
                }
            }
        }
        return changes;
    }

    /** What parts of an element that do not bear on each other come to. */
    private static Strictness together(List<FieldChange> fields) {
        Set<Strictness> all = fields.stream()
                .map(FieldChange::strictness)
                .filter(one -> one != Strictness.SAME)
                .collect(Collectors.toSet());
        return all.isEmpty()
                ? Strictness.SAME
                : all.size() == 1 ? all.iterator().next() : Strictness.NOT_DECIDABLE;
    }

    private List<FieldChange> theme(Texts before, Texts after) {
        Fields fields = new Fields(language);
        fields.texts("title", before, after);
        return fields.changes();
    }

    private List<Change> criteria() {
        List<CriterionCode> order = List.copyOf(to.criteria().keySet());
        List<CriterionCode> formerly = List.copyOf(from.criteria().keySet());
        return correspondences.stream()
                .sorted(Comparator.comparing((Correspondence one) -> one.to().isEmpty() ? 1 : 0)
                        .thenComparing(one -> one.to().isEmpty()
                                ? formerly.indexOf(one.from().getFirst())
                                : order.indexOf(one.to().getFirst())))
                .flatMap(one -> criterion(one).stream())
                .toList();
    }

    private Optional<Change> criterion(Correspondence criteria) {
        List<String> was = criteria.from().stream().map(CriterionCode::value).toList();
        List<String> is = criteria.to().stream().map(CriterionCode::value).toList();
        if (was.size() != 1 || is.size() != 1) {
            boolean whole = was.isEmpty() || is.isEmpty();
            return Optional.of(new Change(
                    Element.CRITERION,
                    was,
                    is,
                    criteria.how(),
                    List.of(),
                    whole ? ChangeKind.SCOPE : ChangeKind.LOGIC,
                    whole ? Strictness.SAME : Strictness.NOT_DECIDABLE));
        }
        Criterion before =
                Objects.requireNonNull(from.criteria().get(criteria.from().getFirst()));
        Criterion after = Objects.requireNonNull(to.criteria().get(criteria.to().getFirst()));
        List<FieldChange> fields = new CriterionComparer(from, before, to, after, language).changes();
        if (fields.isEmpty() && criteria.how().equals("same")) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                Element.CRITERION,
                was,
                is,
                criteria.how().equals("same") ? "changed" : criteria.how(),
                fields,
                VersionComparison.most(fields),
                Ladder.whole(from, before, to, after)));
    }

    private List<FieldChange> parameter(Parameter before, Parameter after) {
        Fields fields = new Fields(language);
        fields.texts("label", before.label(), after.label());
        fields.model(
                "values",
                "",
                Optional.of(ParameterComparer.deciding(before)),
                Optional.of(ParameterComparer.deciding(after)),
                ParameterComparer.values(before, old),
                ParameterComparer.values(after, young),
                ChangeKind.THRESHOLD,
                () -> effect(after));
        fields.value("references", references(before), references(after), ChangeKind.EDITORIAL);
        fields.value(
                "adjustable",
                String.valueOf(before.adjustable()),
                String.valueOf(after.adjustable()),
                ChangeKind.SCOPE);
        return fields.changes();
    }

    private static String references(Parameter parameter) {
        return parameter.values().stream()
                .map(Parameter.DatedValue::reference)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** What the new values alone do to the criteria and levels of the version before that read them. */
    private Strictness effect(Parameter after) {
        StandardVersion changed = ParameterComparer.with(from, after);
        Stream<Strictness> criteria = from.criteria().values().stream()
                .filter(criterion -> Uses.of(from, criterion).parameters().contains(after.name()))
                .map(criterion -> Ladder.whole(from, criterion, changed, criterion));
        Stream<Strictness> levels = from.levelRules().stream()
                .filter(rule -> Uses.of(from, rule.condition()).parameters().contains(after.name()))
                .map(rule -> LevelComparer.strictness(from, changed, rule));
        Set<Strictness> effects = Stream.concat(criteria, levels).collect(Collectors.toSet());
        effects.remove(Strictness.SAME);
        return effects.isEmpty()
                ? Strictness.SAME
                : effects.size() == 1 ? effects.iterator().next() : Strictness.NOT_DECIDABLE;
    }

    private static Map<LevelName, LevelRule> levels(StandardVersion version) {
        Map<LevelName, LevelRule> levels = new LinkedHashMap<>();
        version.levelRules().forEach(rule -> levels.put(rule.name(), rule));
        return levels;
    }

    /** A parameter that a level reads before and after. */
    private void bound(Fields fields, LevelRule rule, ParameterName name) {
        Parameter was = Objects.requireNonNull(from.parameters().get(name));
        Parameter is = Objects.requireNonNull(to.parameters().get(name));
        fields.model(
                "parameter",
                name.value(),
                Optional.of(ParameterComparer.deciding(was)),
                Optional.of(ParameterComparer.deciding(is)),
                ParameterComparer.values(was, old),
                ParameterComparer.values(is, young),
                ChangeKind.THRESHOLD,
                () -> LevelComparer.strictness(from, ParameterComparer.with(from, is), rule));
    }

    private List<FieldChange> level(LevelRule before, LevelRule after) {
        Fields fields = new Fields(language);
        fields.texts(
                "title",
                from.levels().getOrDefault(before.name(), Texts.NONE),
                to.levels().getOrDefault(after.name(), Texts.NONE));
        fields.value("rank", String.valueOf(before.rank()), String.valueOf(after.rank()), ChangeKind.LOGIC);
        fields.model(
                "condition",
                "",
                Optional.of(before.condition()),
                Optional.of(after.condition()),
                old.level(before).plainText(),
                young.level(after).plainText(),
                Shape.of(before.condition(), after.condition()),
                () -> LevelComparer.strictness(from, before, to, after, correspondences));
        Uses reads = Uses.of(to, after.condition());
        Uses.of(from, before.condition()).parameters().stream()
                .filter(reads.parameters()::contains)
                .forEach(name -> bound(fields, before, name));
        return fields.changes();
    }
}
