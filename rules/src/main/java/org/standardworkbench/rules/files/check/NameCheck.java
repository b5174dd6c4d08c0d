package org.standardworkbench.rules.files.check;

import java.util.List;
import java.util.stream.Stream;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.IndicatorCode;

/** Whether every name in rules, formulas and texts is declared. */
final class NameCheck {

    private final Draft draft;
    private final Problems problems;

    NameCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        Stream.of(
                        draft.criteria().values().stream().map(Parsed::names),
                        draft.formulas().values().stream().map(Parsed::names),
                        draft.levels().stream().map(Parsed::names))
                .flatMap(names -> names)
                .flatMap(List::stream)
                .forEach(this::check);
        draft.indicators().values().forEach(indicator -> {
            indicator.numerator().ifPresent(code -> shareOf(indicator.code(), "numerator", code));
            indicator.denominator().ifPresent(code -> shareOf(indicator.code(), "denominator", code));
        });
    }

    private void check(Parsed.NameUse use) {
        switch (use.kind()) {
            case INDICATOR -> lack(use, draft.indicatorNames(), "indicator", "indicators");
            case PARAMETER -> lack(use, draft.parameterNames(), "parameter", "parameters");
            case FACTOR -> lack(use, draft.factorNames(), "factor", "factors");
            case CRITERION -> lack(use, draft.criterionNames(), "criterion", "criteria");
            case THEME -> lack(use, draft.header().themeNames(), "theme", "themes");
            case GROUP -> lack(use, draft.header().groupNames(), "group", "groups");
            case LEVEL -> lack(use, draft.header().levelNames(), "level", "levels");
        }
    }

    private void shareOf(IndicatorCode share, String part, IndicatorCode code) {
        if (draft.indicatorNames().lacks(code.value())) {
            problems.error(
                    draft.places().of("indicator", share, part),
                    "The version has no indicator " + Advice.quote(code.value()) + ".",
                    Advice.on(code.value(), draft.indicatorNames().names(), "indicators"));
        }
    }

    private void lack(Parsed.NameUse use, Names names, String what, String plural) {
        if (names.lacks(use.name())) {
            problems.error(
                    use.place(),
                    "The version has no " + what + " " + Advice.quote(use.name()) + ".",
                    Advice.on(use.name(), names.names(), plural));
        }
    }
}
