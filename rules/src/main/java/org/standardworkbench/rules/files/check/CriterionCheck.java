package org.standardworkbench.rules.files.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.files.source.Places;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.language.FormulaReader;
import org.standardworkbench.rules.language.FormulaWriter;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.language.SourceMap;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Problem;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;

/** Checks one criterion against a version that could be read, as it is being written: kinds, units and bands. */
public final class CriterionCheck {

    private final StandardVersion version;
    private final Map<IndicatorCode, Parsed<Expression>> formulas = new LinkedHashMap<>();

    /** @param version whose indicators, parameters and factors the criterion reads */
    public CriterionCheck(StandardVersion version) {
        this.version = version;
        version.indicators().forEach((code, indicator) -> indicator
                .formula()
                .flatMap(formula -> FormulaReader.read(Place.file(""), FormulaWriter.write(formula))
                        .value())
                .ifPresent(parsed -> formulas.put(code, parsed)));
    }

    /**
     * What does not go together in the criterion: kinds, units, subjects, bands that overlap or leave a gap. Names that the version
     * does not have are left to whoever asks, as are cycles, which need all criteria.
     */
    public List<Problem> problems(Parsed<Criterion> criterion) {
        Draft draft = draft(Map.of(criterion.model().code(), criterion));
        Problems problems = new Problems();
        new MeaningCheck(draft, problems).criterion(criterion);
        if (!problems.failed()) {
            new BandCheck(draft, problems).check();
        }
        return problems.list();
    }

    /**
     * The unit of a value, as a UCUM code.
     *
     * @param subject whose indicators it reads
     * @return empty if it is no number or cannot be told
     */
    public Optional<String> unit(Expression value, Subject subject) {
        Kind kind = new KindCheck(draft(Map.of()), new Problems()).of(value, Where.on(subject, SourceMap.none()));
        return kind instanceof Kind.Number number && !number.zero() ? Optional.of(number.unit()) : Optional.empty();
    }

    private Draft draft(Map<CriterionCode, Parsed<Criterion>> criteria) {
        return new Draft(
                Header.unknown(),
                version.indicators(),
                Names.of(version.indicators().keySet()),
                formulas,
                version.parameters(),
                Names.of(version.parameters().keySet()),
                version.factors(),
                Names.of(version.factors().keySet()),
                criteria,
                Names.of(version.criteria().keySet()),
                Map.of(),
                Optional.empty(),
                List.of(),
                new Places(Place.file("")));
    }
}
