package org.standardworkbench.rules.files.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Texts;

/** Reads single values of YAML as texts, numbers, dates, words of a closed list, names and lists of them. */
public final class Values {

    /** The longest text, in characters; clauses are shorter. */
    public static final int LONGEST_TEXT = 10_000;

    /** The most digits of a number. */
    public static final int MOST_DIGITS = 30;

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?[0-9]+(\\.[0-9]{3})*,[0-9]+");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Problems problems;

    /** @param problems collects what is wrong with the values */
    public Values(Problems problems) {
        this.problems = problems;
    }

    /** A text that is not blank. */
    public Optional<String> text(YamlValue value) {
        if (!(value instanceof YamlValue.Scalar scalar)) {
            return refuse(value, "a text", "");
        }
        if (scalar.type() == YamlValue.Type.NUMBER || scalar.type() == YamlValue.Type.TRUTH) {
            return refuse(value, "a text", "Put it in quotes: `\"" + scalar.text() + "\"`.");
        }
        if (scalar.text().isBlank()) {
            return refuse(value, "a text", "An empty text is left out.");
        }
        if (scalar.text().length() > LONGEST_TEXT) {
            problems.error(
                    value.place(),
                    "This text has " + scalar.text().length() + " characters.",
                    "A text may have " + LONGEST_TEXT + ".");
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    /** A decimal number with a point, without exponent. */
    public Optional<BigDecimal> number(YamlValue value) {
        if (!(value instanceof YamlValue.Scalar scalar)) {
            return refuse(value, "a number", "");
        }
        return scalar.type() == YamlValue.Type.NUMBER
                ? decimal(scalar.text(), value.place())
                : refuse(value, "a number", commaAdvice(scalar.text()));
    }

    /** A decimal number within a text, for example of a table. */
    public Optional<BigDecimal> decimal(String text, Place place) {
        if (!DECIMAL.matcher(text).matches()) {
            String advice = commaAdvice(text);
            problems.error(
                    place,
                    Advice.quote(text) + " is not a number as files write it.",
                    advice.isEmpty()
                            ? "Write digits with a decimal point, without exponent, sign `+` or leading zeros."
                            : advice);
            return Optional.empty();
        }
        if (text.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            problems.error(place, "This number has more than " + MOST_DIGITS + " digits.", "");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    private static String commaAdvice(String text) {
        return WITH_COMMA.matcher(text).matches()
                ? "Numbers are written with a decimal point: `"
                        + text.replace(".", "").replace(',', '.') + "`."
                : "";
    }

    /** A whole number from 0 to a limit. */
    public Optional<Integer> whole(YamlValue value, int most) {
        if (value instanceof YamlValue.Scalar scalar
                && scalar.type() == YamlValue.Type.NUMBER
                && WHOLE.matcher(scalar.text()).matches()
                && Integer.parseInt(scalar.text()) <= most) {
            return Optional.of(Integer.valueOf(scalar.text()));
        }
        return refuse(value, "a whole number from 0 to " + most, "");
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> truth(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar && scalar.type() == YamlValue.Type.TRUTH) {
            return Optional.of(Boolean.valueOf(scalar.text()));
        }
        return refuse(value, "`true` or `false`", "");
    }

    /** A day such as {@code 2025-10-07}. */
    public Optional<LocalDate> date(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar
                && DATE.matcher(scalar.text()).matches()) {
            try {
                return Optional.of(LocalDate.parse(scalar.text()));
            } catch (DateTimeException notInCalendar) {
                return refuse(value, "a day of the calendar", "");
            }
        }
        return refuse(value, "a day such as `2025-10-07`", "");
    }

    /** One of the words of an enumeration. */
    public <E extends Enum<E>> Optional<E> word(YamlValue value, Class<E> type, Function<E, String> word) {
        Optional<String> text = text(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<E> all = Arrays.asList(type.getEnumConstants());
        Optional<E> found =
                all.stream().filter(each -> word.apply(each).equals(text.get())).findFirst();
        if (found.isEmpty()) {
            List<String> words = all.stream().map(word).toList();
            problems.error(
                    value.place(),
                    Advice.quote(text.get()) + " is not one of " + Advice.list(words) + ".",
                    Advice.nearest(text.get(), words).map(Advice::maybe).orElse(""));
        }
        return found;
    }

    /** A name that must have a form. */
    public <N> Optional<N> name(YamlValue value, Predicate<String> valid, Function<String, N> make, String form) {
        Optional<String> text = text(value);
        if (text.isPresent() && !valid.test(text.get())) {
            problems.error(value.place(), Advice.quote(text.get()) + " is not " + form + ".", "");
            return Optional.empty();
        }
        return text.map(make);
    }

    /** A language by its code. */
    public Optional<Language> language(YamlValue value) {
        return word(value, Language.class, Language::code);
    }

    /** The items of a list; empty with an error if it is not a list. */
    public List<YamlValue> items(YamlValue value) {
        if (value instanceof YamlValue.Sequence sequence) {
            return sequence.items();
        }
        refuse(value, "a list", "Write each item on its own line behind `- `.");
        return List.of();
    }

    /** A list read item by item; items with errors are left out. */
    public <T> List<T> list(YamlValue value, Function<YamlValue, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        items(value).forEach(item -> read.apply(item).ifPresent(all::add));
        return all;
    }

    /** A text per language. */
    public Optional<Texts> texts(YamlValue value) {
        Optional<Fields> fields = Fields.of(value, "a text in languages", problems);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        int before = problems.count();
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            fields.get()
                    .optional(language.code())
                    .flatMap(this::text)
                    .ifPresent(text -> texts.put(language, text.strip()));
        }
        fields.get().refuseOthers();
        if (texts.isEmpty() && problems.count() == before) {
            problems.error(value.place(), "Here is no text in any language.", "Add `en: …`.");
        }
        return problems.count() == before ? Optional.of(new Texts(texts)) : Optional.empty();
    }

    private <T> Optional<T> refuse(YamlValue value, String wanted, String advice) {
        problems.error(value.place(), "Here stands " + value.what() + ", but " + wanted + " is wanted.", advice);
        return Optional.empty();
    }
}
