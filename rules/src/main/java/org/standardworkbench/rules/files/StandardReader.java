package org.standardworkbench.rules.files;

import java.util.Optional;
import org.standardworkbench.rules.files.source.Fields;
import org.standardworkbench.rules.files.source.Yaml;
import org.standardworkbench.rules.standard.Place;
import org.standardworkbench.rules.standard.Texts;

/** Reads {@code standard.yaml}, which stands above the folders of a standard's versions. */
final class StandardReader {

    private final Reading reading;

    StandardReader(Reading reading) {
        this.reading = reading;
    }

    /** What is the same in every version of a standard. */
    record Standard(String id, Texts title, String schemeOwner) {}

    Optional<Standard> read() {
        String name = reading.files.label() + "/../standard.yaml";
        Optional<byte[]> bytes = reading.files.standardFile();
        if (bytes.isEmpty()) {
            reading.problems.error(
                    Place.file(name),
                    "The file is missing.",
                    "It stands in the standard's folder, above the versions; docs/file-formats.md says what it holds.");
        }
        Optional<Fields> root = bytes.flatMap(content -> Yaml.read(name, content, reading.problems))
                .flatMap(value -> Fields.of(value, "the file", reading.problems));
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = root.get();
        Optional<String> id = fields.required("id").flatMap(reading.values::text);
        reading.places.put(fields.placeOf("id"), "standard", "id");
        reading.places.put(fields.placeOf("title"), "standard", "title");
        Optional<Texts> title = fields.required("title").flatMap(reading.values::texts);
        Optional<String> owner = fields.required("scheme-owner").flatMap(reading.values::text);
        fields.refuseOthers();
        return id.flatMap(given -> title.flatMap(text -> owner.map(who -> new Standard(given, text, who))));
    }
}
