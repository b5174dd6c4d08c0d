package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.assessment.AssessmentException;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.StandardVersion;

/** Confirms claims: those about all sites by asking the engine about every combination, the others by sites on which the engine shows them. */
final class Confirmation {

    /** What confirms a claim. */
    record Shown(Finding.Proof proof, List<Example> examples) {}

    private final StandardVersion version;
    private final Table table;
    private final Wording wording;
    private final Optional<Assessor> assessor;
    private final Optional<EngineProof> proof;

    /** @param assessor the engine; without it the table and the arithmetic of the sites are trusted */
    Confirmation(StandardVersion version, Table table, Wording wording, Optional<Assessor> assessor) {
        this.version = version;
        this.table = table;
        this.wording = wording;
        this.assessor = assessor;
        this.proof = assessor.map(engine -> new EngineProof(version, table, engine));
    }

    /** What confirms a claim; empty if nothing does. */
    Optional<Shown> of(Claim claim) {
        return claim.shown().isEmpty() ? proved(claim) : shown(claim.shown());
    }

    private Optional<Shown> proved(Claim claim) {
        long combinations = proof.map(one -> (long) one.sites())
                .orElseGet(() -> table.partition().combinations());
        Finding.Proof told = new Finding.Proof(claim.reason(), combinations, proof.isPresent());
        boolean agreed = proof.map(
                        one -> claim.without() == Forest.NOTHING ? one.agrees() : one.agreesWithout(claim.without()))
                .orElse(true);
        return agreed ? Optional.of(new Shown(told, List.of())) : Optional.empty();
    }

    private Optional<Shown> shown(List<List<int[]>> ways) {
        for (List<int[]> way : ways) {
            List<Example> examples = new ArrayList<>();
            way.forEach(at -> example(at).ifPresent(examples::add));
            if (examples.size() == way.size()) {
                return Optional.of(new Shown(new Finding.Proof("", 0, assessor.isPresent()), examples));
            }
        }
        return Optional.empty();
    }

    private Optional<Example> example(int[] at) {
        int decided = table.decide(at, Forest.NOTHING);
        return new SiteMaker(version, table)
                .make(at)
                .filter(made ->
                        assessor.map(engine -> confirms(engine, made, decided)).orElse(true))
                .map(made -> example(made, decided));
    }

    private boolean confirms(Assessor engine, SiteMaker.Made made, int decided) {
        try {
            return decided(engine, made) == decided;
        } catch (AssessmentException refused) {
            return decided == Table.TWICE
                    && String.valueOf(refused.getMessage()).contains("two rules decide together");
        }
    }

    /** What the engine makes of a site, under the real criterion with all its formulas. */
    private int decided(Assessor engine, SiteMaker.Made made) {
        Criterion criterion = table.criterion();
        Map<CriterionCode, Criterion> criteria = new LinkedHashMap<>();
        reached(criterion.code(), criteria);
        criteria.put(criterion.code(), criterion);
        StandardVersion alone = Versions.with(version, criteria);
        if (criteria.size() == 1) {
            return EngineProof.decided(
                    criterion,
                    engine.decide(alone, List.of(made.dataset()), done -> {}).getFirst(),
                    0);
        }
        Outcome outcome = engine.explain(alone, made.dataset(), criterion.code(), made.outcomes())
                .outcome();
        return switch (outcome) {
            case Outcome.Met met -> criterion.bands().size();
            case Outcome.PartlyMet partly ->
                criterion.bands().stream().map(Criterion.Band::points).toList().indexOf(partly.points());
            case Outcome.NotMet notMet -> Table.NOT_MET;
            case Outcome.NotApplicable skipped -> Table.NOT_APPLICABLE;
            case Outcome.Undetermined open -> Table.UNDETERMINED;
        };
    }

    /** A criterion with all those whose outcomes it needs, so that the engine knows them. */
    private void reached(CriterionCode code, Map<CriterionCode, Criterion> into) {
        Criterion criterion =
                java.util.Objects.requireNonNull(version.criteria().getOrDefault(code, table.criterion()));
        if (into.putIfAbsent(code, criterion) == null) {
            Reads.of(criterion).criteria().forEach(read -> reached(read, into));
        }
    }

    private Example example(SiteMaker.Made made, int decided) {
        List<Example.Valued> values = new ArrayList<>();
        made.cells().forEach((line, cell) -> values.add(valued(line, cell)));
        Map<CriterionCode, String> others = new LinkedHashMap<>();
        made.outcomes()
                .forEach((code, outcome) -> others.put(code, outcome.kind().code()));
        return new Example(values, wording.outcome(table.criterion(), decided), made.dataset(), others);
    }

    private Example.Valued valued(Line line, Line.Cell cell) {
        String label = wording.statements().of(line.quantity());
        String name = line.quantity() instanceof Expression.IndicatorValue(var code) ? code.value() : label;
        String text = cell.number()
                .map(number -> wording.statements().number(number, line.unit()))
                .orElseGet(() -> word(line, cell.word().orElseThrow()));
        return new Example.Valued(name, label, text);
    }

    private String word(Line line, String word) {
        if (line.kind() == Line.Kind.TRUTH) {
            return wording.statements().truth(word.equals("true"));
        }
        return line.quantity() instanceof Expression.IndicatorValue(var code)
                        && version.indicators().get(code) instanceof Indicator
                ? wording.statements().code(word, code)
                : word;
    }
}
