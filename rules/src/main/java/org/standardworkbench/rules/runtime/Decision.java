package org.standardworkbench.rules.runtime;

/**
 * The outcome of a criterion as rules decide it.
 *
 * @param kind which outcome
 * @param points earned by met and partly met, else 0
 */
public record Decision(Kind kind, int points) {

    /** No rule proved an outcome. */
    public static final Decision UNDETERMINED = new Decision(Kind.UNDETERMINED, 0);

    /** Disproved. */
    public static final Decision NOT_MET = new Decision(Kind.NOT_MET, 0);

    /** Not asked. */
    public static final Decision NOT_APPLICABLE = new Decision(Kind.NOT_APPLICABLE, 0);

    /** The five outcomes, in the order in which they are numbered. */
    public enum Kind {
        NOT_MET,
        UNDETERMINED,
        PARTLY_MET,
        MET,
        NOT_APPLICABLE
    }
}
