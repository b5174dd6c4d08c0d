/**
 * A field for program text that any view can show: {@link org.standardworkbench.webapp.code.CodeField} colours, checks, completes and
 * explains what is typed as a {@link org.standardworkbench.webapp.code.CodeAssistant} says. The browser knows nothing of the language.
 *
 * @see "docs/decisions/0009-codemirror-from-webjars.md"
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.standardworkbench.webapp.code;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
