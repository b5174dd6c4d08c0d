package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.standard.Checked;
import org.standardworkbench.rules.standard.Criterion;

/**
 * Writes a changed criterion into the text that it was read from: only rules that are changed are written anew, canonically; the others,
 * and the comments and blank lines of all, stay byte by byte.
 */
public final class CriterionRevision {

    private static final int APPLIES = -1;
    private static final int MET = Integer.MAX_VALUE;

    /** A rule's text from behind the rule before it to behind its own line. */
    private record Block(String above, String rule, String behind) {

        String text() {
            return above + rule + behind;
        }
    }

    private CriterionRevision() {}

    /**
     * The text of the changed criterion.
     *
     * @param text that {@code before} was read from
     * @param before the criterion as the text has it
     * @param after the criterion as it shall be; with the code of {@code before}
     * @return a text that reads as {@code after}, canonical throughout if the text could not be revised in its own form
     */
    public static String of(String text, Criterion before, Criterion after) {
        if (before.equals(after)) {
            return text;
        }
        String revised = revised(text, before, after);
        Checked<Parsed<Criterion>> read = CriterionReader.read("", revised);
        boolean faithful =
                read.value().map(parsed -> parsed.model().equals(after)).orElse(false);
        return faithful ? revised : CriterionWriter.write(after);
    }

    private static String revised(String text, Criterion before, Criterion after) {
        Map<Integer, Block> blocks = blocks(text);
        Map<Integer, String> old = CriterionWriter.rules(before);
        Map<Integer, String> wanted = CriterionWriter.rules(after);
        String ending = text.contains("\r\n") ? "\r\n" : "\n";
        blocks.keySet().removeIf(key -> !wanted.containsKey(key));
        Map<Integer, Block> all =
                ordered(blocks, wanted.keySet().stream().sorted().toList(), ending);
        StringBuilder revised = new StringBuilder();
        all.forEach((key, block) -> {
            String rule = wanted.getOrDefault(key, "");
            boolean kept = blocks.containsKey(key) && rule.equals(old.get(key));
            if (kept) {
                revised.append(block.text());
            } else {
                String written = rule.strip().replace("\n", ending);
                revised.append(block.above()).append(written).append(block.behind());
            }
        });
        return revised.toString();
    }

    /** The blocks in their order with an empty one for each new rule, behind the rule that comes before it. */
    private static Map<Integer, Block> ordered(Map<Integer, Block> blocks, List<Integer> wanted, String ending) {
        List<Integer> keys = new ArrayList<>(blocks.keySet());
        Map<Integer, Block> added = new LinkedHashMap<>(blocks);
        for (Integer key : wanted) {
            if (!blocks.containsKey(key)) {
                Optional<Integer> lower =
                        keys.stream().filter(other -> other < key).max(Comparator.naturalOrder());
                keys.add(lower.map(other -> keys.indexOf(other) + 1).orElse(0), key);
                added.put(key, new Block(ending, "", ending));
            }
        }
        Map<Integer, Block> ordered = new LinkedHashMap<>();
        keys.forEach(key -> {
            Block block = added.get(key);
            if (block != null) {
                boolean glued = !ordered.isEmpty()
                        && ordered.values().stream().reduce((one, next) -> next).stream()
                                .noneMatch(last -> last.behind().endsWith("\n"));
                ordered.put(key, glued ? new Block(ending + block.above(), block.rule(), block.behind()) : block);
            }
        });
        return ordered;
    }

    private static Map<Integer, Block> blocks(String text) {
        Lexed lexed = Lexed.of(text);
        Map<Integer, Block> blocks = new LinkedHashMap<>();
        int behind = 0;
        int rule = -1;
        String name = "";
        for (int index = 0; index < lexed.tokens().size(); index++) {
            Token token = lexed.tokens().get(index);
            if (token.isWord("rule")) {
                rule = lexed.start(token);
                name = lexed.tokens()
                        .get(Math.min(index + 1, lexed.tokens().size() - 1))
                        .text();
            } else if (token.isWord("end") && rule >= 0) {
                int end = lexed.end(token);
                int line = text.indexOf('\n', end);
                int next = line < 0 || !text.substring(end, line).isBlank() ? end : line + 1;
                Block block =
                        new Block(text.substring(behind, rule), text.substring(rule, end), text.substring(end, next));
                RuleName.of(name).ifPresent(found -> blocks.put(key(found), block));
                behind = next;
                rule = -1;
            }
        }
        return blocks;
    }

    private static int key(RuleName name) {
        return switch (name.kind()) {
            case APPLIES -> APPLIES;
            case PARTLY_MET -> Integer.parseInt(name.points());
            case MET -> MET;
        };
    }
}
