/** Two explanations beside each other: of one site under two versions, at two times, or of two sites. */
@ApplicationModule(allowedDependencies = {"access", "catalog", "page", "run", "standards", "store"})
@NullMarked
package org.standardworkbench.webapp.explain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
