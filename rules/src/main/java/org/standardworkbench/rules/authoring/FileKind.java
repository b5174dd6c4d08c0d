package org.standardworkbench.rules.authoring;

import java.util.List;
import java.util.Optional;

/** How a file of a version is cut into parts that people change independently of each other. */
enum FileKind {
    YAML,
    RULES,
    ROWS,
    /** The rules of one criterion belong together, and notes are prose: whoever changed them has to look at the whole. */
    WHOLE;

    /** The kind of a file by its path within a version. */
    static FileKind of(String path) {
        if (path.endsWith(".yaml")) {
            return YAML;
        }
        if (path.equals("levels.drl")) {
            return RULES;
        }
        return path.endsWith(".csv") ? ROWS : WHOLE;
    }

    /** The parts of a file; a file that cannot be read is one part. */
    Part parts(String text) {
        return switch (this) {
            case YAML -> YamlParts.read(text).orElseGet(() -> Part.whole("", text));
            case RULES -> PlainParts.rules(text);
            case ROWS -> PlainParts.rows(text);
            case WHOLE -> Part.whole("", text);
        };
    }

    /** Whether a text is a file of this kind. */
    boolean reads(String text) {
        return this != YAML || YamlParts.read(text).isPresent();
    }

    /**
     * Whether a part is looked at as a whole, so that two people's changes of it are a conflict: a case, a value of a parameter with
     * its days and its source, a reference, an entry of the lineage, a rule.
     */
    static boolean isWhole(String path, List<String> part) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int depth = part.size();
        return switch (file) {
            case "cases.yaml", "lineage.yaml" -> depth >= 2;
            case "texts.yaml" ->
                depth >= 2 && (part.get(0).equals("references") || part.get(0).equals("vouched"));
            case "parameters.yaml" -> depth >= 4 && part.get(2).equals("values");
            case "indicators.yaml" -> depth >= 3 && part.get(2).equals("rounding");
            default -> false;
        };
    }

    /** The last step of a path that names a part, for people; empty if the whole file is meant. */
    static Optional<String> last(List<String> part) {
        return part.isEmpty() ? Optional.empty() : Optional.of(part.get(part.size() - 1));
    }
}
