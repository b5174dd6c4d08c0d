/**
 * Drafts of versions: what people write before it is a version. Every save is a revision, for good; what others saved meanwhile is
 * merged part by part; what is typed and not saved yet is kept too.
 *
 * <p>How a view uses it. {@link org.standardworkbench.webapp.drafts.Drafts} lists, starts, closes and reads drafts, tells their history
 * and differences, and restores. An editor reads {@code content(draft)}, remembers {@code revision().number()}, gives each burst of
 * typing to {@link org.standardworkbench.webapp.drafts.UnsavedTexts#keep}, tells
 * {@link org.standardworkbench.webapp.drafts.Presence#here} where the person is, and saves by
 * {@link org.standardworkbench.webapp.drafts.DraftSaves#save} with that number. The answer is a
 * {@link org.standardworkbench.webapp.drafts.SaveOutcome}: saved (with what came in from others), unchanged, or conflicts, which are
 * shown with their three sides and settled by saving again with a choice for each. Nothing that was typed is lost in any of them.
 * {@link org.standardworkbench.webapp.drafts.DraftVersions} reads a revision, or files that are not saved yet, as a version with an id
 * of its own such as {@code gia@1.0-draft-12.3}, for checks, assessments and comparisons.
 * {@link org.standardworkbench.webapp.drafts.DraftFiles} exports files and takes files in, with a preview.
 */
@ApplicationModule(allowedDependencies = {"access", "catalog", "store"})
@NullMarked
package org.standardworkbench.webapp.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
