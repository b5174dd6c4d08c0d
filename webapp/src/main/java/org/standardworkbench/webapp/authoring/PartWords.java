package org.standardworkbench.webapp.authoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.standardworkbench.rules.authoring.VersionPart;
import org.standardworkbench.rules.language.statements.Statement;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Lineage;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.webapp.page.Phrases;

/** What a part of a version's files says, in words, for people who do not read files. */
public final class PartWords {

    private final StandardVersion version;
    private final Phrases phrases;
    private final Statements statements;

    private PartWords(StandardVersion version, Phrases phrases) {
        this.version = version;
        this.phrases = phrases;
        this.statements = Statements.of(version, phrases.language());
    }

    /**
     * A part in words.
     *
     * @param version one state of the files, as a version
     * @return empty if it has no such part, or what the file says is words already
     */
    public static Optional<Statement> of(VersionPart part, StandardVersion version, Phrases phrases) {
        var words = new PartWords(version, phrases);
        var steps = part.steps();
        return switch (part.file()) {
            case "", "criterion.drl" ->
                part.criterion().filter(code -> steps.isEmpty()).flatMap(words::criterion);
            case "parameters.yaml" -> steps.size() < 2 ? Optional.empty() : words.parameter(steps);
            case "lineage.yaml" -> steps.size() < 2 ? Optional.empty() : words.lineage(steps.getLast());
            default -> Optional.empty();
        };
    }

    private Optional<Statement> criterion(CriterionCode code) {
        return Optional.ofNullable(version.criteria().get(code)).map(statements::criterion);
    }

    private Optional<Statement> parameter(List<String> steps) {
        return Optional.ofNullable(version.parameters().get(new ParameterName(steps.get(1))))
                .flatMap(parameter -> {
                    boolean one = steps.size() >= 4 && steps.get(2).equals("values");
                    var values = parameter.values().stream()
                            .filter(value -> !one || value.from().toString().equals(steps.get(3)))
                            .map(value -> value(parameter, value))
                            .toList();
                    return values.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Statement(
                                    statements.text(
                                            parameter.label(), parameter.name().value()),
                                    values));
                });
    }

    private Statement value(Parameter parameter, Parameter.DatedValue value) {
        var days = value.until()
                .map(last -> phrases.say("standards.days.span", value.from(), last))
                .orElseGet(() -> phrases.say("standards.days.from", value.from()));
        return new Statement(
                statements.number(value.value(), parameter.unit()) + ", " + days,
                Stream.of(value.reference())
                        .filter(reference -> !reference.isBlank())
                        .map(PartWords::line)
                        .toList());
    }

    private Optional<Statement> lineage(String step) {
        return version.lineage().stream()
                .filter(entry -> step.equals(key(entry)))
                .map(entry -> new Statement(
                        PartNames.lineage(step, phrases),
                        entry.because().isBlank() ? List.of() : List.of(line(entry.because()))))
                .findFirst();
    }

    /** How a step names an entry of the lineage. */
    private static String key(Lineage entry) {
        return entry.kind().code() + " " + entry.from() + " " + entry.to();
    }

    private static Statement line(String text) {
        return new Statement(text, List.of());
    }
}
