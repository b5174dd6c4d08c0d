/**
 * Editing a draft of a version: a person's {@link org.standardworkbench.webapp.editor.Workspace} with what is typed and not saved, and
 * what that would do to the pilot sites ({@link org.standardworkbench.webapp.editor.Trials}). The pages are in {@code ui}.
 */
@ApplicationModule(
        allowedDependencies = {"authoring", "catalog", "code", "drafts", "export", "page", "standards", "store"})
@NullMarked
package org.standardworkbench.webapp.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
