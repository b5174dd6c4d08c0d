package org.standardworkbench.rules.files.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Parameter;

/** Warns of what is declared but never read. Says nothing if a file that might read it could not be read. */
final class UseCheck {

    private final Draft draft;
    private final Problems problems;

    UseCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        boolean complete = draft.criteria().size()
                        == draft.criterionNames().names().size()
                && draft.indicators().size() == draft.indicatorNames().names().size()
                && draft.levels().isPresent()
                && draft.texts().size() == draft.criteria().size();
        if (!complete) {
            return;
        }
        Set<String> used = new HashSet<>();
        draft.criteria().values().forEach(criterion -> add(used, criterion.names()));
        draft.levels().ifPresent(levels -> add(used, levels.names()));
        draft.texts().values().forEach(texts -> List.of(
                        texts.title(), texts.text(), texts.rationale(), texts.guidance())
                .forEach(text -> TextCheck.named(text).forEach(name -> used.add("PARAMETER " + name))));
        Set<String> before;
        do {
            before = new HashSet<>(used);
            draft.indicators().values().stream()
                    .filter(indicator -> used.contains("INDICATOR " + indicator.code()))
                    .toList()
                    .forEach(indicator -> {
                        indicator.numerator().ifPresent(code -> used.add("INDICATOR " + code));
                        indicator.denominator().ifPresent(code -> used.add("INDICATOR " + code));
                        Parsed<?> formula = draft.formulas().get(indicator.code());
                        if (formula != null) {
                            add(used, formula.names());
                        }
                    });
        } while (!used.equals(before));
        for (Parameter parameter : draft.parameters().values()) {
            warn(used, "PARAMETER", "parameter", parameter.name());
        }
        for (IndicatorCode code : draft.indicators().keySet()) {
            warn(used, "INDICATOR", "indicator", code);
        }
        draft.factors().keySet().forEach(name -> warn(used, "FACTOR", "factor", name));
        draft.header().groups().keySet().forEach(code -> warn(used, "GROUP", "group", code));
        draft.header().themes().keySet().forEach(code -> warn(used, "THEME", "theme", code));
    }

    private static void add(Set<String> used, List<Parsed.NameUse> names) {
        names.forEach(use -> used.add(use.kind() + " " + use.name()));
    }

    private void warn(Set<String> used, String kind, String what, Object name) {
        if (!used.contains(kind + " " + name)) {
            problems.warning(
                    draft.places().of(what, name),
                    "The " + what + " `" + name + "` is never read.",
                    "Delete it, if it is not meant for a later version.");
        }
    }
}
