package org.standardworkbench.webapp.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.data.DataPoint;
import org.standardworkbench.rules.data.Value;
import org.standardworkbench.rules.files.Case;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.files.VersionFiles;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Units;
import org.standardworkbench.rules.standard.ValueKind;
import org.standardworkbench.webapp.editor.ThemeCell.Choice;
import org.standardworkbench.webapp.page.Phrases;

/**
 * The cases of a criterion as fields. Each change writes one field of the file of cases and leaves the rest of it as it stands. To be
 * used by one thread at a time.
 */
public final class CaseDesk {

    private final Workspace work;
    private final CriterionCode code;
    private final Language language;
    private final Phrases phrases;

    /**
     * A given value.
     *
     * @param indicator which one
     * @param label what people call it
     * @param value as it is typed: a number, {@code true}, {@code false} or a code
     * @param unit UCUM; empty if it has none
     * @param choices what may be chosen; none for numbers
     */
    public record Datum(IndicatorCode indicator, String label, String value, String unit, List<Choice> choices) {

        /** Copies the choices. */
        public Datum {
            choices = List.copyOf(choices);
        }
    }

    /** @param language of labels */
    public CaseDesk(Workspace work, CriterionCode code, Language language, Phrases phrases) {
        this.work = work;
        this.code = code;
        this.language = language;
        this.phrases = phrases;
    }

    private Optional<LoadedVersion> version() {
        return work.trial().version();
    }

    /** The cases as the file says them; none while it does not read. */
    public List<Case> cases() {
        return version()
                .map(loaded -> loaded.cases().getOrDefault(code, List.of()))
                .orElse(List.of());
    }

    /** The given values of the area; those of companies and flows stand in the text. */
    public List<Datum> data(Case example) {
        return version().stream()
                .flatMap(loaded -> example.dataset().data().entrySet().stream()
                        .flatMap(one -> datum(loaded, one.getKey(), one.getValue()).stream()))
                .toList();
    }

    private Optional<Datum> datum(LoadedVersion loaded, IndicatorCode indicator, DataPoint point) {
        var words = Statements.of(loaded.version(), language);
        return point.value()
                .map(value -> new Datum(
                        indicator,
                        words.label(indicator),
                        value.text(),
                        value instanceof Value.OfNumber && !point.unit().equals("1") ? point.unit() : "",
                        choices(loaded, words, indicator)));
    }

    private List<Choice> choices(LoadedVersion loaded, Statements words, IndicatorCode code) {
        var indicator = loaded.version().indicators().get(code);
        if (indicator == null || indicator.kind() == ValueKind.NUMBER) {
            return List.of();
        }
        return indicator.kind() == ValueKind.TRUTH
                ? List.of(new Choice("true", words.truth(true)), new Choice("false", words.truth(false)))
                : indicator.codes().stream()
                        .map(one -> new Choice(one.code(), words.code(one.code(), code)))
                        .toList();
    }

    /** What is not given, which can be added: indicators of the area without a formula, by their labels. */
    public List<Choice> addable(Case example) {
        return version().stream()
                .flatMap(loaded -> {
                    var words = Statements.of(loaded.version(), language);
                    return loaded.version().indicators().values().stream()
                            .filter(one -> one.subject() == Subject.AREA
                                    && one.formula().isEmpty())
                            .filter(one -> !example.dataset().data().containsKey(one.code()))
                            .map(one -> new Choice(one.code().value(), words.label(one.code()) + unit(one)));
                })
                .sorted(Comparator.comparing(Choice::title))
                .toList();
    }

    private static String unit(Indicator one) {
        return one.kind() == ValueKind.NUMBER && !one.unit().equals("1") ? " (" + one.unit() + ")" : "";
    }

    /**
     * Gives a value.
     *
     * @param typed a number, {@code true}, {@code false} or a code
     * @param unit in which the number is; blank for the indicator's
     * @return why not, for a person
     */
    public Optional<String> give(String name, IndicatorCode indicator, String typed, String unit) {
        var known = version().map(loaded -> loaded.version().indicators().get(indicator));
        if (known.isEmpty()) {
            return Optional.of(phrases.say("editor.new.error.indicator", indicator));
        }
        var word = typed.strip();
        return switch (known.get().kind()) {
            case TRUTH ->
                word.equals("true") || word.equals("false")
                        ? put(name, indicator, word)
                        : Optional.of(phrases.say("editor.case.truth", ThemeCell.shortened(word)));
            case CODE ->
                known.get().codes().stream().anyMatch(one -> one.code().equals(word))
                        ? put(name, indicator, "\"" + word + "\"")
                        : Optional.of(phrases.say(
                                "editor.table.none",
                                ThemeCell.shortened(word),
                                String.join(
                                        "; ",
                                        known.get().codes().stream()
                                                .map(Indicator.CodeValue::code)
                                                .toList())));
            case NUMBER -> number(name, known.get(), word, unit.strip());
        };
    }

    private Optional<String> number(String name, Indicator indicator, String word, String unit) {
        var number = TypedNumber.of(word);
        if (number.value().isEmpty()) {
            return Optional.of(number.problem(phrases));
        }
        var same = unit.isEmpty() || unit.equals(indicator.unit());
        if (!same && (unit.contains("\"") || !Units.convertible(unit, indicator.unit()))) {
            return Optional.of(phrases.say("editor.case.unit", ThemeCell.shortened(unit), indicator.unit()));
        }
        var plain = number.value().get().toPlainString();
        return put(name, indicator.code(), same ? plain : "\"" + plain + " " + unit + "\"");
    }

    private Optional<String> put(String name, IndicatorCode indicator, String written) {
        return change(() -> VersionEdits.setCaseDatum(work.files(), code, name, indicator, Optional.of(written)));
    }

    /** Takes a value out: it is missing then. @return why not, for a person */
    public Optional<String> omit(String name, IndicatorCode indicator) {
        return change(() -> VersionEdits.setCaseDatum(work.files(), code, name, indicator, Optional.empty()));
    }

    /** Adds a value to begin with: nothing, no, or the first code. @return why not, for a person */
    public Optional<String> add(String name, IndicatorCode indicator) {
        return version()
                .map(loaded -> loaded.version().indicators().get(indicator))
                .map(one -> switch (one.kind()) {
                    case NUMBER -> give(name, indicator, "0", "");
                    case TRUTH -> give(name, indicator, "false", "");
                    case CODE ->
                        one.codes().isEmpty()
                                ? Optional.of(phrases.say("editor.new.error.indicator", indicator))
                                : give(name, indicator, one.codes().getFirst().code(), "");
                })
                .orElseGet(() -> Optional.of(phrases.say("editor.new.error.indicator", indicator)));
    }

    /** Sets the period of the data. @param start @param end days such as 2024-12-31 @return why not, for a person */
    public Optional<String> period(String name, String start, String end) {
        try {
            var from = LocalDate.parse(start);
            var to = LocalDate.parse(end);
            return to.isBefore(from)
                    ? Optional.of(phrases.say("editor.case.period.order"))
                    : change(() -> VersionEdits.setCasePeriod(work.files(), code, name, from, to));
        } catch (DateTimeException none) {
            return Optional.of(phrases.say("editor.case.period.none"));
        }
    }

    /** Sets what must come out. @param points with partly met only @return why not, for a person */
    public Optional<String> expect(String name, OutcomeKind outcome, String points) {
        var earned = TypedNumber.points(points);
        return outcome == OutcomeKind.PARTLY_MET && earned.isEmpty()
                ? Optional.of(phrases.say("editor.number.points", ThemeCell.shortened(points)))
                : change(() -> VersionEdits.setCaseExpected(work.files(), code, name, outcome, earned.orElse(0)));
    }

    /** Says why that must come out. @return why not, for a person */
    public Optional<String> because(String name, String why) {
        return why.isBlank()
                ? Optional.of(phrases.say("editor.case.because.none"))
                : change(() -> VersionEdits.setCaseBecause(work.files(), code, name, why.strip()));
    }

    /** Takes a case out. @return why not, for a person */
    public Optional<String> remove(String name) {
        return change(() -> VersionEdits.removeCase(work.files(), code, name));
    }

    private Optional<String> change(Supplier<VersionFiles> edit) {
        try {
            work.change(edit.get());
            return Optional.empty();
        } catch (EditException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /** The outcomes that can be expected, with the points of the bands for partly met. */
    public Map<OutcomeKind, String> outcomes() {
        Map<OutcomeKind, String> outcomes = new java.util.EnumMap<>(OutcomeKind.class);
        version().ifPresent(loaded -> {
            var words = Statements.of(loaded.version(), language);
            for (var kind : OutcomeKind.values()) {
                outcomes.put(kind, words.outcome(kind));
            }
        });
        return outcomes;
    }

    /** The points of the bands, of which one is earned when the criterion is partly met. */
    public List<Integer> bands() {
        List<Integer> points = new ArrayList<>();
        version()
                .map(loaded -> loaded.version().criteria().get(code))
                .ifPresent(criterion -> criterion.bands().forEach(band -> points.add(band.points())));
        return points;
    }
}
