package org.standardworkbench.rules.standard;

/** The six comparisons. Order comparisons take numbers only. */
public enum ComparisonOperator {
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<"),
    EQUAL("=="),
    NOT_EQUAL("!=");

    private final String sign;

    ComparisonOperator(String sign) {
        this.sign = sign;
    }

    /** The sign in criterion DRL. */
    public String sign() {
        return sign;
    }
}
