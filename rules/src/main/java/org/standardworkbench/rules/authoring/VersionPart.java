package org.standardworkbench.rules.authoring;

import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.standard.CriterionCode;

/**
 * A part of a version's files, for example the German title of a criterion or one value of a parameter.
 *
 * @param criterion the criterion that it belongs to, if it belongs to one
 * @param file the file's path in the version; in the folder of a criterion, the file's name alone; empty if the whole folder is
 *     meant. The standard's own file is called {@code ../standard.yaml}
 * @param steps the way within the file, for example {@code title, de}; empty if the whole file is meant
 */
public record VersionPart(Optional<CriterionCode> criterion, String file, List<String> steps) {

    /** The step that means the theme's folder in which a criterion lies. */
    static final String THEME = "theme";

    /** Copies the steps. */
    public VersionPart {
        steps = List.copyOf(steps);
    }

    /** Names the part in one line, the same for the same part. */
    public String id() {
        StringBuilder id =
                new StringBuilder(criterion.map(code -> code.value() + "/").orElse("") + file);
        steps.forEach(step ->
                id.append('#').append(step.replace("~", "~0").replace("#", "~1").replace("\n", "~2")));
        return id.toString();
    }

    VersionPart step(String next) {
        return new VersionPart(
                criterion,
                file,
                java.util.stream.Stream.concat(steps.stream(), java.util.stream.Stream.of(next))
                        .toList());
    }
}
