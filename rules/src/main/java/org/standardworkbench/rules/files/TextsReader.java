package org.standardworkbench.rules.files;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.files.source.Fields;
import org.standardworkbench.rules.files.source.YamlValue;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.CriterionTexts;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Texts;

/** Reads a criterion's {@code texts.yaml}. */
final class TextsReader {

    static final String FILE = "texts.yaml";

    private final Reading reading;

    TextsReader(Reading reading) {
        this.reading = reading;
    }

    Optional<CriterionTexts> read(CriterionCode code, String folder) {
        Optional<Fields> root = reading.root(folder + "/" + FILE, true);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = root.get();
        Optional<String> clause = fields.required("clause").flatMap(reading.values::text);
        Optional<Texts> title = texts(fields, code, "title", true);
        Optional<Texts> text = texts(fields, code, "text", true);
        Optional<Texts> rationale = texts(fields, code, "rationale", true);
        Texts guidance = texts(fields, code, "guidance", false).orElse(Texts.NONE);
        List<CriterionTexts.Reference> references = fields.optional("references")
                .map(list -> reading.each(reading.values.items(list), "a reference", this::reference))
                .orElse(List.of());
        Map<Language, CriterionTexts.Vouched> vouched = new EnumMap<>(Language.class);
        fields.optional("vouched").ifPresent(value -> vouched(value, vouched));
        fields.refuseOthers();
        return clause.flatMap(number -> title.flatMap(name -> text.flatMap(words ->
                rationale.map(why -> new CriterionTexts(number, name, words, why, guidance, references, vouched)))));
    }

    private Optional<Texts> texts(Fields fields, CriterionCode code, String key, boolean required) {
        Optional<YamlValue> value = required ? fields.required(key) : fields.optional(key);
        value.ifPresent(given -> {
            reading.places.put(given.place(), "texts", code, key);
            if (given instanceof YamlValue.Mapping mapping) {
                mapping.entries()
                        .forEach(entry -> reading.places.put(entry.value().place(), "texts", code, key, entry.key()));
            }
        });
        return value.flatMap(reading.values::texts);
    }

    private Optional<CriterionTexts.Reference> reference(Fields fields) {
        Optional<String> document = fields.required("document").flatMap(reading.values::text);
        Optional<String> part = fields.optional("part").flatMap(reading.values::text);
        Optional<String> url = fields.optional("url").flatMap(reading.values::text);
        if (url.isPresent() && !url.get().matches("https?://[^\\s<>\"`]+")) {
            reading.problems.error(fields.placeOf("url"), "This is not a web address.", "It begins with `https://`.");
        }
        Optional<String> relation = fields.required("relation").flatMap(reading.values::text);
        return document.flatMap(name -> relation.map(words -> new CriterionTexts.Reference(name, part, url, words)));
    }

    private void vouched(YamlValue value, Map<Language, CriterionTexts.Vouched> vouched) {
        Optional<Fields> languages = Fields.of(value, "the list of those who vouched", reading.problems);
        if (languages.isEmpty()) {
            return;
        }
        for (Language language : Language.values()) {
            languages
                    .get()
                    .optional(language.code())
                    .flatMap(person -> Fields.of(person, "who vouched", reading.problems))
                    .ifPresent(person -> {
                        Optional<String> by = person.required("by").flatMap(reading.values::text);
                        Optional<LocalDate> on = person.required("on").flatMap(reading.values::date);
                        person.refuseOthers();
                        by.ifPresent(who ->
                                on.ifPresent(day -> vouched.put(language, new CriterionTexts.Vouched(who, day))));
                    });
        }
        languages.get().refuseOthers();
    }
}
