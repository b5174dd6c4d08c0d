package org.standardworkbench.webapp.editor.ui;

import static org.standardworkbench.webapp.page.Markup.element;
import static org.standardworkbench.webapp.page.Markup.text;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.standardworkbench.rules.authoring.EditException;
import org.standardworkbench.rules.authoring.VersionEdits;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.webapp.editor.Workspace;
import org.standardworkbench.webapp.page.Languages;
import org.standardworkbench.webapp.page.Reader;

/** Title, clause, rationale and guidance in all languages of the version, the binding one first, with how far each translation is. */
final class TextsFace implements Face {

    /** What is written in every language. */
    private enum Field {
        TITLE("title", CriterionTexts::title, 1),
        TEXT("text", CriterionTexts::text, 5),
        RATIONALE("rationale", CriterionTexts::rationale, 3),
        GUIDANCE("guidance", CriterionTexts::guidance, 3);

        private final String key;
        private final Function<CriterionTexts, Texts> texts;
        private final int rows;

        Field(String key, Function<CriterionTexts, Texts> texts, int rows) {
            this.key = key;
            this.texts = texts;
            this.rows = rows;
        }

        private String words() {
            return Reader.say("editor.texts." + key);
        }
    }

    private final Workspace work;
    private final CriterionCode code;
    private final Runnable changed;
    private final Language binding;
    private final List<Language> languages = new ArrayList<>();
    private final Element counter = element("p", "total").setAttribute("role", "status");
    private final Element problem = element("div", "field-problem");
    private final List<Runnable> marks = new ArrayList<>();
    private final Element face;

    TextsFace(Workspace work, StandardVersion version, CriterionCode code, Runnable changed) {
        this.work = work;
        this.code = code;
        this.changed = changed;
        this.binding = version.bindingLanguage();
        languages.add(binding);
        version.languages().stream().filter(language -> language != binding).forEach(languages::add);
        this.face = element("div", "texts-face", counter, problem);
        for (var field : Field.values()) {
            face.appendChild(field(field));
        }
        refresh();
    }

    private Optional<CriterionTexts> texts() {
        return work.shown().map(loaded -> loaded.version().texts().get(code));
    }

    private Optional<CriterionTexts> textsBefore() {
        return work.before().map(loaded -> loaded.version().texts().get(code));
    }

    private Element field(Field field) {
        var grid = element("div", "languages-grid");
        for (var language : languages) {
            var mark = text("span", "mark", "");
            marks.add(() -> mark.setText(state(field, language)));
            var written = texts().flatMap(found -> field.texts.apply(found).in(language))
                    .orElse("");
            grid.appendChild(element(
                    "div",
                    "one",
                    element(
                            "p",
                            "",
                            text("b", "", Languages.own(language)),
                            text(
                                    "span",
                                    "quiet",
                                    language == binding ? " " + Reader.say("editor.texts.binding") + " " : " "),
                            mark),
                    Part.area(
                                    "",
                                    Reader.say("editor.texts.in", field.words(), Languages.own(language)),
                                    written,
                                    field.rows,
                                    typed -> set(field, language, typed))
                            .setAttribute("lang", language.code())));
        }
        return Part.section("part", field.words(), grid);
    }

    private void set(Field field, Language language, String typed) {
        problem.removeAllChildren();
        try {
            work.change(VersionEdits.setText(work.files(), code, field.key, language, typed.strip()));
            changed.run();
        } catch (EditException wrong) {
            problem.appendChild(Part.problem(String.valueOf(wrong.getMessage())));
        }
    }

    /** How far a translation is: what nobody vouched for counts as missing. */
    private String state(Field field, Language language) {
        var found = texts();
        if (found.isEmpty()) {
            return "";
        }
        var texts = field.texts.apply(found.get());
        if (texts.in(language).isEmpty()) {
            return texts.in(binding).isPresent() ? "✕ " + Reader.say("editor.texts.missing") : "";
        }
        if (language != binding && outdated(field, language)) {
            return "! " + Reader.say("editor.texts.outdated");
        }
        return found.get().vouched().containsKey(language)
                ? "✓ " + Reader.say("editor.texts.vouched")
                : Reader.say("editor.texts.unverified");
    }

    private boolean outdated(Field field, Language language) {
        var before = textsBefore().map(field.texts);
        var now = texts().map(field.texts);
        return before.isPresent()
                && now.isPresent()
                && !before.get().in(binding).equals(now.get().in(binding))
                && before.get().in(language).equals(now.get().in(language));
    }

    @Override
    public Element shown() {
        return face;
    }

    @Override
    public void refresh() {
        marks.forEach(Runnable::run);
        long missing = languages.stream()
                .filter(language ->
                        texts().flatMap(found -> found.text().in(language)).isEmpty())
                .count();
        long outdated = languages.stream()
                .filter(language -> language != binding && outdated(Field.TEXT, language))
                .count();
        counter.setText(Reader.say("editor.texts.count", languages.size() - missing, languages.size())
                + (outdated == 0 ? "" : " " + Reader.say("editor.texts.count.outdated", outdated)));
    }
}
