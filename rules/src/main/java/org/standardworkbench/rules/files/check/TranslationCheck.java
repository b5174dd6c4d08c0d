package org.standardworkbench.rules.files.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Texts;

/** Whether everything is written in the binding language, and titles and labels in every language of the version. */
final class TranslationCheck {

    private final Draft draft;
    private final Problems problems;
    private final Map<Language, List<Place>> missing = new EnumMap<>(Language.class);
    private int titles;

    TranslationCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        Header header = draft.header();
        if (!header.languages().contains(header.bindingLanguage())) {
            return;
        }
        header.illustrative().ifPresent(text -> title(text, "illustrative", ""));
        header.themes().forEach((code, title) -> title(title, "theme", code));
        header.groups().forEach((code, title) -> title(title, "group", code));
        header.levels().forEach((name, title) -> title(title, "level", name));
        draft.indicators().forEach((code, indicator) -> {
            title(indicator.label(), "indicator", code, "label");
            indicator.codes().forEach(word -> title(word.label(), "indicator", code, "code", word.code()));
            binding(indicator.definition(), "indicator", code, "definition");
            optional(indicator.boundary(), "indicator", code, "boundary");
        });
        draft.parameters().forEach((name, parameter) -> title(parameter.label(), "parameter", name, "label"));
        draft.factors().forEach((name, factor) -> title(factor.label(), "factor", name, "label"));
        draft.texts().forEach((code, texts) -> {
            title(texts.title(), "texts", code, "title");
            binding(texts.text(), "texts", code, "text");
            binding(texts.rationale(), "texts", code, "rationale");
            optional(texts.guidance(), "texts", code, "guidance");
        });
        missing.forEach(this::summary);
    }

    private void summary(Language language, List<Place> places) {
        problems.warning(
                places.get(0),
                "In the language `" + language.code() + "`, " + places.size() + " of " + titles
                        + " titles and labels are missing; here is the first.",
                "");
    }

    private void title(Texts text, Object... path) {
        binding(text, path);
        titles++;
        for (Language language : draft.header().languages()) {
            if (language != draft.header().bindingLanguage()
                    && text.in(language).isEmpty()) {
                missing.computeIfAbsent(language, any -> new ArrayList<>())
                        .add(draft.places().of(path));
            }
        }
    }

    private void optional(Texts text, Object... path) {
        if (!text.byLanguage().isEmpty()) {
            binding(text, path);
        }
    }

    private void binding(Texts text, Object... path) {
        Language binding = draft.header().bindingLanguage();
        if (text.in(binding).isEmpty()) {
            Optional<String> other = text.byLanguage().values().stream().findFirst();
            problems.error(
                    draft.places().of(path),
                    "The text is missing in the binding language `" + binding.code() + "`"
                            + other.map(words -> ": " + Advice.quote(words)).orElse("") + ".",
                    "Add `" + binding.code() + ": …`.");
        }
    }
}
