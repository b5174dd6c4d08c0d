package org.standardworkbench.rules.standard;

/** The four operations; division only in formulas of derived indicators. */
public enum ArithmeticOperator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDED_BY("/");

    private final String sign;

    ArithmeticOperator(String sign) {
        this.sign = sign;
    }

    /** The sign in criterion DRL. */
    public String sign() {
        return sign;
    }
}
