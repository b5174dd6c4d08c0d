package org.standardworkbench.rules.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the cases show of one bound. */
final class BoundSeen {

    private boolean on;
    private boolean above;
    private boolean below;
    private boolean offGrid;

    /**
     * A number seen beside its bound.
     *
     * @param distance the number less the bound
     * @param limit the bound
     * @param step how near it can come; empty if it can come as near as one likes
     */
    void add(BigDecimal distance, BigDecimal limit, Optional<BigDecimal> step) {
        offGrid |= step.map(size -> limit.remainder(size).signum() != 0).orElse(false);
        boolean near = step.map(size -> distance.abs().compareTo(size) <= 0).orElse(true);
        on |= distance.signum() == 0;
        above |= near && distance.signum() > 0;
        below |= near && distance.signum() < 0;
    }

    List<String> gaps(String bound) {
        List<String> gaps = new ArrayList<>();
        boolean straddled = offGrid && above && below;
        if (!on && !straddled) {
            gaps.add("no case is exactly on the bound: " + bound);
        }
        if (!above && !below) {
            gaps.add("no case is just beside the bound: " + bound);
        }
        return gaps;
    }
}
