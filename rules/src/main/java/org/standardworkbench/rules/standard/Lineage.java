package org.standardworkbench.rules.standard;

import java.util.List;

/**
 * What became of a criterion of the version that this one is based on. Criteria that keep their code need no entry.
 *
 * @param kind what happened
 * @param from codes in the base version; empty for a new criterion
 * @param to codes in this version; empty for a withdrawn one
 * @param because the reason, for people
 */
public record Lineage(Kind kind, List<CriterionCode> from, List<CriterionCode> to, String because) {

    /** The ways in which a criterion moves on. */
    public enum Kind {
        ADDED("added"),
        WITHDRAWN("withdrawn"),
        RENUMBERED("renumbered"),
        MOVED("moved"),
        SPLIT("split"),
        MERGED("merged");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /** Copies the codes. */
    public Lineage {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
