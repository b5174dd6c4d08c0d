package org.standardworkbench.webapp.authoring;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.standardworkbench.rules.authoring.VersionPart;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.webapp.page.Phrases;

/** What people call a part of a version: "ENE-02, title (Latviešu)", "Parameter renewable-electricity-minimum, value from 2027-01-01". */
public final class PartNames {

    private static final Pattern LINEAGE = Pattern.compile("(\\w+) \\[(.*)] \\[(.*)]");

    private PartNames() {}

    /** A part in words. */
    public static String of(VersionPart part, Phrases phrases) {
        var steps = part.steps();
        if (part.criterion().isPresent()) {
            var code = part.criterion().get().value();
            return code + ", " + ofCriterion(part.file(), steps, phrases);
        }
        return switch (part.file()) {
            case "parameters.yaml" -> declared("drafts.part.parameter", steps, phrases);
            case "indicators.yaml" -> declared("drafts.part.indicator", steps, phrases);
            case "factors.yaml" -> declared("drafts.part.factor", steps, phrases);
            case "levels.drl" -> phrases.say("drafts.part.levels") + last(steps);
            case "lineage.yaml" ->
                phrases.say("drafts.part.lineage") + (steps.size() < 2 ? "" : ", " + lineage(steps.getLast(), phrases));
            case "version.yaml" -> phrases.say("drafts.part.version") + rest(steps, 0, phrases);
            case "../standard.yaml" -> phrases.say("drafts.part.standard") + rest(steps, 0, phrases);
            default -> part.file() + rest(steps, 0, phrases);
        };
    }

    /** An entry of the lineage, from a step such as {@code renumbered [ENE-02] [ENE-12]}. */
    static String lineage(String step, Phrases phrases) {
        var entry = LINEAGE.matcher(step);
        if (!entry.matches()) {
            return step;
        }
        var codes = Stream.of(entry.group(2), entry.group(3))
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(" → "));
        return phrases.find("drafts.lineage.kind." + entry.group(1)).orElse(entry.group(1)) + ": " + codes;
    }

    private static String ofCriterion(String file, List<String> steps, Phrases phrases) {
        return switch (file) {
            case "" -> phrases.say(steps.isEmpty() ? "drafts.part.whole" : "drafts.part.theme");
            case "criterion.drl" -> phrases.say("drafts.part.rules");
            case "cases.yaml" -> phrases.say("drafts.part.case") + last(steps);
            case "texts.yaml" ->
                steps.isEmpty()
                        ? phrases.say("drafts.part.texts")
                        : word(steps.get(0), phrases) + rest(steps, 1, phrases);
            default -> file;
        };
    }

    /** A list of named things: the first step is the list, the second the name. */
    private static String declared(String key, List<String> steps, Phrases phrases) {
        var kind = phrases.say(key);
        if (steps.size() < 2) {
            return kind;
        }
        var name = kind + " " + steps.get(1);
        if (steps.size() >= 4 && steps.get(2).equals("values")) {
            return name + ", " + phrases.say("drafts.part.value", steps.get(3));
        }
        return name + rest(steps, 2, phrases);
    }

    private static String rest(List<String> steps, int from, Phrases phrases) {
        var words = new StringBuilder();
        for (var step : steps.subList(from, steps.size())) {
            var language = Language.ofCode(step);
            words.append(language.map(one -> " (" + one.code() + ")").orElseGet(() -> ", " + word(step, phrases)));
        }
        return words.toString();
    }

    private static String word(String step, Phrases phrases) {
        return phrases.find("drafts.field." + step).orElse(step);
    }

    private static String last(List<String> steps) {
        return steps.size() < 2 ? "" : ", " + steps.get(steps.size() - 1);
    }
}
