package org.standardworkbench.rules.verification;

import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.StandardVersion;

/** Versions made of parts of another one, to ask the engine about a criterion alone. */
final class Versions {

    private Versions() {}

    /** The same version with other criteria and without levels. */
    static StandardVersion with(StandardVersion version, Map<CriterionCode, Criterion> criteria) {
        return with(version, version.indicators(), version.parameters(), criteria);
    }

    static StandardVersion with(
            StandardVersion version,
            Map<IndicatorCode, Indicator> indicators,
            Map<ParameterName, Parameter> parameters,
            Map<CriterionCode, Criterion> criteria) {
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
                Map.of(),
                indicators,
                parameters,
                version.factors(),
                criteria,
                Map.of(),
                List.of(),
                List.of(),
                version.contentHash());
    }
}
