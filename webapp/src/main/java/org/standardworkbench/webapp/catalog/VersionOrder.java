package org.standardworkbench.webapp.catalog;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.standardworkbench.rules.standard.VersionId;

/** Orders versions as people count: 0.9 before 0.10, which text alone would turn round. */
enum VersionOrder implements Comparator<VersionId> {
    INSTANCE;

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(VersionId one, VersionId other) {
        int byStandard = one.standard().compareTo(other.standard());
        return byStandard != 0 ? byStandard : compareNumbers(one.number(), other.number());
    }

    private static int compareNumbers(String one, String other) {
        var left = PART.matcher(one).results().map(MatchResult::group).iterator();
        var right = PART.matcher(other).results().map(MatchResult::group).iterator();
        while (left.hasNext() && right.hasNext()) {
            int order = compareParts(left.next(), right.next());
            if (order != 0) {
                return order;
            }
        }
        int byLength = Boolean.compare(left.hasNext(), right.hasNext());
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    private static int compareParts(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }
}
