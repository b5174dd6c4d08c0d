/**
 * What is kept for good: versions of standards with their files, and snapshots of sites' data. Entries are added, never changed or
 * removed; the database sees to it (see {@code docs/database.md}).
 *
 * <p>{@link org.standardworkbench.webapp.store.Versions} and {@link org.standardworkbench.webapp.store.Snapshots} are the doors.
 * Whoever wants what is current asks {@code catalog.Catalogs}; whoever wants what was at some time asks here, by hash.
 */
@ApplicationModule(allowedDependencies = "access")
@NullMarked
package org.standardworkbench.webapp.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
