/** Whether the parts of a version fit together: names, kinds, units, bands, levels, lineage, wording. */
@NullMarked
package org.standardworkbench.rules.files.check;

import org.jspecify.annotations.NullMarked;
