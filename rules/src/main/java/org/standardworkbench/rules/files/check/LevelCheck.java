package org.standardworkbench.rules.files.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.Place;

/** Whether {@code levels.drl} and {@code version.yaml} name the same levels in the same order. */
final class LevelCheck {

    private final Draft draft;
    private final String label;
    private final Problems problems;

    LevelCheck(Draft draft, String label, Problems problems) {
        this.draft = draft;
        this.label = label;
        this.problems = problems;
    }

    void check() {
        Names names = draft.header().levelNames();
        if (draft.levels().isEmpty() || !names.complete()) {
            return;
        }
        Parsed<List<LevelRule>> rules = draft.levels().get();
        List<String> ruled =
                rules.model().stream().map(rule -> rule.name().value()).toList();
        for (String name : names.names()) {
            if (!ruled.contains(name)) {
                problems.error(
                        draft.places().of("level", name, "name"),
                        "The level " + Advice.quote(name) + " has no rule in `levels.drl`.",
                        "Write one, or delete the level.");
            }
        }
        List<String> wanted = new ArrayList<>(names.names());
        wanted.retainAll(ruled);
        List<String> given = new ArrayList<>(ruled);
        given.retainAll(names.names());
        if (!given.equals(wanted)) {
            problems.error(
                    Place.file(label + "/levels.drl"),
                    "The rules rank the levels " + Advice.list(given) + ", but `version.yaml` lists "
                            + Advice.list(wanted) + ", lowest first.",
                    "Give both the same order.");
        }
        rules.model().forEach(rule -> rank(rules, rule));
    }

    private void rank(Parsed<List<LevelRule>> rules, LevelRule rule) {
        int position = rules.model().indexOf(rule) + 1;
        if (rule.rank() != position) {
            Optional<Place> place = rules.names().stream()
                    .filter(name -> name.kind() == Parsed.NameUse.Kind.LEVEL)
                    .filter(name -> name.name().equals(rule.name().value()))
                    .map(Parsed.NameUse::place)
                    .findFirst();
            problems.error(
                    place.orElse(Place.file(label + "/levels.drl")),
                    "The level `" + rule.name() + "` has the rank " + rule.rank() + ", but it is number " + position
                            + ".",
                    "Ranks count from 1 without gaps.");
        }
    }
}
