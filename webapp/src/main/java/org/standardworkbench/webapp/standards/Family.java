package org.standardworkbench.webapp.standards;

import java.util.List;
import org.standardworkbench.rules.standard.StandardVersion;

/**
 * A standard with its versions as a tree: each stands below the one that it is based on.
 *
 * @param standard id of the standard
 * @param roots the versions that are based on none, or on one that is not there
 */
public record Family(String standard, List<Node> roots) {

    /** Copies the roots. */
    public Family {
        roots = List.copyOf(roots);
    }

    /**
     * A version in the tree.
     *
     * @param version the version
     * @param children the versions that are based on it, the oldest first
     */
    public record Node(StandardVersion version, List<Node> children) {

        /** Copies the children. */
        public Node {
            children = List.copyOf(children);
        }
    }
}
