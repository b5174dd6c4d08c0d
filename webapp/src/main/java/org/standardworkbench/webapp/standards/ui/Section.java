package org.standardworkbench.webapp.standards.ui;

import com.vaadin.flow.dom.Element;

/**
 * A part of a version that is shown by itself.
 *
 * @param part its name in an address
 * @param title its name for people
 * @param count how many things of it hold the words that are looked for
 * @param content all of them
 */
record Section(String part, String title, long count, Element content) {}
