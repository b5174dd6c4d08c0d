/** The page of the upload. */
@NullMarked
package org.standardworkbench.webapp.upload.ui;

import org.jspecify.annotations.NullMarked;
