/**
 * What was done, by whom, when and why: a chain of entries that can be added to and read, never changed. Each carries the hash of the
 * one before it, so that a change in spite of all locks is seen by whoever works the hashes out anew.
 */
@ApplicationModule(allowedDependencies = {"access", "store", "page", "export"})
@NullMarked
package org.standardworkbench.webapp.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
