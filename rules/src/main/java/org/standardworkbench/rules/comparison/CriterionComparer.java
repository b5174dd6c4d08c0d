package org.standardworkbench.rules.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.standardworkbench.rules.comparison.VersionComparison.FieldChange;
import org.standardworkbench.rules.language.statements.Statement;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;

/** The fields in which a criterion differs from the one that it comes from. */
final class CriterionComparer {

    private static final CriterionTexts NO_TEXTS =
            new CriterionTexts("", Texts.NONE, Texts.NONE, Texts.NONE, Texts.NONE, List.of(), Map.of());

    private final StandardVersion from;
    private final StandardVersion to;
    private final Statements old;
    private final Statements young;
    private final Criterion before;
    private final Criterion after;
    private final Fields fields;

    CriterionComparer(StandardVersion from, Criterion before, StandardVersion to, Criterion after, Language language) {
        this.from = from;
        this.before = before;
        this.to = to;
        this.after = after;
        this.old = Statements.of(from, language);
        this.young = Statements.of(to, language);
        this.fields = new Fields(language);
    }

    List<FieldChange> changes() {
        wording();
        standing();
        scope();
        earning();
        reads();
        return fields.changes();
    }

    private void wording() {
        CriterionTexts one = from.texts().getOrDefault(before.code(), NO_TEXTS);
        CriterionTexts other = to.texts().getOrDefault(after.code(), NO_TEXTS);
        fields.texts("title", one.title(), other.title());
        fields.value("clause", one.clause(), other.clause(), ChangeKind.EDITORIAL);
        fields.texts("text", one.text(), other.text());
        fields.texts("rationale", one.rationale(), other.rationale());
        fields.texts("guidance", one.guidance(), other.guidance());
        fields.value("references", references(one), references(other), ChangeKind.EDITORIAL);
    }

    private static String references(CriterionTexts texts) {
        return texts.references().stream()
                .map(reference -> reference.document()
                        + reference.part().map(part -> ", " + part).orElse("") + ": " + reference.relation())
                .collect(Collectors.joining("; "));
    }

    private void standing() {
        fields.value("theme", before.theme().value(), after.theme().value(), ChangeKind.SCOPE);
        fields.value("group", group(before), group(after), ChangeKind.SCOPE);
        fields.value(
                "obligation",
                before.obligation().code(),
                after.obligation().code(),
                ChangeKind.SCOPE,
                () -> part(Ladder::obligationNoLess));
        fields.value(
                "object",
                before.object().code(),
                after.object().code(),
                ChangeKind.SCOPE,
                () -> Strictness.NOT_DECIDABLE);
        fields.value(
                "maximum", String.valueOf(before.maximum()), String.valueOf(after.maximum()), ChangeKind.THRESHOLD);
    }

    private static String group(Criterion criterion) {
        return criterion.group().map(GroupCode::value).orElse("");
    }

    private void scope() {
        fields.value("stages", stages(before), stages(after), ChangeKind.SCOPE, () -> part(Ladder::stagesNoFewer));
        fields.model(
                "applicability",
                "",
                Optional.of(before.applicability()),
                Optional.of(after.applicability()),
                old.applicability(before).plainText(),
                young.applicability(after).plainText(),
                ChangeKind.SCOPE,
                () -> part(Ladder::askedNoLess));
    }

    private static String stages(Criterion criterion) {
        return criterion.stages().stream().map(Stage::code).collect(Collectors.joining(", "));
    }

    private void earning() {
        bands();
        fields.model(
                "requirement",
                "",
                Optional.of(before.requirement().condition()),
                Optional.of(after.requirement().condition()),
                old.requirement(before).plainText(),
                young.requirement(after).plainText(),
                Shape.of(before.requirement().condition(), after.requirement().condition()),
                () -> sameObject(Ladder::requirementNoEasier));
        fields.model(
                "roll-up",
                "",
                before.rollUp(),
                after.rollUp(),
                old.rollUp(before).map(Statement::plainText).orElse(""),
                young.rollUp(after).map(Statement::plainText).orElse(""),
                ChangeKind.LOGIC,
                () -> sameObject(Ladder::rollUpNoEasier));
        fields.value(
                "judgement",
                before.judgement().orElse(""),
                after.judgement().orElse(""),
                before.judgement().isPresent() == after.judgement().isPresent()
                        ? ChangeKind.EDITORIAL
                        : ChangeKind.LOGIC,
                () -> before.judgement().isPresent() == after.judgement().isPresent()
                        ? Strictness.SAME
                        : Strictness.NOT_DECIDABLE);
    }

    /** Bands are told apart by their points; the strictness of one is that of reaching its share of the points or more. */
    private void bands() {
        Map<Integer, String> one = texts(old, before);
        Map<Integer, String> other = texts(young, after);
        TreeSet<Integer> points = new TreeSet<>(one.keySet());
        points.addAll(other.keySet());
        for (int step : points) {
            Optional<Criterion.Band> was = band(before, step);
            Optional<Criterion.Band> is = band(after, step);
            fields.model(
                    "band",
                    String.valueOf(step),
                    was,
                    is,
                    one.getOrDefault(step, ""),
                    other.getOrDefault(step, ""),
                    was.isPresent() && is.isPresent()
                            ? Shape.of(was.get().condition(), is.get().condition())
                            : ChangeKind.LOGIC,
                    () -> sameObject(ladder ->
                            ladder.reachingNoEasier(step, is.isPresent() ? after.maximum() : before.maximum())));
        }
    }

    private static Optional<Criterion.Band> band(Criterion criterion, int points) {
        return criterion.bands().stream()
                .filter(band -> band.points() == points)
                .findFirst();
    }

    private static Map<Integer, String> texts(Statements statements, Criterion criterion) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        List<Statement> bands = statements.bands(criterion);
        for (int i = 0; i < bands.size(); i++) {
            texts.put(criterion.bands().get(i).points(), bands.get(i).plainText());
        }
        return texts;
    }

    /** What it reads and is defined otherwise: parameters, indicators, factors that both read. */
    private void reads() {
        Uses one = Uses.of(from, before);
        Uses other = Uses.of(to, after);
        for (ParameterName name : common(one.parameters(), other.parameters())) {
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
                    () -> Ladder.whole(from, before, ParameterComparer.with(from, is), before));
        }
        for (IndicatorCode name : common(one.indicators(), other.indicators())) {
            var was = Objects.requireNonNull(from.indicators().get(name));
            var is = Objects.requireNonNull(to.indicators().get(name));
            fields.model(
                    "indicator",
                    name.value(),
                    Optional.of(Decisive.definition(was)),
                    Optional.of(Decisive.definition(is)),
                    DefinitionComparer.text(was, old),
                    DefinitionComparer.text(is, young),
                    ChangeKind.LOGIC,
                    () -> Strictness.NOT_DECIDABLE);
        }
        for (var name : common(one.factors(), other.factors())) {
            var was = Objects.requireNonNull(from.factors().get(name));
            var is = Objects.requireNonNull(to.factors().get(name));
            fields.model(
                    "factor",
                    name.value(),
                    Optional.of(was.unit() + was.values()),
                    Optional.of(is.unit() + is.values()),
                    was.source() + ", " + was.publication(),
                    is.source() + ", " + is.publication(),
                    ChangeKind.LOGIC,
                    () -> Strictness.NOT_DECIDABLE);
        }
    }

    private static <T> List<T> common(java.util.Collection<T> one, java.util.Collection<T> other) {
        List<T> both = new ArrayList<>(one);
        both.retainAll(other);
        return both;
    }

    private Strictness part(java.util.function.Predicate<Ladder> noBetter) {
        return Ladder.both(from, before, to, after, noBetter);
    }

    private Strictness sameObject(java.util.function.Predicate<Ladder> noBetter) {
        return before.object() == after.object() ? part(noBetter) : Strictness.NOT_DECIDABLE;
    }
}
