package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.language.Parsed.NameUse;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.Place;

/**
 * Reads the level rules of a version. As total as {@link CriterionReader}.
 *
 * @see "docs/criterion-language.md"
 */
public final class LevelsReader {

    private static final int MOST_LEVELS = 20;

    private final Reading reading;
    private final List<LevelRule> levels = new ArrayList<>();
    private int rankBefore;

    private LevelsReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads level rules, lowest first. Names are not looked up; that needs the version.
     *
     * @param file the file's path for messages
     * @param text the file's content
     * @return the rules, or all errors at once
     */
    public static Checked<Parsed<List<LevelRule>>> read(String file, String text) {
        return read(new Reading(new SourceText(Place.file(file), text)));
    }

    static Checked<Parsed<List<LevelRule>>> read(Reading reading) {
        List<RuleText> rules = RuleSplitter.split(reading.tokens(), reading.diagnostics());
        if (rules.isEmpty() && !reading.diagnostics().failed()) {
            reading.diagnostics()
                    .error(0, "The file has no level rule.", "Write one per level, lowest first: rule \"bronze\"");
        }
        LevelsReader reader = new LevelsReader(reading);
        rules.forEach(reader::level);
        if (reading.diagnostics().failed()) {
            return Checked.failed(reading.diagnostics().problems());
        }
        return Checked.of(reading.parsed(List.copyOf(reader.levels)));
    }

    private void level(RuleText rule) {
        Annotations annotations = Annotations.read(rule, reading.diagnostics(), List.of("rank"), "");
        Optional<Integer> rank = rank(rule, annotations);
        Condition condition = new PatternReader(rule, reading).condition("Outcomes", Context.LEVEL);
        Optional<LevelName> name = name(rule);
        name.ifPresent(new PatternReader(rule, reading)::level);
        if (name.isPresent() && rank.isPresent()) {
            levels.add(new LevelRule(name.get(), rank.get(), condition, rule.comments()));
        }
    }

    private Optional<LevelName> name(RuleText rule) {
        Token token = rule.name();
        if (token.faulty()) {
            return Optional.empty();
        }
        if (!rule.named() || !LevelName.isValid(token.text())) {
            reading.diagnostics()
                    .error(
                            token,
                            "Found " + token.quoted() + ", expected a level's name in double quotes.",
                            "Write: rule \"gold\"");
            return Optional.empty();
        }
        LevelName name = new LevelName(token.text());
        if (levels.stream().anyMatch(level -> level.name().equals(name))) {
            reading.diagnostics()
                    .error(
                            token,
                            "The rule " + token.quoted() + " stands twice.",
                            "Delete one of them; alternatives stand in anyOf( … ).");
        }
        reading.name(NameUse.Kind.LEVEL, token.text(), token);
        return Optional.of(name);
    }

    private Optional<Integer> rank(RuleText rule, Annotations annotations) {
        Optional<Integer> rank = new Metadata(rule, annotations, reading).number("rank", 1, MOST_LEVELS);
        rank.ifPresent(own -> {
            if (own <= rankBefore) {
                reading.diagnostics()
                        .error(
                                annotations.where("rank"),
                                "The rank " + own + " does not follow the rank " + rankBefore + " above it.",
                                "Write levels lowest first, each with a higher rank.");
            }
            rankBefore = Math.max(rankBefore, own);
        });
        return rank;
    }
}
