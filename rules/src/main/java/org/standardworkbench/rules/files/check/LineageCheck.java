package org.standardworkbench.rules.files.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Lineage;
import org.standardworkbench.rules.standard.Place;

/** Whether the lineage accounts for every criterion that only this version or only its base has. */
final class LineageCheck {

    private final Draft draft;
    private final String label;
    private final Problems problems;

    LineageCheck(Draft draft, String label, Problems problems) {
        this.draft = draft;
        this.label = label;
        this.problems = problems;
    }

    void check(Set<CriterionCode> base) {
        List<String> old = base.stream().map(CriterionCode::value).toList();
        List<String> now = draft.criterionNames().names();
        Set<String> from = new TreeSet<>();
        Set<String> to = new TreeSet<>();
        for (int at = 0; at < draft.lineage().size(); at++) {
            Lineage entry = draft.lineage().get(at);
            Place place = draft.places().of("lineage", at);
            entry.from().forEach(code -> known(place, code, old, "the version that this one is based on"));
            entry.to().forEach(code -> known(place, code, now, "this version"));
            entry.from().forEach(code -> from.add(code.value()));
            entry.to().forEach(code -> to.add(code.value()));
        }
        Place file = Place.file(label + "/lineage.yaml");
        now.stream()
                .filter(code -> !old.contains(code) && !to.contains(code))
                .forEach(code -> problems.error(
                        file,
                        "The criterion " + Advice.quote(code) + " is new, but no entry leads to it.",
                        "Add an entry with `to: [" + code + "]`."));
        old.stream()
                .filter(code -> !now.contains(code) && !from.contains(code))
                .forEach(code -> problems.error(
                        file,
                        "The criterion " + Advice.quote(code)
                                + " of the version before is gone, but no entry says where.",
                        "Add an entry with `from: [" + code + "]`."));
    }

    private void known(Place place, CriterionCode code, List<String> codes, String where) {
        if (!codes.contains(code.value())) {
            problems.error(
                    place,
                    "The criterion " + Advice.quote(code.value()) + " is not in " + where + ".",
                    Advice.on(code.value(), codes, "criteria"));
        }
    }
}
