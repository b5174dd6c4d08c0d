package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ThemeCode;

/** Makes a criterion of the rules of its file. */
final class CriterionRules {

    private static final Pattern FOLDER = Pattern.compile("(?:^|.*[/\\\\])([^/\\\\]+)[/\\\\]criterion\\.drl");

    private final Reading reading;
    private final Optional<CriterionCode> folder;
    private final Map<RuleName.Kind, List<Named>> rules = new EnumMap<>(RuleName.Kind.class);
    private final List<RuleText> all;
    private boolean unnamed;

    private record Named(RuleText rule, RuleName name) {}

    CriterionRules(String file, List<RuleText> rules, Reading reading) {
        this.reading = reading;
        this.all = rules;
        Matcher matcher = FOLDER.matcher(file);
        this.folder = matcher.matches() && CriterionCode.isValid(matcher.group(1))
                ? Optional.of(new CriterionCode(matcher.group(1)))
                : Optional.empty();
        for (RuleName.Kind kind : RuleName.Kind.values()) {
            this.rules.put(kind, new ArrayList<>());
        }
    }

    /** The criterion; meaningful only if no error was told. */
    Optional<Criterion> criterion() {
        all.forEach(this::classify);
        requireOneCode();
        Optional<Named> applies = only(RuleName.Kind.APPLIES, "ENE-02 applies");
        Optional<Named> met = only(RuleName.Kind.MET, "ENE-02 is met");
        Optional<Header> header = applies.map(this::header);
        Subject object = header.flatMap(Header::object).orElse(guess());
        Condition applicability =
                applies.map(named -> condition(named.rule(), object)).orElse(Condition.ALWAYS);
        applies.ifPresent(named -> new PatternReader(named.rule(), reading).call("applies"));
        List<Criterion.Band> bands = bands(object, header.flatMap(Header::maximum));
        Optional<Criterion.Band> requirement =
                met.flatMap(named -> requirement(named, object, header.flatMap(Header::maximum)));
        rulesBesides();
        if (header.isEmpty()
                || met.isEmpty()
                || requirement.isEmpty()
                || reading.diagnostics().failed()) {
            return Optional.empty();
        }
        Criterion.Comments comments = new Criterion.Comments(
                applies.get().rule().comments(),
                bandRules().stream().map(named -> named.rule().comments()).toList(),
                met.get().rule().comments());
        return header.get().criterion(applies.get().name().code(), applicability, bands, requirement.get(), comments);
    }

    private record Header(
            Optional<ThemeCode> theme,
            Optional<Obligation> obligation,
            Optional<Subject> object,
            Optional<GroupCode> group,
            Set<Stage> stages,
            Optional<Integer> maximum,
            Optional<RollUp> rollUp,
            Optional<String> judgement) {

        Optional<Criterion> criterion(
                CriterionCode code,
                Condition applicability,
                List<Criterion.Band> bands,
                Criterion.Band requirement,
                Criterion.Comments comments) {
            return theme.flatMap(itsTheme -> obligation.flatMap(
                    itsObligation -> object.flatMap(itsObject -> maximum.map(itsMaximum -> new Criterion(
                            code,
                            itsTheme,
                            itsObligation,
                            itsObject,
                            group,
                            stages,
                            itsMaximum,
                            rollUp,
                            judgement,
                            applicability,
                            bands,
                            requirement,
                            comments)))));
        }
    }

    private void classify(RuleText rule) {
        if (!rule.named()) {
            unnamed = true;
            if (!rule.name().faulty()) {
                error(
                        rule.name(),
                        "Found " + rule.name().quoted() + ", expected the rule's name in double quotes.",
                        "Write: rule \"ENE-02 applies\"");
            }
            return;
        }
        Optional<RuleName> name = RuleName.of(rule.name().text());
        if (name.isEmpty()) {
            unnamed = true;
            if (!rule.name().faulty()) {
                error(
                        rule.name(),
                        rule.name().quoted() + " is not the name of a rule of a criterion.",
                        "Write \"CODE applies\", \"CODE is partly met, 3 points\" (1 point) or \"CODE is met\", with a code such as"
                                + " ENE-02.");
            }
            return;
        }
        List<Named> same = rules.get(name.get().kind());
        if (same != null) {
            same.add(new Named(rule, name.get()));
        }
    }

    private List<Named> of(RuleName.Kind kind) {
        return rules.getOrDefault(kind, List.of());
    }

    private void requireOneCode() {
        Optional<CriterionCode> code = ofTheFile();
        for (RuleName.Kind kind : RuleName.Kind.values()) {
            for (Named named : of(kind)) {
                if (!code.equals(Optional.of(named.name().code()))) {
                    error(
                            named.rule().name(),
                            named.rule().name().quoted() + " is of another criterion than "
                                    + (folder.isPresent() ? "the folder" : "the file") + ", which is of `"
                                    + code.orElseThrow() + "`.",
                            "A file holds one criterion; write its code in every rule's name.");
                }
            }
        }
    }

    private Optional<Named> only(RuleName.Kind kind, String example) {
        List<Named> same = of(kind);
        if (same.isEmpty()
                && !unnamed
                && !(all.isEmpty() && reading.diagnostics().failed())) {
            reading.diagnostics()
                    .error(
                            0,
                            "The rule \"" + example.replace("ENE-02", code()) + "\" is missing.",
                            "Every criterion has exactly one.");
        }
        for (Named repeated : same.subList(Math.min(1, same.size()), same.size())) {
            repeated(repeated);
        }
        return same.stream().findFirst();
    }

    private void repeated(Named named) {
        error(
                named.rule().name(),
                "The rule " + named.rule().name().quoted() + " stands twice.",
                "Delete one of them; alternatives stand in anyOf( … ).");
    }

    private String code() {
        return ofTheFile().map(CriterionCode::value).orElse("CODE");
    }

    /** The code that the folder has, else the one that the first readable name has. */
    private Optional<CriterionCode> ofTheFile() {
        return folder.or(() -> Stream.of(RuleName.Kind.values())
                .flatMap(kind -> of(kind).stream())
                .map(named -> named.name().code())
                .findFirst());
    }

    private Header header(Named applies) {
        Annotations annotations = Annotations.read(applies.rule(), reading.diagnostics(), Metadata.WORDS, "");
        Metadata metadata = new Metadata(applies.rule(), annotations, reading);
        Optional<Subject> object = metadata.object();
        return new Header(
                metadata.theme(),
                metadata.obligation(),
                object,
                metadata.group(),
                metadata.stages(),
                metadata.maximum(),
                metadata.rollUp(object),
                metadata.judgement());
    }

    /** What the first pattern says, if the annotation does not. */
    private Subject guess() {
        return all.stream().anyMatch(rule -> rule.condition().peek().isWord("Company"))
                ? Subject.COMPANY
                : Subject.AREA;
    }

    private Condition condition(RuleText rule, Subject object) {
        return object == Subject.COMPANY
                ? new PatternReader(rule, reading).condition("Company", Context.COMPANY)
                : new PatternReader(rule, reading).condition("Area", Context.AREA);
    }

    private List<Named> bandRules() {
        return of(RuleName.Kind.PARTLY_MET);
    }

    private List<Criterion.Band> bands(Subject object, Optional<Integer> maximum) {
        List<Criterion.Band> bands = new ArrayList<>();
        int before = -1;
        for (Named named : bandRules()) {
            noAnnotations(named.rule());
            int points = Integer.parseInt(named.name().points());
            if (object == Subject.COMPANY) {
                error(
                        named.rule().name(),
                        "A company criterion has no bands.",
                        "Delete the rule; companies meet it or not.");
            } else if (points == before) {
                repeated(named);
            } else if (points < before) {
                error(
                        named.rule().name(),
                        "This band earns fewer points than the one above it.",
                        "Write bands in rising order of points.");
            } else if (maximum.map(most -> points > most).orElse(false)) {
                error(
                        named.rule().name(),
                        "This band earns more than @maximum( " + maximum.get() + " ).",
                        "Correct one of the two.");
            }
            before = Math.max(before, points);
            bands.add(new Criterion.Band(points, condition(named.rule(), object)));
            new PatternReader(named.rule(), reading)
                    .points("partlyMet", Optional.of(named.name().points()), "the rule's name says so");
        }
        return Collections.unmodifiableList(bands);
    }

    private Optional<Criterion.Band> requirement(Named met, Subject object, Optional<Integer> maximum) {
        noAnnotations(met.rule());
        Condition condition = condition(met.rule(), object);
        new PatternReader(met.rule(), reading)
                .points("met", maximum.map(String::valueOf), "a criterion that is met earns its maximum");
        return maximum.map(points -> new Criterion.Band(points, condition));
    }

    /** Reads what cannot be used, too, so that its errors are told in the same round. */
    private void rulesBesides() {
        for (RuleText rule : all) {
            boolean used = of(RuleName.Kind.PARTLY_MET).stream()
                            .anyMatch(named -> named.rule().equals(rule))
                    || of(RuleName.Kind.APPLIES).stream().limit(1).anyMatch(named -> named.rule()
                            .equals(rule))
                    || of(RuleName.Kind.MET).stream().limit(1).anyMatch(named -> named.rule()
                            .equals(rule));
            if (!used) {
                Tokens tokens = rule.condition();
                condition(rule, tokens.peek().isWord("Company") ? Subject.COMPANY : Subject.AREA);
            }
        }
    }

    private void noAnnotations(RuleText rule) {
        Annotations.read(rule, reading.diagnostics(), List.of(), " Annotations stand on the `applies` rule.");
    }

    private void error(Token at, String message, String advice) {
        reading.diagnostics().error(at, message, advice);
    }
}
