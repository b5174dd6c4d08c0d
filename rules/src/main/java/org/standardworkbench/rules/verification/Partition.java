package org.standardworkbench.rules.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.standardworkbench.rules.runtime.Kleene;
import org.standardworkbench.rules.standard.Condition;

/**
 * The values of everything that some conditions read, parted so that within a part all of them come out the same. Lines are taken as
 * independent of each other, so that every combination of values that any site can have is among those tried.
 */
final class Partition {

    /**
     * Values of one line that no condition tells apart.
     *
     * @param cells neighbours of each other in the order of the line
     */
    record Part(List<Line.Cell> cells) {

        boolean known() {
            return cells.getFirst().known();
        }

        boolean plausible() {
            return cells.getFirst().plausible();
        }
    }

    private final List<Line> lines;
    private final List<List<Part>> parts = new ArrayList<>();
    private final Map<Condition, Kleene[]> truths = new IdentityHashMap<>();
    private final Map<Condition, Integer> lineOf = new IdentityHashMap<>();

    /** @param leaves the conditions without parts, by identity, with the lines they ask about */
    Partition(List<Line> lines, Map<Condition, LineReader.Asked> leaves) {
        this.lines = List.copyOf(lines);
        for (int line = 0; line < lines.size(); line++) {
            part(line, leaves);
        }
    }

    private void part(int number, Map<Condition, LineReader.Asked> leaves) {
        Line line = lines.get(number);
        List<Condition> asking = leaves.entrySet().stream()
                .filter(entry -> entry.getValue().line() == line)
                .map(Map.Entry::getKey)
                .toList();
        List<Part> found = new ArrayList<>();
        List<List<Kleene>> signs = new ArrayList<>();
        for (Line.Cell cell : line.cells()) {
            List<Kleene> sign = asking.stream()
                    .map(leaf -> Objects.requireNonNull(leaves.get(leaf)).leaf().on(cell))
                    .toList();
            if (!found.isEmpty()
                    && signs.getLast().equals(sign)
                    && found.getLast().known() == cell.known()
                    && found.getLast().plausible() == cell.plausible()) {
                List<Line.Cell> more = new ArrayList<>(found.removeLast().cells());
                more.add(cell);
                found.add(new Part(more));
            } else {
                found.add(new Part(List.of(cell)));
                signs.add(sign);
            }
        }
        for (int leaf = 0; leaf < asking.size(); leaf++) {
            int at = leaf;
            truths.put(
                    asking.get(leaf), signs.stream().map(sign -> sign.get(at)).toArray(Kleene[]::new));
            lineOf.put(asking.get(leaf), number);
        }
        parts.add(List.copyOf(found));
    }

    List<Line> lines() {
        return lines;
    }

    /** The parts of a line in its order, unknown last. */
    List<Part> parts(int line) {
        return parts.get(line);
    }

    /** The number of the line that a leaf asks about; -1 if it is fixed. */
    int lineOf(Condition leaf) {
        return lineOf.getOrDefault(leaf, -1);
    }

    /** Whether a leaf holds, by the parts of its line. */
    Kleene[] truths(Condition leaf) {
        return Objects.requireNonNull(truths.get(leaf)).clone();
    }

    /** How many combinations there are; {@link Long#MAX_VALUE} if too many to count. */
    long combinations() {
        long product = 1;
        for (List<Part> ofLine : parts) {
            if (product > 1_000_000_000L) {
                return Long.MAX_VALUE;
            }
            product *= ofLine.size();
        }
        return product;
    }

    /** The part of each line in a combination. */
    int[] at(long combination) {
        int[] at = new int[parts.size()];
        long rest = combination;
        for (int line = 0; line < at.length; line++) {
            int size = parts.get(line).size();
            at[line] = (int) (rest % size);
            rest /= size;
        }
        return at;
    }

    /** The number of a combination. */
    long number(int[] at) {
        long number = 0;
        for (int line = at.length - 1; line >= 0; line--) {
            number = number * parts.get(line).size() + at[line];
        }
        return number;
    }

    /** Whether some site whose data raise no doubt may have these values. */
    boolean plausible(int[] at) {
        for (int line = 0; line < at.length; line++) {
            if (!parts.get(line).get(at[line]).plausible()) {
                return false;
            }
        }
        return true;
    }

    /** Whether everything is known. */
    boolean known(int[] at) {
        for (int line = 0; line < at.length; line++) {
            if (!parts.get(line).get(at[line]).known()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return lines.size() + " lines, parts "
                + Arrays.toString(parts.stream().mapToInt(List::size).toArray());
    }
}
