package org.standardworkbench.rules.files;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.standardworkbench.rules.files.check.Header;
import org.standardworkbench.rules.files.check.Names;
import org.standardworkbench.rules.files.source.Fields;
import org.standardworkbench.rules.files.source.YamlValue;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.GroupCode;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.LevelName;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Texts;
import org.standardworkbench.rules.standard.ThemeCode;
import org.standardworkbench.rules.standard.VersionId;

/** Reads {@code version.yaml}. */
final class HeaderReader {

    static final String FILE = "version.yaml";

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9A-Za-z.-]{0,31}");
    private static final Pattern STANDARD = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final String NAME_FORM = "a name of lower-case letters, digits and hyphens";

    private final Reading reading;

    HeaderReader(Reading reading) {
        this.reading = reading;
    }

    /** What the file says; whatever is wrong with it is reported and left out. */
    Header read() {
        Optional<Fields> root = reading.root(FILE, true);
        if (root.isEmpty()) {
            return Header.unknown();
        }
        Fields fields = root.get();
        Optional<String> standard = fields.required("standard").flatMap(this::standard);
        Optional<String> number = fields.required("number").flatMap(this::number);
        reading.places.put(fields.placeOf("standard"), "version", "standard");
        reading.places.put(fields.placeOf("number"), "version", "number");
        Optional<StandardVersion.State> state = fields.required("state")
                .flatMap(value -> reading.values.word(value, StandardVersion.State.class, StandardVersion.State::code));
        Optional<String> basedOn = fields.optional("based-on").flatMap(this::number);
        reading.places.put(fields.placeOf("based-on"), "version", "based-on");
        Optional<LocalDate> published = fields.optional("published").flatMap(reading.values::date);
        Optional<Texts> illustrative = texts(fields.optional("illustrative"), "illustrative", "");
        List<Language> languages = languages(fields);
        Language binding = fields.required("binding-language")
                .flatMap(reading.values::language)
                .orElse(Language.EN);
        checkBinding(fields, languages, binding);
        Titles<ThemeCode> themes =
                titles(fields.required("themes"), "theme", "code", ThemeCode::isValid, ThemeCode::new);
        Titles<GroupCode> groups =
                titles(fields.optional("groups"), "group", "code", GroupCode::isValid, GroupCode::new);
        Titles<LevelName> levels =
                titles(fields.required("levels"), "level", "name", LevelName::isValid, LevelName::new);
        fields.refuseOthers();
        return new Header(
                standard.flatMap(id -> number.map(given -> new VersionId(id, given))),
                state.orElse(StandardVersion.State.DRAFT),
                basedOn,
                published,
                illustrative,
                languages,
                binding,
                themes.texts(),
                groups.texts(),
                levels.texts(),
                themes.names(),
                groups.names(),
                levels.names());
    }

    private Optional<String> standard(YamlValue value) {
        return reading.values.name(
                value, text -> STANDARD.matcher(text).matches(), text -> text, "a standard's id such as `gia`");
    }

    private Optional<String> number(YamlValue value) {
        return reading.values.name(
                value, text -> NUMBER.matcher(text).matches(), text -> text, "a version's number such as `1.0`");
    }

    private List<Language> languages(Fields fields) {
        Optional<YamlValue> value = fields.required("languages");
        List<Language> languages = value.map(list -> reading.values.list(list, reading.values::language))
                .orElse(List.of());
        if (value.isPresent() && languages.stream().distinct().count() < languages.size()) {
            reading.problems.error(value.get().place(), "A language stands here twice.", "");
        }
        if (value.isPresent() && reading.values.items(value.get()).isEmpty()) {
            reading.problems.error(value.get().place(), "Here is no language.", "Add at least the binding language.");
        }
        return languages;
    }

    private void checkBinding(Fields fields, List<Language> languages, Language binding) {
        if (!languages.isEmpty() && !languages.contains(binding)) {
            reading.problems.error(
                    fields.placeOf("binding-language"),
                    "The binding language `" + binding.code() + "` is not among the languages.",
                    "Add it to `languages`: "
                            + Advice.list(languages.stream().map(Language::code).toList()) + ".");
        }
    }

    private record Titles<N>(Map<N, Texts> texts, Names names) {}

    private <N> Titles<N> titles(
            Optional<YamlValue> list, String what, String key, Predicate<String> valid, Function<String, N> make) {
        Map<N, Texts> titles = new LinkedHashMap<>();
        List<YamlValue> items = list.map(reading.values::items).orElse(List.of());
        if (list.isPresent() && list.get() instanceof YamlValue.Sequence && items.isEmpty()) {
            reading.problems.error(list.get().place(), "Here is no " + what + ".", "");
        }
        reading.each(items, "a " + what, fields -> {
            Optional<N> name =
                    fields.required(key).flatMap(value -> reading.values.name(value, valid, make, NAME_FORM));
            Optional<Texts> title = texts(
                    fields.required("title"), what, name.map(Object::toString).orElse(""));
            reading.places.put(
                    fields.placeOf(key), what, name.map(Object::toString).orElse(""), "name");
            return name.flatMap(code -> title.map(text -> titles.put(code, text)));
        });
        return new Titles<>(titles, list.isPresent() ? reading.names(items, key, "A " + what) : emptyNames(what));
    }

    private static Names emptyNames(String what) {
        return what.equals("group") ? Names.of(List.of()) : Names.unknown();
    }

    private Optional<Texts> texts(Optional<YamlValue> value, String what, String name) {
        value.ifPresent(given -> reading.places.put(given.place(), what, name));
        return value.flatMap(reading.values::texts);
    }
}
