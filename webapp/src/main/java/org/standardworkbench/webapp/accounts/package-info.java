/**
 * The accounts as administrators see them: who has one, what they may do, and the forms that change it. What may be done, and by whom,
 * is decided in {@link org.standardworkbench.webapp.access.Accounts}.
 */
@ApplicationModule(allowedDependencies = {"access", "catalog", "export", "page"})
@NullMarked
package org.standardworkbench.webapp.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
