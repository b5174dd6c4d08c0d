/**
 * The tools of those who write drafts, beside the editor: {@link org.standardworkbench.webapp.authoring.Vetting} verifies in the
 * background, {@link org.standardworkbench.webapp.authoring.UseMap} tells what uses what, {@link
 * org.standardworkbench.webapp.authoring.DraftStates} compares and merges, {@link
 * org.standardworkbench.webapp.authoring.LineageStep} is what becomes of a criterion, and {@link
 * org.standardworkbench.webapp.authoring.DraftTable} is a draft as a table that can be filled in elsewhere.
 */
@ApplicationModule(allowedDependencies = {"access", "catalog", "chart", "drafts", "export", "page", "store"})
@NullMarked
package org.standardworkbench.webapp.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
