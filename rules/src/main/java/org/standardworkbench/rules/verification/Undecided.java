package org.standardworkbench.rules.verification;

import org.standardworkbench.rules.standard.Place;

/**
 * A part of a version of which nothing is claimed.
 *
 * @param place where it stands
 * @param name what it is: a criterion's code, a level's name
 * @param reason why nothing is claimed, in words
 */
public record Undecided(Place place, String name, String reason) {}
