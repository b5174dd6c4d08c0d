package org.standardworkbench.webapp.access;

import java.time.Instant;

/**
 * What a program of a person shows instead of a password, without the secret itself.
 *
 * @param id its number
 * @param label what the person calls it
 * @param createdAt when it was made
 */
public record Token(long id, String label, Instant createdAt) {}
