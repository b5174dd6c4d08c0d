package org.standardworkbench.rules.language;

import java.util.Map;

/** What the words and signs of the language mean, in a sentence. */
final class Meanings {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(
                    "rule",
                    "Begins a rule. A criterion has one that says when it applies, one per band, and one for met."),
            Map.entry("when", "Stands before the condition of the rule."),
            Map.entry("then", "Stands before the outcome of the rule."),
            Map.entry("end", "Closes the rule."),
            Map.entry("Area", "The area as a whole. All conditions in the parentheses must hold."),
            Map.entry("Company", "Each company by itself. All conditions in the parentheses must hold."),
            Map.entry("allOf", "Holds if every one of its conditions holds."),
            Map.entry("anyOf", "Holds if at least one of its conditions holds."),
            Map.entry("atLeast", "Holds if at least so many of its conditions hold: atLeast( 2, a, b, c )."),
            Map.entry("not", "Holds if its one condition does not hold."),
            Map.entry(
                    "between",
                    "Holds if the value lies between the bounds, both included: between( value, low, high )."),
            Map.entry("isKnown", "Holds if the data have a value of the indicator; never unknown."),
            Map.entry("in", "Holds if the code or outcome is one of those listed."),
            Map.entry("parameter", "The value of a parameter of the version on the evaluation date."),
            Map.entry("factor", "The value of a reference factor for the site's country and year."),
            Map.entry(
                    "outcome",
                    "The outcome of another criterion: \"met\", \"partly met\", \"not met\" or \"not applicable\"."),
            Map.entry("points", "The points that another criterion earns."),
            Map.entry(
                    "companies",
                    "The companies of the area that pass the conditions in the parentheses; all if there are none."),
            Map.entry(
                    "flows",
                    "The flows between companies that pass the conditions in the parentheses; all if there are none."),
            Map.entry("count", "How many companies or flows there are."),
            Map.entry("share", "The percentage of the companies or flows for which the conditions hold."),
            Map.entry("sum", "The sum of a value over the companies or flows."),
            Map.entry("min", "The smallest value among the companies or flows."),
            Map.entry("max", "The largest value among the companies or flows."),
            Map.entry("true", "Compared with an indicator that is true or false."),
            Map.entry("false", "Compared with an indicator that is true or false."),
            Map.entry("applies", "The criterion is asked where the condition holds; elsewhere it is not applicable."),
            Map.entry("partlyMet", "The criterion is partly met and earns these points."),
            Map.entry("met", "The criterion is met and earns its maximum."),
            Map.entry("@theme", "The theme in which the criterion stands."),
            Map.entry("@obligation", "prerequisite: must be met before any level is reached. graded: earns points."),
            Map.entry("@object", "Whether the area or each company is assessed."),
            Map.entry("@group", "The group in which rules for levels count the criterion."),
            Map.entry(
                    "@stages",
                    "The stages of the area in which the criterion is asked; in the others it is not applicable."),
            Map.entry("@maximum", "The most points that the criterion earns, 0 to 1000."),
            Map.entry("@rollUp", "How the companies' outcomes become the area's: every company, or a share of them."),
            Map.entry("@rollUpMinimum", "The parameter with the least share of companies, beside @rollUp( share )."),
            Map.entry("@judgement", "Why an assessor decides and the rules read the value that was recorded."),
            Map.entry(">=", "At least: the bound itself is enough."),
            Map.entry(">", "More than: the bound itself is not enough."),
            Map.entry("<=", "At most: the bound itself is allowed."),
            Map.entry("<", "Less than: the bound itself is too much."),
            Map.entry("==", "Equal."),
            Map.entry("!=", "Not equal."),
            Map.entry("+", "Plus, in one unit."),
            Map.entry("-", "Minus, in one unit."),
            Map.entry("*", "Times; the units are multiplied too."));

    private Meanings() {}

    /** The meaning of a word, an annotation with its at sign, or a sign; the empty text if it has none. */
    static String of(String word) {
        return WORDS.getOrDefault(word, "");
    }
}
