/**
 * The run: sites under any set of versions.
 *
 * <p>{@link org.standardworkbench.webapp.run.RunService} answers what an address asks for at once, from memory or the store.
 * {@link org.standardworkbench.webapp.run.Runs} is for large runs: {@code create} pins versions and data by their hashes and begins the
 * work on threads of its own, {@code progress} tells how far it is (after a reload of the page or a restart of the server as well),
 * {@code cancel} and {@code resume} do what they say. {@code RunAddress.ofRun(id)}, {@code /?run=ID}, shows exactly that run for ever.
 */
@ApplicationModule(allowedDependencies = {"access", "catalog", "chart", "export", "page", "standards", "store"})
@NullMarked
package org.standardworkbench.webapp.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
