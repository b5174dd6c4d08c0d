package org.standardworkbench.rules.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts files of lines into parts: rules by their names, rows of a table by their first cells. */
final class PlainParts {

    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"]*)\"");
    private static final int KEY_CELLS = 5;

    private PlainParts() {}

    /** The rules of a file, each from behind the {@code end} of the one before to its own. */
    static Part rules(String text) {
        List<Part> pieces = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int from = 0;
        int at = 0;
        for (String line : lines(text)) {
            at += line.length();
            if (line.strip().equals("end")) {
                String own = text.substring(from, at);
                Matcher name = RULE.matcher(own);
                String key = name.find() ? name.group(1) : own.strip();
                pieces.add(Part.whole(unique(key, seen), own));
                from = at;
            }
        }
        return of(text, "", pieces, text.substring(from));
    }

    /** The rows of a table below its first line. */
    static Part rows(String text) {
        List<String> lines = lines(text);
        List<Part> pieces = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] cells = line.strip().split(",", KEY_CELLS + 1);
            String key = String.join(",", List.of(cells).subList(0, Math.min(KEY_CELLS, cells.length)));
            pieces.add(Part.whole(unique(key, seen), line));
        }
        return of(text, lines.isEmpty() ? "" : lines.get(0), pieces, "");
    }

    private static Part of(String text, String head, List<Part> pieces, String tail) {
        if (pieces.isEmpty()) {
            return Part.whole("", text);
        }
        List<String> glue = new ArrayList<>();
        glue.add(head);
        for (int index = 1; index < pieces.size(); index++) {
            glue.add("");
        }
        glue.add(tail);
        return new Part("", text, glue, pieces, false, Optional.empty());
    }

    private static String unique(String key, Map<String, Integer> seen) {
        int times = seen.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + "#" + times;
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, next));
            from = next;
        }
        return lines;
    }
}
