package org.standardworkbench.webapp.editor;

import java.time.LocalDate;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;

/** What a parameter that is added to a version is called, and from when on it holds, unless somebody says otherwise. */
final class NewParameters {

    private NewParameters() {}

    /** The wanted name, or that name with the first number behind it that is not taken. */
    static ParameterName free(StandardVersion version, String wanted) {
        var name = wanted;
        for (int at = 2; version.parameters().containsKey(new ParameterName(name)); at++) {
            name = wanted + "-" + at;
        }
        return new ParameterName(name);
    }

    /** As far back as anything else of the version holds, so that all data that are there can be tried. */
    static LocalDate from(StandardVersion version) {
        return version.parameters().values().stream()
                .flatMap(parameter -> parameter.values().stream())
                .map(Parameter.DatedValue::from)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.of(2000, 1, 1));
    }
}
