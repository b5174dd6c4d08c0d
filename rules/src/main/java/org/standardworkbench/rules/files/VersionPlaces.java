package org.standardworkbench.rules.files;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.files.check.Draft;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Place;

/**
 * Where the parts of a version stand in its files, for whoever has something to say about one of them. Conditions and values are told
 * apart by identity: ask with those of the version that was read.
 */
public final class VersionPlaces {

    private final String label;
    private final Optional<Draft> draft;

    VersionPlaces(String label, Optional<Draft> draft) {
        this.label = label;
        this.draft = draft;
    }

    /** Of a version that was not read from files: every place is the whole version. @param label what messages call it */
    public static VersionPlaces unknown(String label) {
        return new VersionPlaces(label, Optional.empty());
    }

    /** Where a condition of a criterion begins. */
    public Place of(CriterionCode criterion, Condition condition) {
        return parsed(criterion).map(parsed -> parsed.places().of(condition)).orElseGet(this::whole);
    }

    /** Where a value of a criterion begins. */
    public Place of(CriterionCode criterion, Expression value) {
        return parsed(criterion).map(parsed -> parsed.places().of(value)).orElseGet(this::whole);
    }

    /** Where a condition of a level rule begins. */
    public Place ofLevels(Condition condition) {
        return levels().map(parsed -> parsed.places().of(condition)).orElseGet(this::whole);
    }

    /** Where the name of a level's rule stands. */
    public Place of(LevelName level) {
        return levels().map(Parsed::names).orElse(List.of()).stream()
                .filter(use ->
                        use.kind() == Parsed.NameUse.Kind.LEVEL && use.name().equals(level.value()))
                .map(Parsed.NameUse::place)
                .findFirst()
                .orElseGet(this::whole);
    }

    /** Where an indicator is declared. */
    public Place of(IndicatorCode indicator) {
        return part("indicator", indicator);
    }

    /** Where a parameter is declared. */
    public Place of(ParameterName parameter) {
        return part("parameter", parameter);
    }

    /** Where a reference factor is declared. */
    public Place of(FactorName factor) {
        return part("factor", factor);
    }

    private Place part(String kind, Object name) {
        return draft.map(read -> read.places().of(kind, name)).orElseGet(this::whole);
    }

    private Optional<Parsed<Criterion>> parsed(CriterionCode criterion) {
        return draft.map(read -> read.criteria().get(criterion));
    }

    private Optional<Parsed<List<LevelRule>>> levels() {
        return draft.flatMap(Draft::levels);
    }

    private Place whole() {
        return Place.file(label);
    }
}
