package org.standardworkbench.rules.standard;

/**
 * How the outcomes of a company criterion, assessed per company, become the outcome of the area. Companies to which the
 * criterion does not apply are left out; if it applies to no company, it is not applicable to the area.
 */
public sealed interface RollUp {

    /** Every company to which the criterion applies meets it. */
    record Every() implements RollUp {}

    /** At least a share of the companies to which the criterion applies meet it. */
    record AtLeastShare(ParameterName minimum) implements RollUp {}
}
