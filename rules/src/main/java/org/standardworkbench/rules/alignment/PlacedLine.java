package org.standardworkbench.rules.alignment;

import java.util.Optional;
import org.standardworkbench.rules.assessment.Explanation.Line;

/**
 * A line of an explanation and where it stands.
 *
 * @param of code of the criterion, or name of the level
 * @param part which of its conditions it belongs to
 * @param points what that condition earns; 0 for an applicability and a level
 * @param company id of the company whose condition it is; empty for the area
 * @param depth how many lines stand above it within that condition
 * @param line the line; its parts are placed lines of their own
 */
public record PlacedLine(String of, Part part, int points, Optional<String> company, int depth, Line line) {

    /** The conditions of a criterion or level, in the order in which they are shown. */
    public enum Part {
        APPLICABILITY("applicability"),
        BAND("band"),
        REQUIREMENT("requirement"),
        LEVEL("level");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** The word used in canonical JSON. */
        public String code() {
            return code;
        }
    }

    /** Whether it is the whole condition. */
    public boolean whole() {
        return depth == 0;
    }
}
