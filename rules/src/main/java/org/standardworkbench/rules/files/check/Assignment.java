package org.standardworkbench.rules.files.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.standardworkbench.rules.standard.Expression;

/**
 * Sample values of what a criterion reads: of numbers as {@link BigDecimal} in the unit of the value, of truths as {@link
 * Boolean}, of codes and outcomes as {@link String}; and whole conditions over members, which are not looked into.
 */
final class Assignment {

    private final Map<Object, Object> values = new HashMap<>();

    void put(Object part, Object value) {
        values.put(part, value);
    }

    BigDecimal number(Expression value) {
        return (BigDecimal) values.getOrDefault(value, BigDecimal.ZERO);
    }

    boolean truth(Expression value) {
        return Boolean.TRUE.equals(values.get(value));
    }

    String word(Expression value) {
        return values.getOrDefault(value, "").toString();
    }
}
