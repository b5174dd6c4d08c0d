package org.standardworkbench.rules.files.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standardworkbench.rules.files.source.Problems;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Reads;
import org.standardworkbench.rules.standard.Texts;

/** Whether the wording of criteria names parameters that are there, and repeats no number that is a parameter's. */
final class TextCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.,:/_-])[0-9]+(?:[.,][0-9]+)?(?![\\p{L}\\p{N}_/:-]|[.,][0-9])");

    private final Draft draft;
    private final Problems problems;

    TextCheck(Draft draft, Problems problems) {
        this.draft = draft;
        this.problems = problems;
    }

    void check() {
        draft.texts().forEach((code, texts) -> {
            Map<String, Texts> parts = Map.of(
                    "title", texts.title(),
                    "text", texts.text(),
                    "rationale", texts.rationale(),
                    "guidance", texts.guidance());
            Set<ParameterName> own = parameters(code, texts);
            parts.forEach((part, words) ->
                    words.byLanguage().forEach((language, text) -> text(code, part, language, text, own)));
        });
    }

    private void text(CriterionCode code, String part, Language language, String text, Set<ParameterName> own) {
        Place place = draft.places().of("texts", code, part, language.code());
        Matcher placeholders = PLACEHOLDER.matcher(text);
        while (placeholders.find()) {
            String name = placeholders.group(1);
            if (draft.parameterNames().lacks(name)) {
                problems.error(
                        place,
                        "The text names the parameter " + Advice.quote("{{" + name + "}}")
                                + ", which the version does not have.",
                        Advice.on(name, draft.parameterNames().names(), "parameters"));
            }
        }
        String rest = placeholders.replaceAll(" ");
        if (rest.contains("{{") || rest.contains("}}")) {
            problems.error(place, "Double curly brackets stand here without a partner.", "Write `{{parameter-name}}`.");
        }
        numbers(place, rest, own);
    }

    /** The parameters that the criterion's rules read or its texts name. */
    private Set<ParameterName> parameters(CriterionCode code, CriterionTexts texts) {
        Set<ParameterName> own = new HashSet<>();
        Optional.ofNullable(draft.criteria().get(code))
                .ifPresent(parsed -> own.addAll(Reads.of(parsed.model()).parameters()));
        for (Texts part : List.of(texts.title(), texts.text(), texts.rationale(), texts.guidance())) {
            own.addAll(named(part));
        }
        return own;
    }

    /** The parameters that a text names in any language. */
    static Set<ParameterName> named(Texts texts) {
        Set<ParameterName> named = new HashSet<>();
        texts.byLanguage().values().forEach(text -> {
            Matcher placeholders = PLACEHOLDER.matcher(text);
            while (placeholders.find()) {
                if (ParameterName.isValid(placeholders.group(1))) {
                    named.add(new ParameterName(placeholders.group(1)));
                }
            }
        });
        return named;
    }

    private void numbers(Place place, String text, Set<ParameterName> own) {
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            BigDecimal number = new BigDecimal(numbers.group().replace(',', '.'));
            own.stream()
                    .map(name -> Optional.ofNullable(draft.parameters().get(name)))
                    .flatMap(Optional::stream)
                    .filter(parameter -> has(parameter, number))
                    .findFirst()
                    .ifPresent(parameter -> problems.error(
                            place,
                            "The text repeats the number " + Advice.quote(numbers.group())
                                    + ", which is a value of the parameter `" + parameter.name() + "`.",
                            "Write `{{" + parameter.name() + "}}`, so that the text follows the value."));
        }
    }

    private static boolean has(Parameter parameter, BigDecimal number) {
        return parameter.values().stream().anyMatch(value -> value.value().compareTo(number) == 0);
    }
}
