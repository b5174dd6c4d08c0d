package org.standardworkbench.rules.authoring;

import java.util.ArrayList;
import java.util.List;
import org.standardworkbench.rules.standard.Language;

/** Writes the wording of a criterion in one language. */
final class TextEdit {

    /** The texts of a criterion, in the order of the file. */
    private static final List<String> FIELDS = List.of("title", "text", "rationale", "guidance");

    private TextEdit() {}

    /** The file with another wording; a blank one is taken out, and nobody vouches for a new one yet. */
    static String set(String path, String text, String field, Language language, String wording) {
        if (!FIELDS.contains(field)) {
            throw new EditException(
                    "A criterion has no text `" + field + "`.\nThere are: " + String.join(", ", FIELDS) + ".");
        }
        YamlEdit edit = YamlEdit.of(path, text);
        List<String> steps = List.of(field, language.code());
        String changed = wording.isBlank()
                ? edit.at(steps).isEmpty() ? text : edit.removed(lonely(edit, steps))
                : edit.at(steps)
                        .map(part -> edit.replaced(steps, part.withScalar(YamlScalar.write(wording, part))))
                        .orElseGet(() -> added(edit, field, language, wording));
        return changed.equals(text) ? text : unvouched(path, changed, language);
    }

    /** A collection without anything in it goes as well. */
    private static List<String> lonely(YamlEdit edit, List<String> steps) {
        List<String> parent = steps.subList(0, steps.size() - 1);
        return !parent.isEmpty() && edit.get(parent).pieces().size() == 1 ? parent : steps;
    }

    private static String added(YamlEdit edit, String field, Language language, String wording) {
        if (edit.at(List.of(field)).isEmpty()) {
            return withField(edit, field, language, wording);
        }
        Part texts = edit.get(List.of(field));
        if (texts.pieces().isEmpty()) {
            return edit.replaced(List.of(field), field(field, language, wording));
        }
        int position = 0;
        List<String> languages = new ArrayList<>();
        for (Language one : Language.values()) {
            languages.add(one.code());
        }
        for (Part piece : texts.pieces()) {
            position += languages.indexOf(piece.key()) < language.ordinal() ? 1 : 0;
        }
        String margin = texts.flow() ? "" : YamlEdit.margin(texts.pieces().get(0));
        String written = texts.flow()
                ? YamlScalar.quoted(wording)
                : YamlScalar.text(wording, margin.length(), margin.length() + 4);
        return edit.inserted(
                List.of(field), position, margin + language.code() + ": " + written + (texts.flow() ? "" : "\n"));
    }

    private static String withField(YamlEdit edit, String field, Language language, String wording) {
        List<String> there = edit.get(List.of()).keys();
        int position = 0;
        for (int index = 0; index < there.size(); index++) {
            int known = FIELDS.indexOf(there.get(index));
            if (there.get(index).equals("clause") || known >= 0 && known < FIELDS.indexOf(field)) {
                position = index + 1;
            }
        }
        return edit.inserted(List.of(), position, field(field, language, wording));
    }

    private static String field(String field, Language language, String wording) {
        return field + ":\n  " + language.code() + ": " + YamlScalar.text(wording, 2, 6) + "\n";
    }

    private static String unvouched(String path, String text, Language language) {
        YamlEdit edit = YamlEdit.of(path, text);
        List<String> steps = List.of("vouched", language.code());
        return edit.at(steps).isEmpty() ? text : edit.removed(lonely(edit, steps));
    }
}
