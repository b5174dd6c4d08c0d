/** The interface for programs: what is kept can be read, and runs can be made, under {@code /api/v1}. See {@code docs/rest.md}. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "accounts",
            "audit",
            "catalog",
            "compare",
            "export",
            "run",
            "search",
            "standards",
            "store"
        })
@NullMarked
package org.standardworkbench.webapp.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
