package org.standardworkbench.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Units;

/**
 * What the right side of a comparison must be, going by its left side.
 *
 * @param kind number, truth, code or outcome
 * @param unit of a number; empty if it cannot be told
 * @param indicator the left side, if it is an indicator alone
 */
record Wanted(Kind kind, Optional<String> unit, Optional<Indicator> indicator) {

    enum Kind {
        NUMBER,
        TRUTH,
        CODE,
        OUTCOME
    }

    private static final Set<String> CALLS = Set.of("parameter", "factor");
    private static final Wanted ANY_NUMBER = new Wanted(Kind.NUMBER, Optional.empty(), Optional.empty());

    /** What is wanted at the place that a walk has come to. */
    static Wanted at(Walk walk, Vocabulary vocabulary) {
        boolean inCall = CALLS.contains(walk.innermost());
        if (walk.section() == Walk.Section.ANNOTATIONS) {
            return number("%");
        }
        List<Token> item = inCall ? walk.outerItem() : walk.item();
        if (walk.innermost().equals("between") && walk.commas() > 0) {
            item = walk.firstItem();
        }
        return of(item, vocabulary);
    }

    /** What an item's left side asks for. */
    static Wanted of(List<Token> item, Vocabulary vocabulary) {
        for (int index = 0; index < item.size(); index++) {
            Token token = item.get(index);
            Optional<Indicator> indicator = vocabulary.indicator(token.text());
            if (token.kind() == Token.Kind.WORD && indicator.isPresent()) {
                return of(indicator.get());
            }
            switch (token.text()) {
                case "outcome" -> {
                    return new Wanted(Kind.OUTCOME, Optional.empty(), Optional.empty());
                }
                case "points", "count" -> {
                    return number("1");
                }
                case "share" -> {
                    return number("%");
                }
                default -> {}
            }
        }
        return ANY_NUMBER;
    }

    private static Wanted of(Indicator indicator) {
        return switch (indicator.kind()) {
            case NUMBER -> new Wanted(Kind.NUMBER, Optional.of(indicator.unit()), Optional.of(indicator));
            case TRUTH -> new Wanted(Kind.TRUTH, Optional.empty(), Optional.of(indicator));
            case CODE -> new Wanted(Kind.CODE, Optional.empty(), Optional.of(indicator));
        };
    }

    private static Wanted number(String unit) {
        return new Wanted(Kind.NUMBER, Optional.of(unit), Optional.empty());
    }

    /** How badly a unit fits: 0 for the same one, 1 for one that converts, 2 for any other. */
    int misfit(String other) {
        if (unit.isEmpty() || unit.get().equals(other)) {
            return 0;
        }
        boolean counted =
                unit.get().equals("1") && other.equals("%") || unit.get().equals("%") && other.equals("1");
        return Units.comparable(unit.get(), other) && !counted ? 1 : 2;
    }

    /** The parameters of the version, those whose unit fits first. */
    List<Parameter> parameters(Vocabulary vocabulary) {
        return vocabulary.parameters().values().stream()
                .sorted(java.util.Comparator.comparingInt(parameter -> misfit(parameter.unit())))
                .toList();
    }

    /** Whether a parameter can stand on the right side. */
    boolean fits(Parameter parameter) {
        return kind == Kind.NUMBER && misfit(parameter.unit()) < 2;
    }
}
