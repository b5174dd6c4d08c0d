package org.standardworkbench.webapp.run;

import java.util.OptionalInt;

/**
 * A run in a list of runs, with its state.
 *
 * @param run what it is about
 * @param state what it does
 * @param done how many of its assessments there are; told of a run that works only
 */
public record RunListing(RunSummary run, RunProgress.State state, OptionalInt done) {}
