package org.standardworkbench.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.standardworkbench.rules.language.Completion.Item;
import org.standardworkbench.rules.language.Completion.Kind;
import org.standardworkbench.rules.standard.AggregateFunction;
import org.standardworkbench.rules.standard.ComparisonOperator;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.Texts;

/** Makes the items of a completion out of the vocabulary. */
final class Items {

    private final Vocabulary vocabulary;

    Items(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Item> indicators(Subject subject) {
        return vocabulary.indicators().values().stream()
                .filter(indicator -> indicator.subject() == subject)
                .map(this::indicator)
                .toList();
    }

    private Item indicator(Indicator indicator) {
        String label = vocabulary.text(indicator.label());
        String unit =
                switch (indicator.kind()) {
                    case NUMBER -> indicator.unit().equals("1") ? "number" : indicator.unit();
                    case TRUTH -> "true or false";
                    case CODE -> "code";
                };
        return new Item(
                Kind.INDICATOR,
                indicator.code().value(),
                indicator.code().value(),
                label + " · " + unit,
                vocabulary.text(indicator.definition()));
    }

    /** Parameters as calls, or as names in quotes within a call. */
    List<Item> parameters(Wanted wanted, boolean called) {
        return wanted.parameters(vocabulary).stream()
                .map(parameter -> parameter(parameter, called))
                .toList();
    }

    private Item parameter(Parameter parameter, boolean called) {
        String name = ValueWriter.quoted(parameter.name().value());
        return new Item(
                Kind.PARAMETER,
                parameter.name().value(),
                called ? name : "parameter( " + name + " )",
                vocabulary.shown(parameter),
                vocabulary.text(parameter.label()));
    }

    List<Item> factors(boolean called) {
        return vocabulary.factors().values().stream()
                .map(factor -> {
                    String name = ValueWriter.quoted(factor.name().value());
                    return new Item(
                            Kind.FACTOR,
                            factor.name().value(),
                            called ? name : "factor( " + name + " )",
                            vocabulary.text(factor.label()) + " · " + factor.unit(),
                            factor.source() + ", " + factor.publication());
                })
                .toList();
    }

    List<Item> criteria() {
        return titled(vocabulary.criteria(), Items::inQuotes);
    }

    List<Item> themes() {
        return titled(vocabulary.themes(), code -> code.contains("-") ? inQuotes(code) : code);
    }

    List<Item> groups() {
        return titled(vocabulary.groups(), Items::inQuotes);
    }

    private <K> List<Item> titled(Map<K, Texts> titles, Function<String, String> written) {
        List<Item> items = new ArrayList<>();
        titles.forEach((code, title) -> items.add(
                new Item(Kind.CODE, code.toString(), written.apply(code.toString()), vocabulary.text(title), "")));
        return items;
    }

    List<Item> values(Indicator indicator) {
        return indicator.codes().stream()
                .map(code -> new Item(Kind.CODE, code.code(), inQuotes(code.code()), vocabulary.text(code.label()), ""))
                .toList();
    }

    static List<Item> codes(boolean quoted, String... codes) {
        return Arrays.stream(codes)
                .map(code -> new Item(Kind.CODE, code, quoted ? inQuotes(code) : code, "", ""))
                .toList();
    }

    /** Words of the language with what they mean. */
    static List<Item> words(Kind kind, List<String> words, Function<String, String> written) {
        return words.stream()
                .map(word -> new Item(kind, word, written.apply(word), "", Meanings.of(word)))
                .toList();
    }

    static List<Item> operators(Wanted.Kind kind) {
        boolean order = kind == Wanted.Kind.NUMBER;
        List<Item> items = new ArrayList<>();
        for (ComparisonOperator operator : ComparisonOperator.values()) {
            boolean equality = operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
            if (order || equality) {
                items.add(operator(operator.sign()));
            }
        }
        if (kind == Wanted.Kind.CODE || kind == Wanted.Kind.OUTCOME) {
            items.add(new Item(Kind.OPERATOR, "in ( … )", "in ( \"\" )", "", Meanings.of("in")));
        }
        if (order) {
            List.of("+", "-", "*").forEach(sign -> items.add(operator(sign)));
        }
        return items;
    }

    private static Item operator(String sign) {
        return new Item(Kind.OPERATOR, sign, sign, "", Meanings.of(sign));
    }

    static List<Item> functions() {
        return Arrays.stream(AggregateFunction.values())
                .map(function -> new Item(
                        Kind.KEYWORD,
                        function.word(),
                        function.word() + (function == AggregateFunction.COUNT ? "()" : "(  )"),
                        "",
                        Meanings.of(function.word())))
                .toList();
    }

    static String inQuotes(String code) {
        return ValueWriter.quoted(code);
    }
}
