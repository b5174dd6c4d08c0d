package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ThemeCode;

/** Says what the word at a place means. */
final class Hovers {

    private final Lexed lexed;
    private final Vocabulary vocabulary;

    Hovers(Lexed lexed, Vocabulary vocabulary) {
        this.lexed = lexed;
        this.vocabulary = vocabulary;
    }

    private record Meaning(String title, List<String> lines) {}

    Optional<Hover> at(int offset) {
        int index = lexed.at(offset);
        Token token = lexed.tokens().get(index);
        if (offset < lexed.start(token) || offset >= lexed.end(token)) {
            return Optional.empty();
        }
        return meaning(token, index)
                .map(meaning -> new Hover(lexed.start(token), lexed.end(token), meaning.title(), meaning.lines()));
    }

    private Optional<Meaning> meaning(Token token, int index) {
        return switch (token.kind()) {
            case WORD, SIGN -> word(token, lexed.before(index));
            case TEXT -> text(token, lexed.before(index));
            case NUMBER, COMMENT, END -> Optional.empty();
        };
    }

    private Optional<Meaning> word(Token token, Walk walk) {
        if (walk.section() == Walk.Section.ANNOTATIONS) {
            return walk.inParentheses() ? named(walk.innermost(), token.text()) : plain("@" + token.text());
        }
        return plain(token.text()).or(() -> vocabulary.indicator(token.text()).map(this::indicator));
    }

    private static Optional<Meaning> plain(String word) {
        String meaning = Meanings.of(word);
        return meaning.isEmpty() ? Optional.empty() : Optional.of(new Meaning(word, List.of(meaning)));
    }

    private Optional<Meaning> text(Token token, Walk walk) {
        if (walk.innermost().equals("in") || !walk.inParentheses() || ConditionReader.isComparison(last(walk))) {
            List<Token> item = walk.innermost().equals("in") ? walk.outerItem() : walk.item();
            return Wanted.of(item, vocabulary).indicator().flatMap(indicator -> code(indicator, token.text()));
        }
        return named(walk.innermost(), token.text());
    }

    private static Token last(Walk walk) {
        List<Token> item = walk.item();
        return item.isEmpty()
                ? new Token(Token.Kind.END, "", 0, 0, false, Token.Fault.NONE)
                : item.get(item.size() - 1);
    }

    private Optional<Meaning> named(String where, String name) {
        return switch (where) {
            case "parameter", "rollUpMinimum" -> vocabulary.parameter(name).map(this::parameter);
            case "factor" -> vocabulary.factor(name).map(this::factor);
            case "outcome", "points" ->
                CriterionCode.isValid(name)
                        ? title(vocabulary.criteria().get(new CriterionCode(name)), name)
                        : Optional.empty();
            case "theme" ->
                ThemeCode.isValid(name) ? title(vocabulary.themes().get(new ThemeCode(name)), name) : Optional.empty();
            case "group" ->
                GroupCode.isValid(name) ? title(vocabulary.groups().get(new GroupCode(name)), name) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Meaning> title(@org.jspecify.annotations.Nullable Texts title, String name) {
        return Optional.ofNullable(title).map(texts -> new Meaning(name, List.of(vocabulary.text(texts))));
    }

    private Optional<Meaning> code(Indicator indicator, String code) {
        return indicator.codes().stream()
                .filter(value -> value.code().equals(code))
                .findFirst()
                .map(value -> new Meaning(code, List.of(vocabulary.text(value.label()))));
    }

    private Meaning indicator(Indicator indicator) {
        List<String> lines = new ArrayList<>();
        lines.add("`" + indicator.code() + "`, " + kind(indicator) + ", measured on "
                + switch (indicator.subject()) {
                    case AREA -> "the area";
                    case COMPANY -> "each company";
                    case FLOW -> "each flow";
                }
                + (indicator.period() == Indicator.Period.YEAR ? ", over a year." : ", at a point in time."));
        add(lines, "", vocabulary.text(indicator.definition()));
        add(lines, "Boundary: ", vocabulary.text(indicator.boundary()));
        indicator.formula().ifPresent(formula -> lines.add("Computed: " + ValueWriter.flat(formula) + "."));
        return new Meaning(vocabulary.text(indicator.label()), lines);
    }

    private String kind(Indicator indicator) {
        return switch (indicator.kind()) {
            case TRUTH -> "true or false";
            case CODE ->
                "one of "
                        + indicator.codes().stream()
                                .map(code -> code.code() + " (" + vocabulary.text(code.label()) + ")")
                                .collect(Collectors.joining(", "));
            case NUMBER -> {
                int digits = indicator.rounding().digits();
                String mode =
                        indicator.rounding().mode() == java.math.RoundingMode.HALF_EVEN ? "half to even" : "half up";
                yield (indicator.unit().equals("1") ? "a plain number" : "in " + indicator.unit()) + ", rounded to "
                        + digits + (digits == 1 ? " digit" : " digits") + " (" + mode + ") before it is compared";
            }
        };
    }

    private static void add(List<String> lines, String heading, String text) {
        if (!text.isBlank()) {
            lines.add(heading + text.strip());
        }
    }

    private Meaning parameter(Parameter parameter) {
        List<String> lines = new ArrayList<>();
        lines.add("Parameter `" + parameter.name() + "`"
                + (parameter.adjustable() ? ", which a national adoption may override." : "."));
        for (Parameter.DatedValue value : parameter.values()) {
            String until = value.until().map(day -> " until " + day).orElse("");
            String reference =
                    value.reference().isBlank() ? "" : " (" + value.reference().strip() + ")";
            lines.add(Vocabulary.amount(value, parameter.unit()) + " from " + value.from() + until + reference);
        }
        return new Meaning(vocabulary.text(parameter.label()), lines);
    }

    private Meaning factor(ReferenceFactor factor) {
        String countries = factor.values().stream()
                .map(ReferenceFactor.Value::country)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Meaning(
                vocabulary.text(factor.label()),
                List.of(
                        "Reference factor `" + factor.name() + "` in " + factor.unit() + ".",
                        "Source: " + factor.source() + ", publication " + factor.publication() + ".",
                        "Values for: " + countries + "."));
    }
}
