package org.standardworkbench.rules.data;

import org.standardworkbench.rules.standard.Stage;

/**
 * An industrial area on which standards are tried.
 *
 * @param id its id
 * @param name its name
 * @param country ISO 3166-1 alpha-2 code; selects reference factors
 * @param stage the stage of its life
 * @param illustrative whether the site or its data are made up to illustrate; shown wherever they are shown
 * @param note anything a reader should know; may be empty
 */
public record Site(SiteId id, String name, String country, Stage stage, boolean illustrative, String note) {}
