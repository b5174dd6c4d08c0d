/** Compiles, caches and runs executable DRL; the only room that touches Drools and KIE. */
@NullMarked
package org.standardworkbench.rules.engine;

import org.jspecify.annotations.NullMarked;
