/** Fact, sink, terms, scoring, levels and canonical JSON on the JDK alone: what travels in every KJAR. */
@NullMarked
package org.standardworkbench.rules.runtime;

import org.jspecify.annotations.NullMarked;
