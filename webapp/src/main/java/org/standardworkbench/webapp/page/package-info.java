/** What every page is made of: plain elements, and the signs of outcomes. It knows no feature. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.standardworkbench.webapp.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
