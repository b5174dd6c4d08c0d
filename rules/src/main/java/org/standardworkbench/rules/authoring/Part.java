package org.standardworkbench.rules.authoring;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a file, cut so that its pieces in turn make up its text: the glue before each of them and behind the last. Comments and
 * blank lines belong to what stands below them.
 *
 * @param key what tells it from its siblings
 * @param text all of it
 * @param glue one more than there are pieces; of a piece that is not cut, the text alone
 * @param pieces its pieces; none if it is not cut
 * @param flow whether the pieces stand between brackets, with commas between them
 * @param scalar the single value that it holds, if it does
 */
record Part(String key, String text, List<String> glue, List<Part> pieces, boolean flow, Optional<Scalar> scalar) {

    Part {
        glue = List.copyOf(glue);
        pieces = List.copyOf(pieces);
    }

    /**
     * A single value within the text of its part.
     *
     * @param value as it is meant, quotes and escapes resolved
     * @param start where it is written in the part's text
     * @param end behind it
     * @param flow whether it stands between brackets
     */
    record Scalar(String value, int start, int end, boolean flow) {}

    /** A part that is not cut. */
    static Part whole(String key, String text) {
        return new Part(key, text, List.of(text), List.of(), false, Optional.empty());
    }

    List<String> keys() {
        return pieces.stream().map(Part::key).toList();
    }

    Optional<Part> piece(String wanted) {
        return pieces.stream().filter(piece -> piece.key.equals(wanted)).findFirst();
    }

    /** The part at the end of a path of keys. */
    Optional<Part> at(List<String> path) {
        Optional<Part> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(part -> part.piece(step));
        }
        return found;
    }

    /** Where a piece, one of its own, begins in the text. */
    int startOf(Part piece) {
        int at = 0;
        for (int index = 0; index < pieces.size(); index++) {
            at += glue.get(index).length();
            if (pieces.get(index) == piece) {
                return at;
            }
            at += pieces.get(index).text.length();
        }
        throw new IllegalArgumentException("`" + piece.key + "` is no piece of `" + key + "`");
    }

    /** The glue before the first piece. */
    String head() {
        return glue.get(0);
    }

    /** The glue behind the last piece. */
    String tail() {
        return glue.get(glue.size() - 1);
    }

    /** The text with a single value written otherwise. */
    String withScalar(String written) {
        Scalar old = scalar.orElseThrow();
        return text.substring(0, old.start()) + written + text.substring(old.end());
    }
}
