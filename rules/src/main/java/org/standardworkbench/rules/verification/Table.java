package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.standardworkbench.rules.runtime.Kleene;
import org.standardworkbench.rules.standard.Condition;
import org.standardworkbench.rules.standard.Criterion;
import org.standardworkbench.rules.standard.StandardVersion;

/** What becomes of a criterion on a span of dates, for every combination of values that can make a difference. */
final class Table {

    /** More combinations are not tried: nothing is then claimed of the criterion. */
    static final long MOST_COMBINATIONS = 20_000;

    /** It is not asked. */
    static final int NOT_APPLICABLE = -1;

    /** It is asked, and everything that earns points is disproved. */
    static final int NOT_MET = -2;

    /** What is known does not decide. */
    static final int UNDETERMINED = -3;

    /** Two steps at once. */
    static final int TWICE = -4;

    private final Criterion criterion;
    private final Span span;
    private final Partition partition;
    private final LineReader reader;
    private final Forest forest;
    private final int applicability;
    private final List<Integer> steps = new ArrayList<>();

    private Table(Criterion criterion, Span span, Partition partition, LineReader reader) {
        this.criterion = criterion;
        this.span = span;
        this.partition = partition;
        this.reader = reader;
        this.forest = new Forest(reader, partition);
        this.applicability = forest.add(criterion.applicability());
        criterion.bands().forEach(band -> steps.add(forest.add(band.condition())));
        steps.add(forest.add(criterion.requirement().condition()));
    }

    /**
     * The table of a criterion.
     *
     * @throws UndecidedException if it holds something that is not followed, or there are too many combinations
     */
    static Table of(StandardVersion version, Reach reach, Criterion criterion, Span span) {
        LineReader reader = new LineReader(version, reach, new Sides(version, span.day()));
        reader.read(criterion.applicability());
        criterion.bands().forEach(band -> reader.read(band.condition()));
        reader.read(criterion.requirement().condition());
        Partition partition = reader.partition();
        if (partition.combinations() > MOST_COMBINATIONS) {
            throw new UndecidedException("undecided.values");
        }
        return new Table(criterion, span, partition, reader);
    }

    Criterion criterion() {
        return criterion;
    }

    Span span() {
        return span;
    }

    Partition partition() {
        return partition;
    }

    LineReader reader() {
        return reader;
    }

    Forest forest() {
        return forest;
    }

    /** The node of the applicability. */
    int applicability() {
        return applicability;
    }

    /** The nodes of the bands and, last, of the requirement. */
    List<Integer> steps() {
        return steps;
    }

    /** The condition of a step. */
    Condition condition(int step) {
        return forest.node(steps.get(step)).condition();
    }

    /** All combinations. */
    LongStream combinations() {
        return LongStream.range(0, partition.combinations());
    }

    /** Those that a site can have whose data are complete and raise no doubt. */
    LongStream complete() {
        return combinations().filter(number -> {
            int[] at = partition.at(number);
            return partition.known(at) && partition.plausible(at);
        });
    }

    /** The step that a combination earns, or one of the constants. @param without a part that is left out */
    int decide(int[] at, int without) {
        return decide(forest.decide(at, without));
    }

    /** The same, from the truth of every node. */
    int decide(Kleene[] truths) {
        Kleene asked = truths[applicability];
        if (asked != Kleene.TRUE) {
            return asked == Kleene.FALSE ? NOT_APPLICABLE : UNDETERMINED;
        }
        int earned = NOT_MET;
        boolean open = false;
        for (int step = 0; step < steps.size(); step++) {
            Kleene truth = truths[steps.get(step)];
            if (truth == Kleene.TRUE) {
                if (earned >= 0) {
                    return TWICE;
                }
                earned = step;
            }
            open |= truth == Kleene.UNKNOWN;
        }
        return earned == NOT_MET && open ? UNDETERMINED : earned;
    }
}
