package org.standardworkbench.rules.files.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.files.source.Places;
import org.standardworkbench.rules.language.Parsed;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.Expression;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.IndicatorCode;
import org.standardworkbench.rules.standard.LevelRule;
import org.standardworkbench.rules.standard.Lineage;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.ReferenceFactor;

/**
 * A version as far as its files could be read: parts with errors are left out of the maps but stay among the names.
 *
 * @param header of {@code version.yaml}
 * @param indicators those that could be read
 * @param indicatorNames all of them; likewise for the other names
 * @param formulas of derived indicators, with places
 * @param criteria those that could be read, in the order of themes and codes
 * @param levels empty if {@code levels.drl} could not be read
 * @param places where the parts of the YAML files stand
 */
public record Draft(
        Header header,
        Map<IndicatorCode, Indicator> indicators,
        Names indicatorNames,
        Map<IndicatorCode, Parsed<Expression>> formulas,
        Map<ParameterName, Parameter> parameters,
        Names parameterNames,
        Map<FactorName, ReferenceFactor> factors,
        Names factorNames,
        Map<CriterionCode, Parsed<Criterion>> criteria,
        Names criterionNames,
        Map<CriterionCode, CriterionTexts> texts,
        Optional<Parsed<List<LevelRule>>> levels,
        List<Lineage> lineage,
        Places places) {}
