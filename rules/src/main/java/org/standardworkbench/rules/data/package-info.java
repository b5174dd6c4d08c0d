/**
 * Sites, datasets and data points; reading and writing them as CSV and XLSX; checking them against the indicators of a
 * version.
 */
@NullMarked
package org.standardworkbench.rules.data;

import org.jspecify.annotations.NullMarked;
