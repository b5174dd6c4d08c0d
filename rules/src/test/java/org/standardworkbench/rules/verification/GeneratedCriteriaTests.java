package org.standardworkbench.rules.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetGenerator;
import org.standardworkbench.rules.engine.DroolsAssessor;
import org.standardworkbench.rules.files.VersionPlaces;
import org.standardworkbench.rules.oracle.Oracle;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.ModelGenerator;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.StandardVersion;

/** Findings about generated criteria against brute force, by an evaluator that shares no code with engine and tables. */
class GeneratedCriteriaTests {

    private static final VersionPlaces NOWHERE = VersionPlaces.unknown("generated");
    private static final DroolsAssessor ENGINE = new DroolsAssessor();

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    /** A criterion of a generated version, with its version. */
    private record Generated(StandardVersion version, Criterion criterion) {

        String name(long seed) {
            return "seed " + seed + " " + criterion.code();
        }
    }

    private static List<Generated> generated(long seed) {
        StandardVersion version = new ModelGenerator(seed).version();
        return version.criteria().values().stream()
                .map(criterion -> new Generated(version, criterion))
                .toList();
    }

    @Test
    void no_site_contradicts_a_finding() {
        int findings = 0;
        for (long seed = 40; seed < 66; seed++) {
            for (Generated one : generated(seed)) {
                Verification verification = Verifier.withoutEngine().criterion(one.version(), NOWHERE, one.criterion());
                List<Dataset> sites = new ArrayList<>();
                for (double missing : new double[] {0, 0.3}) {
                    sites.addAll(new DatasetGenerator(one.version(), seed, missing).datasets(40));
                }
                for (Finding finding : verification.findings()) {
                    findings++;
                    assertThat(contradicting(one, finding, sites))
                            .as(one.name(seed) + " " + finding.text() + one.criterion())
                            .isEmpty();
                }
            }
        }
        assertThat(findings).isGreaterThan(25);
    }

    /** Sites on which a finding is not so. */
    private static List<String> contradicting(Generated one, Finding finding, List<Dataset> sites) {
        StandardVersion without = finding.kind() == Finding.Kind.REDUNDANT ? without(one, finding) : one.version();
        List<String> wrong = new ArrayList<>();
        for (Dataset site : sites) {
            var verdict = Oracle.assess(one.version(), site)
                    .outcomes()
                    .get(one.criterion().code());
            boolean so =
                    switch (finding.kind()) {
                        case NEVER_MET -> verdict.kind() != OutcomeKind.MET;
                        case UNREACHABLE_BAND ->
                            verdict.kind() != OutcomeKind.PARTLY_MET
                                    || one.criterion().bands().size() > 1;
                        case NEVER_ASKED ->
                            verdict.kind() == OutcomeKind.NOT_APPLICABLE || verdict.kind() == OutcomeKind.UNDETERMINED;
                        case ALWAYS_MET -> verdict.kind() != OutcomeKind.NOT_MET;
                        case REDUNDANT ->
                            verdict.equals(Oracle.assess(without, site)
                                    .outcomes()
                                    .get(one.criterion().code()));
                        default -> true;
                    };
            if (!so) {
                wrong.add(site + " " + verdict);
            }
        }
        return wrong;
    }

    private static StandardVersion without(Generated one, Finding finding) {
        Condition part = about(one, finding);
        Criterion fewer = new Criterion(
                one.criterion().code(),
                one.criterion().theme(),
                one.criterion().obligation(),
                one.criterion().object(),
                one.criterion().group(),
                one.criterion().stages(),
                one.criterion().maximum(),
                one.criterion().rollUp(),
                one.criterion().judgement(),
                Mutants.without(one.criterion().applicability(), part),
                one.criterion().bands().stream()
                        .map(band -> new Criterion.Band(band.points(), Mutants.without(band.condition(), part)))
                        .toList(),
                new Criterion.Band(
                        one.criterion().requirement().points(),
                        Mutants.without(one.criterion().requirement().condition(), part)),
                one.criterion().comments());
        var criteria = new java.util.LinkedHashMap<>(one.version().criteria());
        criteria.put(fewer.code(), fewer);
        return Versions.with(one.version(), criteria);
    }

    /** The condition that a finding is about. */
    private static Condition about(Generated one, Finding finding) {
        for (Span span : Span.of(one.version(), Reads.of(one.criterion()).parameters())) {
            Table table = table(one, span).orElseThrow();
            Wording wording = Wording.of(one.version(), NOWHERE, span, Language.EN);
            for (Claim claim : RedundancyCheck.of(table, wording, told(table, wording))) {
                if (wording.statements().line(claim.about()).equals(finding.subject())
                        && claim.sentence().equals(finding.sentence())) {
                    return claim.about();
                }
            }
        }
        throw new IllegalStateException(finding.text());
    }

    private static List<Condition> told(Table table, Wording wording) {
        return TruthCheck.of(table, wording).stream().map(Claim::about).toList();
    }

    private static Optional<Table> table(Generated one, Span span) {
        try {
            return Optional.of(Table.of(one.version(), new Reach(one.version(), Set.of()), one.criterion(), span));
        } catch (UndecidedException notFollowed) {
            return Optional.empty();
        }
    }

    @Test
    void the_engine_decides_every_combination_as_the_table_does() {
        int tables = 0;
        for (long seed = 200; seed < 205; seed++) {
            for (Generated one : generated(seed)) {
                for (Span span :
                        Span.of(one.version(), Reads.of(one.criterion()).parameters())) {
                    Optional<Table> table = table(one, span);
                    if (table.isPresent()) {
                        assertThat(new EngineProof(one.version(), table.get(), ENGINE).agrees())
                                .as(one.name(seed) + one.criterion())
                                .isTrue();
                        tables++;
                    }
                }
            }
        }
        assertThat(tables).isGreaterThan(12);
    }
}
