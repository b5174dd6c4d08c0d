package org.standardworkbench.rules.authoring;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Obligation;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.ThemeCode;

/**
 * What a new criterion begins with: it is met if an indicator of the area is true or, with a parameter, reaches its value.
 *
 * @param code its code, for life
 * @param theme its theme
 * @param obligation whether it must be met or earns points
 * @param stages the stages at which it is asked; at least one
 * @param maximum the most points, 0 to 1000
 * @param indicator what it looks at
 * @param atLeast the least value of a number; empty for an indicator of kind truth
 * @param clause the number of its clause
 * @param language the language of title and text, the binding one
 * @param title its short name
 * @param text its clause
 * @param rationale why it is asked
 */
public record NewCriterion(
        CriterionCode code,
        ThemeCode theme,
        Obligation obligation,
        Set<Stage> stages,
        int maximum,
        IndicatorCode indicator,
        Optional<ParameterName> atLeast,
        String clause,
        Language language,
        String title,
        String text,
        String rationale) {

    /** Copies the stages. @throws EditException if there is none */
    public NewCriterion {
        stages = Set.copyOf(stages);
        if (stages.isEmpty()) {
            throw new EditException("A criterion is asked at one stage at least.\nChoose one.");
        }
    }

    String rules() {
        String names = stages.stream()
                .sorted(Comparator.naturalOrder())
                .map(Stage::code)
                .collect(Collectors.joining(", "));
        String condition = atLeast.map(name -> indicator + " >= parameter( \"" + name + "\" )")
                .orElse(indicator + " == true");
        return """
                rule "%s applies"
                    @theme( %s ) @obligation( %s ) @object( area ) @stages( %s ) @maximum( %d )
                    when
                        Area()
                    then
                        applies();
                end

                rule "%s is met"
                    when
                        Area( %s )
                    then
                        met( %d );
                end
                """.formatted(
                code, CodeChange.annotated(theme.value()), obligation.code(), names, maximum, code, condition, maximum);
    }

    String texts() {
        return "clause: " + YamlScalar.quoted(clause) + "\n" + field("title", title) + field("text", text)
                + field("rationale", rationale);
    }

    private String field(String field, String wording) {
        return field + ":\n  " + language.code() + ": " + YamlScalar.text(wording, 2, 6) + "\n";
    }
}
