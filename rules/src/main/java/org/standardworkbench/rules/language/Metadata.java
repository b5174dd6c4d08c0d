package org.standardworkbench.rules.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.standardworkbench.rules.language.Parsed.NameUse;
import org.standardworkbench.rules.language.Token.Kind;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.RollUp;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ThemeCode;

/** Makes a criterion's metadata from the annotations of its {@code applies} rule. Empty where an error has been told. */
final class Metadata {

    static final List<String> WORDS = List.of(
            "theme", "obligation", "object", "group", "stages", "maximum", "rollUp", "rollUpMinimum", "judgement");

    static final int MOST_POINTS = 1000;

    private final Annotations annotations;
    private final Reading reading;
    private final NameReader names;

    Metadata(RuleText rule, Annotations annotations, Reading reading) {
        this.annotations = annotations;
        this.reading = reading;
        this.names = new NameReader(rule.annotations(), reading);
    }

    Optional<ThemeCode> theme() {
        return one("theme", "energy")
                .flatMap(value -> name(NameUse.Kind.THEME, value))
                .map(ThemeCode::new);
    }

    Optional<Obligation> obligation() {
        return one("obligation", "graded")
                .flatMap(value -> choice(value, List.of(Obligation.values()), Obligation::code));
    }

    Optional<Subject> object() {
        return one("object", "area")
                .flatMap(value -> choice(value, List.of(Subject.AREA, Subject.COMPANY), Subject::code));
    }

    /** The group; empty if there is none, too. */
    Optional<GroupCode> group() {
        return inQuotes("group", "additional")
                .flatMap(value -> name(NameUse.Kind.GROUP, value))
                .map(GroupCode::new);
    }

    Set<Stage> stages() {
        EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
        List<Token> values = annotations.values("stages").orElse(List.of());
        if (annotations.values("stages").isEmpty()) {
            missing("stages", "planned, construction, operating");
        } else if (values.isEmpty() && !reading.diagnostics().failed()) {
            error(
                    annotations.where("stages"),
                    "No stage is listed.",
                    "Write one or more of planned, construction, operating.");
        }
        for (Token value : values) {
            choice(value, List.of(Stage.values()), Stage::code).ifPresent(stage -> {
                if (!stages.add(stage)) {
                    error(value, value.quoted() + " is listed twice.", "List it once.");
                }
            });
        }
        return stages;
    }

    Optional<Integer> maximum() {
        return number("maximum", 0, MOST_POINTS);
    }

    /** The whole number of an annotation. */
    Optional<Integer> number(String word, int least, int most) {
        return one(word, "1").flatMap(value -> whole(value, least, most));
    }

    /** The roll-up, which company criteria have and area criteria have not. */
    Optional<RollUp> rollUp(Optional<Subject> object) {
        if (object.equals(Optional.of(Subject.AREA))) {
            for (String word : List.of("rollUp", "rollUpMinimum")) {
                if (annotations.values(word).isPresent()) {
                    error(
                            annotations.where(word),
                            "`@" + word + "` stands only on company criteria.",
                            "Delete it, or write @object( company ).");
                }
            }
            return Optional.empty();
        }
        boolean company = object.isPresent();
        if (!company && annotations.values("rollUp").isEmpty()) {
            return Optional.empty();
        }
        Optional<String> kind =
                one("rollUp", "every").flatMap(value -> choice(value, List.of("every", "share"), Function.identity()));
        if (kind.equals(Optional.of("share"))) {
            Optional<Token> value = inQuotes("rollUpMinimum", "certified-share-minimum");
            if (annotations.values("rollUpMinimum").isEmpty()) {
                missing("rollUpMinimum", "\"certified-share-minimum\"");
            }
            return value.flatMap(token -> name(NameUse.Kind.PARAMETER, token))
                    .map(name -> new RollUp.AtLeastShare(new ParameterName(name)));
        }
        if (kind.isPresent() && annotations.values("rollUpMinimum").isPresent()) {
            error(
                    annotations.where("rollUpMinimum"),
                    "`@rollUpMinimum` stands only beside @rollUp( share ).",
                    "Delete it.");
        }
        return kind.map(every -> new RollUp.Every());
    }

    Optional<String> judgement() {
        Optional<Token> value = inQuotes("judgement", "why an assessor decides");
        if (value.map(token -> token.text().isBlank()).orElse(false)) {
            error(value.orElseThrow(), "The judgement has no reason.", "Write why an assessor decides.");
        }
        return value.map(Token::text);
    }

    private Optional<Integer> whole(Token value, int least, int most) {
        if (value.kind() == Kind.NUMBER && ConditionReader.isWithin(value.text(), least, most)) {
            return Optional.of(Integer.parseInt(value.text()));
        }
        if (!value.faulty()) {
            error(value, value.quoted() + " is not a whole number from " + least + " to " + most + ".", "");
        }
        return Optional.empty();
    }

    private void missing(String word, String example) {
        error(
                annotations.where(word),
                "The annotation `@" + word + "` is missing.",
                "Write @" + word + "( " + example + " ) above `when`.");
    }

    private Optional<Token> one(String word, String example) {
        Optional<List<Token>> values = annotations.values(word);
        if (values.isEmpty()) {
            missing(word, example);
            return Optional.empty();
        }
        return single(word, values.get());
    }

    private Optional<Token> single(String word, List<Token> values) {
        if (values.size() == 1) {
            return Optional.of(values.get(0));
        }
        boolean comma = values.size() == 2
                && values.get(0).kind() == Kind.NUMBER
                && values.get(1).kind() == Kind.NUMBER
                && values.get(1).offset() == values.get(0).end() + 1;
        if (comma) {
            error(
                    values.get(0),
                    "`" + values.get(0).text() + "," + values.get(1).text() + "` has a decimal comma.",
                    "Write a whole number.");
        } else if (!values.isEmpty() || !reading.diagnostics().failed()) {
            error(annotations.where(word), "`@" + word + "` takes one value, here are " + values.size() + ".", "");
        }
        return Optional.empty();
    }

    private Optional<Token> inQuotes(String word, String example) {
        Optional<Token> value = annotations.values(word).flatMap(values -> single(word, values));
        if (value.isPresent() && value.get().kind() != Kind.TEXT) {
            error(
                    value.get(),
                    "Found " + value.get().quoted() + ", expected a text in double quotes.",
                    "Write @" + word + "( \"" + example + "\" ).");
            return Optional.empty();
        }
        return value;
    }

    private Optional<String> name(NameUse.Kind kind, Token value) {
        try {
            return Optional.of(names.checked(kind, value));
        } catch (SyntaxError told) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> choice(Token value, List<T> allowed, Function<T, String> word) {
        List<String> words = allowed.stream().map(word).toList();
        int index = value.kind() == Kind.WORD ? words.indexOf(value.text()) : -1;
        if (index < 0) {
            if (!value.faulty()) {
                error(
                        value,
                        value.quoted() + " is not allowed here.",
                        "Allowed, without quotes: " + Advice.list(words) + ".");
            }
            return Optional.empty();
        }
        return Optional.of(allowed.get(index));
    }

    private void error(Token at, String message, String advice) {
        reading.diagnostics().error(at, message, advice);
    }
}
