package org.standardworkbench.webapp.standards;

import java.util.Optional;

/**
 * What an address names.
 *
 * @param <T> what kind of thing
 * @param found the thing, if there is one of this name
 * @param nearest the name that was perhaps meant, if there is none
 */
public record Lookup<T>(Optional<T> found, Optional<String> nearest) {}
