/**
 * Editing a draft of a version: what a text that is not saved would do to the pilot sites ({@link
 * org.standardworkbench.webapp.editor.Trials}), and the pages on which criteria are edited.
 */
@ApplicationModule(allowedDependencies = {"catalog"})
@NullMarked
package org.standardworkbench.webapp.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
