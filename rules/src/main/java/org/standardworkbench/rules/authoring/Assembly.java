package org.standardworkbench.rules.authoring;

import java.util.List;
import java.util.Optional;

/**
 * Puts pieces together again.
 *
 * @param like parts of the same kind; the first one with the same pieces lends what stands between them
 * @param flow whether the pieces stand between brackets
 */
record Assembly(List<Part> like, boolean flow) {

    String text(String head, List<Part> pieces, String tail) {
        List<String> keys = pieces.stream().map(Part::key).toList();
        Optional<Part> model =
                like.stream().filter(part -> part.keys().equals(keys)).findFirst();
        StringBuilder text = new StringBuilder(head);
        for (int index = 0; index < pieces.size(); index++) {
            if (index > 0) {
                text.append(between(model, index, text));
            }
            text.append(pieces.get(index).text());
        }
        if (!flow && !tail.isEmpty()) {
            endLine(text);
        }
        return text.append(tail).toString();
    }

    private String between(Optional<Part> model, int index, StringBuilder text) {
        if (flow) {
            return model.map(part -> part.glue().get(index)).orElse(", ");
        }
        endLine(text);
        return "";
    }

    private static void endLine(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
