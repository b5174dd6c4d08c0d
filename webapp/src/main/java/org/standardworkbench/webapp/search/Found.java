package org.standardworkbench.webapp.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found, the best first.
 *
 * @param counts how many there are of each kind that has any, whether or not they are shown
 * @param hits those that are shown, by kind
 */
public record Found(Map<Kind, Integer> counts, Map<Kind, List<Hit>> hits) {

    /** How many there are in all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * One thing that was found, in all versions that have it.
     *
     * @param code its code or name in rules and data
     * @param title its title in the reader's language, what was found marked
     * @param places where it stands, the newest version first; at least one
     * @param passage the text in which the words were found; empty if they stand in title or code alone
     */
    public record Hit(String code, List<Piece> title, List<Place> places, List<Piece> passage) {}

    /**
     * Where something stands.
     *
     * @param name the version, or what else people call the place
     * @param href the page's address
     */
    public record Place(String name, String href) {}

    /**
     * A piece of a text.
     *
     * @param found whether it is what was searched for
     */
    public record Piece(String text, boolean found) {}
}
