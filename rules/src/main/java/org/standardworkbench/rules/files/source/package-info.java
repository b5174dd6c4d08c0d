/** Texts as they were written: decoding, YAML with places, fields, and the collector of problems. */
@NullMarked
package org.standardworkbench.rules.files.source;

import org.jspecify.annotations.NullMarked;
