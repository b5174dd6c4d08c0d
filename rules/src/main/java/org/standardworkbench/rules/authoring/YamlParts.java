package org.standardworkbench.rules.authoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.authoring.YamlNode.Shape;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.files.source.Yaml;

/** Cuts a YAML file into parts: by the keys of mappings, and by what the items of lists call themselves. */
final class YamlParts {

    /** What an item calls itself, by the first of these keys that it has. */
    private static final List<String> NAMES = List.of("name", "code", "from", "document");

    private final String text;

    private YamlParts(String text) {
        this.text = text;
    }

    /** The parts of a file; empty if it cannot be read as YAML. */
    static Optional<Part> read(String text) {
        Problems problems = new Problems();
        Yaml.read("", text.getBytes(StandardCharsets.UTF_8), problems);
        if (problems.failed()) {
            return Optional.empty();
        }
        YamlNode root = YamlNode.of(text);
        return Optional.of(new YamlParts(text).part("", root, 0, text.length(), root.flow()));
    }

    private Part part(String key, YamlNode node, int from, int to, boolean inFlow) {
        String own = text.substring(from, to);
        if (node.shape() == Shape.SINGLE) {
            Part.Scalar scalar = new Part.Scalar(node.value(), node.start() - from, contentEnd(node) - from, inFlow);
            return new Part(key, own, List.of(own), List.of(), false, Optional.of(scalar));
        }
        if (node.items().isEmpty()) {
            return Part.whole(key, own);
        }
        List<String> glue = new ArrayList<>();
        List<Part> pieces = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        boolean flow = inFlow || node.flow();
        int at = from;
        for (int index = 0; index < node.items().size(); index++) {
            YamlNode.Item item = node.items().get(index);
            int start = flow ? item.start() : index == 0 ? firstStart(node) : at;
            int end = flow ? flowEnd(item) : lineEnd(contentEnd(item.value()));
            glue.add(text.substring(at, start));
            String name = node.shape() == Shape.MAPPING ? item.key() : name(item.value());
            int times = seen.merge(name, 1, Integer::sum);
            pieces.add(part(times == 1 ? name : name + "#" + times, item.value(), start, end, flow));
            at = end;
        }
        glue.add(text.substring(at, to));
        return new Part(key, own, glue, pieces, flow, Optional.empty());
    }

    /** The first item of a list on lines of its own takes its line from the beginning, unless something stands before it there. */
    private int firstStart(YamlNode node) {
        int start = node.shape() == Shape.SEQUENCE
                ? node.start()
                : node.items().get(0).start();
        int line = text.lastIndexOf('\n', start - 1) + 1;
        return text.substring(line, start).isBlank() ? line : start;
    }

    private int flowEnd(YamlNode.Item item) {
        // A key without value ends where its text ends: the mark of nothing may stand behind blanks.
        int end = Math.max(item.start(), contentEnd(item.value()));
        while (end > item.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int contentEnd(YamlNode node) {
        if (node.literal()) {
            return literalEnd(node);
        }
        boolean onLines = node.shape() != Shape.SINGLE && !node.flow();
        return onLines && !node.items().isEmpty()
                ? contentEnd(node.items().get(node.items().size() - 1).value())
                : node.end();
    }

    /** Blank lines behind a text over several lines are not its own, unless it says so by a {@code +}. */
    private int literalEnd(YamlNode node) {
        int headline = text.indexOf('\n', node.start());
        if (headline < 0 || text.substring(node.start(), headline).contains("+")) {
            return node.end();
        }
        int end = node.end();
        while (end > headline + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return Math.min(node.end(), end);
    }

    private int lineEnd(int contentEnd) {
        if (contentEnd > 0 && text.charAt(contentEnd - 1) == '\n') {
            return contentEnd;
        }
        int end = text.indexOf('\n', contentEnd);
        return end < 0 ? text.length() : end + 1;
    }

    private String name(YamlNode item) {
        if (item.shape() == Shape.SINGLE) {
            return item.value();
        }
        if (item.shape() == Shape.MAPPING) {
            Map<String, YamlNode> fields = new HashMap<>();
            item.items().forEach(field -> fields.put(field.key(), field.value()));
            if (fields.containsKey("kind") && fields.containsKey("to")) {
                return lineageName(item);
            }
            for (String key : NAMES) {
                YamlNode field = fields.get(key);
                if (field != null && field.shape() == Shape.SINGLE) {
                    return field.value();
                }
            }
        }
        return text.substring(item.start(), contentEnd(item)).strip();
    }

    /** An entry of the lineage is told by everything but its reason. */
    private String lineageName(YamlNode item) {
        StringBuilder name = new StringBuilder();
        for (YamlNode.Item field : item.items()) {
            if (!field.key().equals("because")) {
                YamlNode value = field.value();
                name.append(name.isEmpty() ? "" : " ").append(text, value.start(), contentEnd(value));
            }
        }
        return name.toString();
    }
}
