package org.standardworkbench.rules.alignment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.alignment.PlacedLine.Part;
import org.standardworkbench.rules.assessment.Explanation.OfCompany;
import org.standardworkbench.rules.assessment.Explanation.OfCriterion;
import org.standardworkbench.rules.assessment.Outcome;
import org.standardworkbench.rules.comparison.Correspondence;
import org.standardworkbench.rules.standard.CriterionCode;

/** Aligns criteria that belong together: condition with condition, company with company, line by line. */
final class CriteriaAligner {

    private final AlignedExplanation.Side left;
    private final AlignedExplanation.Side right;
    private final LineAligner lines;
    private final Map<CriterionCode, String> namesLeft;
    private final Map<CriterionCode, String> namesRight;

    CriteriaAligner(
            AlignedExplanation.Side left,
            AlignedExplanation.Side right,
            LineAligner lines,
            Map<CriterionCode, String> namesLeft,
            Map<CriterionCode, String> namesRight) {
        this.left = left;
        this.right = right;
        this.lines = lines;
        this.namesLeft = namesLeft;
        this.namesRight = namesRight;
    }

    AlignedCriteria align(
            Correspondence criteria, Map<CriterionCode, OfCriterion> onLeft, Map<CriterionCode, OfCriterion> onRight) {
        boolean differs = !signs(onLeft).equals(signs(onRight));
        List<AlignedLine> rows = new ArrayList<>();
        for (Part part : List.of(Part.APPLICABILITY, Part.BAND, Part.REQUIREMENT)) {
            Forest one = new Forest(namesLeft);
            Forest other = new Forest(namesRight);
            onLeft.values().forEach(explained -> add(left, explained, part, one));
            onRight.values().forEach(explained -> add(right, explained, part, other));
            rows.addAll(lines.align(one, other));
        }
        companies(onLeft, onRight).forEach(company -> rows.addAll(company(company, onLeft, onRight)));
        boolean both = !onLeft.isEmpty() && !onRight.isEmpty();
        List<AlignedLine> marked = differs && both
                ? LineAligner.marked(rows, CriteriaCarriers.of(onLeft.values(), onRight.values()))
                : rows;
        List<AlignedLine> deciding =
                marked.stream().filter(AlignedLine::decides).toList();
        return new AlignedCriteria(
                criteria,
                onLeft,
                onRight,
                differs,
                differs && both && deciding.isEmpty(),
                differs && both ? Optional.of(cause(deciding)) : Optional.empty(),
                marked);
    }

    private static void add(AlignedExplanation.Side side, OfCriterion explained, Part part, Forest forest) {
        String code = explained.criterion().value();
        switch (part) {
            case APPLICABILITY ->
                explained.applicability().ifPresent(line -> forest.add(code, part, 0, Optional.empty(), line));
            case BAND ->
                explained.bands().forEach(band -> forest.add(code, part, band.points(), Optional.empty(), band.line()));
            case REQUIREMENT ->
                explained
                        .requirement()
                        .ifPresent(line -> forest.add(code, part, maximum(side, explained), Optional.empty(), line));
            case LEVEL -> throw new IllegalArgumentException("a criterion has no level");
        }
    }

    private static int maximum(AlignedExplanation.Side side, OfCriterion explained) {
        return Objects.requireNonNull(side.version().criteria().get(explained.criterion()))
                .maximum();
    }

    private static Set<String> companies(
            Map<CriterionCode, OfCriterion> onLeft, Map<CriterionCode, OfCriterion> onRight) {
        return Stream.concat(onRight.values().stream(), onLeft.values().stream())
                .flatMap(explained -> explained.companies().stream())
                .map(OfCompany::company)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<AlignedLine> company(
            String company, Map<CriterionCode, OfCriterion> onLeft, Map<CriterionCode, OfCriterion> onRight) {
        List<AlignedLine> rows = new ArrayList<>();
        for (Part part : List.of(Part.APPLICABILITY, Part.REQUIREMENT)) {
            Forest one = new Forest(namesLeft);
            Forest other = new Forest(namesRight);
            onLeft.values().forEach(explained -> add(left, explained, company, part, one));
            onRight.values().forEach(explained -> add(right, explained, company, part, other));
            rows.addAll(lines.align(one, other));
        }
        return rows;
    }

    private static void add(
            AlignedExplanation.Side side, OfCriterion explained, String company, Part part, Forest forest) {
        explained.companies().stream()
                .filter(one -> one.company().equals(company))
                .forEach(one -> forest.add(
                        explained.criterion().value(),
                        part,
                        part == Part.APPLICABILITY ? 0 : maximum(side, explained),
                        Optional.of(company),
                        part == Part.APPLICABILITY ? one.applicability() : one.requirement()));
    }

    /** What must be equal for criteria not to differ: criteria that are not asked leave no trace. */
    private static List<String> signs(Map<CriterionCode, OfCriterion> explained) {
        return explained.values().stream()
                .map(OfCriterion::outcome)
                .filter(outcome -> !(outcome instanceof Outcome.NotApplicable))
                .map(outcome -> outcome.kind() + " " + outcome.leastPoints() + " " + outcome.mostPoints())
                .sorted()
                .toList();
    }

    private Cause cause(List<AlignedLine> deciding) {
        boolean sameRules = left.version().contentHash().equals(right.version().contentHash());
        boolean sameData = left.assessment()
                .receipt()
                .dataset()
                .equals(right.assessment().receipt().dataset());
        if (sameData || sameRules) {
            return sameData ? Cause.RULES : Cause.DATA;
        }
        Set<Cause> causes = deciding.stream()
                .map(line -> line.cause().orElse(line.either().company().isPresent() ? Cause.BOTH : Cause.RULES))
                .collect(Collectors.toSet());
        return causes.size() == 1 ? causes.iterator().next() : Cause.BOTH;
    }
}
