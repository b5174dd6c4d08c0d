package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.standardworkbench.rules.assessment.Assessor;
import org.standardworkbench.rules.assessment.Decisions;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.files.LoadedVersion;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.OutcomeKind;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.StandardVersion;

/** Finds what criteria ask for and no site has: of the sites of which a criterion is asked, none has a value of something that it reads. */
final class DataCheck {

    private final LoadedVersion loaded;
    private final StandardVersion version;
    private final List<Dataset> datasets;
    private final List<Decisions> decisions;
    private final Wording wording;
    private final List<Finding> findings = new ArrayList<>();

    private DataCheck(LoadedVersion loaded, List<Dataset> datasets, Assessor assessor, Language language) {
        this.loaded = loaded;
        this.version = loaded.version();
        this.datasets = datasets;
        this.decisions = assessor.decide(version, datasets, done -> {});
        this.wording = Wording.of(version, loaded.places(), Span.ALWAYS, language);
    }

    static List<Finding> of(LoadedVersion loaded, List<Dataset> datasets, Assessor assessor, Language language) {
        DataCheck check = new DataCheck(loaded, datasets, assessor, language);
        int number = 0;
        for (Criterion criterion : loaded.version().criteria().values()) {
            check.look(criterion, number++);
        }
        return check.findings;
    }

    private void look(Criterion criterion, int number) {
        List<Integer> asked = new ArrayList<>();
        for (int site = 0; site < datasets.size(); site++) {
            if (decisions.get(site).outcomes().get(number) != OutcomeKind.NOT_APPLICABLE) {
                asked.add(site);
            }
        }
        Map<IndicatorCode, Condition> read = new LinkedHashMap<>();
        Stream.concat(criterion.bands().stream(), Stream.of(criterion.requirement()))
                .flatMap(step -> leaves(step.condition()))
                .forEach(leaf -> given(leaf).forEach(code -> read.putIfAbsent(code, leaf)));
        read.forEach((code, leaf) -> {
            List<Integer> could = asked.stream()
                    .filter(site -> !GivenData.nobodyToMeasure(version, datasets.get(site), code))
                    .toList();
            if (!could.isEmpty()
                    && could.stream().noneMatch(site -> GivenData.has(version, datasets.get(site), code))) {
                findings.add(finding(criterion, leaf, code, could, number));
            }
        });
    }

    private static Stream<Condition> leaves(Condition condition) {
        return switch (condition) {
            case Condition.AllOf(var parts) -> parts.stream().flatMap(DataCheck::leaves);
            case Condition.AnyOf(var parts) -> parts.stream().flatMap(DataCheck::leaves);
            case Condition.AtLeast(var minimum, var parts) -> parts.stream().flatMap(DataCheck::leaves);
            case Condition.Not(var part) -> leaves(part);
            default -> Stream.of(condition);
        };
    }

    /** The given indicators that a condition reads, also through formulas. */
    private Set<IndicatorCode> given(Condition condition) {
        Set<IndicatorCode> given = new LinkedHashSet<>();
        Reads.of(condition).indicators().forEach(code -> follow(code, given));
        return given;
    }

    private void follow(IndicatorCode code, Set<IndicatorCode> given) {
        Indicator indicator = Objects.requireNonNull(version.indicators().get(code));
        if (indicator.formula().isEmpty()) {
            given.add(code);
        } else {
            Reads.of(indicator.formula().get()).indicators().forEach(read -> follow(read, given));
        }
    }

    private Finding finding(Criterion criterion, Condition leaf, IndicatorCode code, List<Integer> asked, int number) {
        Dataset first = datasets.get(asked.getFirst());
        String label = wording.statements().label(code);
        OutcomeKind outcome = decisions.get(asked.getFirst()).outcomes().get(number);
        return new Finding(
                Finding.Kind.NO_DATA,
                loaded.places().of(criterion.code(), leaf),
                Optional.of(criterion.code()),
                wording.statements().line(leaf),
                wording.words()
                        .sentence(
                                asked.size() == 1 ? "no-data.one" : "no-data.many",
                                Finding.Piece.name(code),
                                label,
                                wording.condition(leaf),
                                String.valueOf(asked.size())),
                Span.ALWAYS,
                new Finding.Proof(wording.words().say("proof.data"), 0, true),
                List.of(new Example(
                        List.of(new Example.Valued(
                                code.value(), label, wording.words().say("value.none"))),
                        first.site().id() + ": " + wording.statements().outcome(outcome),
                        first,
                        Map.of())));
    }
}
