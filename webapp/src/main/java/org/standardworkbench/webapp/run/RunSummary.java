package org.standardworkbench.webapp.run;

import java.time.Instant;

/**
 * A run in a list of runs.
 *
 * @param id its number
 * @param title what the person called it; may be empty
 * @param createdAt when
 * @param versions how many versions it is about
 * @param datasets how many datasets it is about
 */
public record RunSummary(long id, String title, Instant createdAt, int versions, int datasets) {}
