/**
 * Tables as files. A feature's service returns a {@link org.standardworkbench.webapp.export.Table}; {@link
 * org.standardworkbench.webapp.export.TableFile} writes it as CSV or XLSX, for the command line and for the web alike; {@link
 * org.standardworkbench.webapp.export.Exports} makes the addresses that a view shows beneath its table.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.standardworkbench.webapp.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
