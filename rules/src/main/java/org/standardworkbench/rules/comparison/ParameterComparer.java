package org.standardworkbench.rules.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.standardworkbench.rules.language.statements.Statements;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;

/** Parameters before and after. */
final class ParameterComparer {

    private ParameterComparer() {}

    /** What of a parameter decides: unit, dates and numbers, whatever their references. */
    static List<Object> deciding(Parameter parameter) {
        return List.of(
                parameter.unit(),
                parameter.values().stream()
                        .map(value -> List.of(
                                value.from(), value.until(), value.value().stripTrailingZeros()))
                        .toList());
    }

    /** "50 % from 2023-01-01", or "50 % from 2023-01-01 until 2026-12-31, 60 % from 2027-01-01". */
    static String values(Parameter parameter, Statements statements) {
        return parameter.values().stream()
                .map(value -> statements.number(value.value(), parameter.unit()) + " from " + value.from()
                        + value.until().map(last -> " until " + last).orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** The version with another parameter in the place of the one of its name. */
    static StandardVersion with(StandardVersion version, Parameter other) {
        Map<ParameterName, Parameter> parameters = new LinkedHashMap<>(version.parameters());
        parameters.put(other.name(), other);
        return new StandardVersion(
                version.id(),
                version.title(),
                version.schemeOwner(),
                version.state(),
                version.basedOn(),
                version.illustrative(),
                version.published(),
                version.languages(),
                version.bindingLanguage(),
                version.themes(),
                version.groups(),
                version.levels(),
                version.indicators(),
                parameters,
                version.factors(),
                version.criteria(),
                version.texts(),
                version.levelRules(),
                version.lineage(),
                version.contentHash());
    }
}
