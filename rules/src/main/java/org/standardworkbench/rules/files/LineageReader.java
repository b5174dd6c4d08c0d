package org.standardworkbench.rules.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standardworkbench.rules.files.source.Fields;
import org.standardworkbench.rules.files.source.YamlValue;
import org.standardworkbench.rules.standard.CriterionCode;
import org.standardworkbench.rules.standard.Lineage;

/** Reads {@code lineage.yaml}. */
final class LineageReader {

    static final String FILE = "lineage.yaml";

    private final Reading reading;
    private final List<Lineage> entries = new ArrayList<>();

    LineageReader(Reading reading) {
        this.reading = reading;
    }

    /** The entries; none if there is no such file. */
    List<Lineage> read() {
        if (reading.files.bytes(FILE).isEmpty()) {
            return List.of();
        }
        reading.list(FILE, "lineage", true).ifPresent(items -> reading.each(items, "an entry", this::entry));
        return entries;
    }

    /** Keeps an entry with an error, so that its codes are not reported as unaccounted for as well. */
    private Optional<Lineage> entry(Fields fields) {
        Optional<Lineage.Kind> kind = fields.required("kind")
                .flatMap(value -> reading.values.word(value, Lineage.Kind.class, Lineage.Kind::code));
        List<CriterionCode> from = codes(fields, "from");
        List<CriterionCode> to = codes(fields, "to");
        Optional<String> because = fields.required("because").flatMap(reading.values::text);
        kind.ifPresent(given -> checkSides(fields, given, from.size(), to.size()));
        reading.places.put(fields.place(), "lineage", entries.size());
        Lineage entry = new Lineage(kind.orElse(Lineage.Kind.ADDED), from, to, because.orElse(""));
        entries.add(entry);
        return Optional.of(entry);
    }

    private List<CriterionCode> codes(Fields fields, String key) {
        return fields.optional(key)
                .map(list -> reading.values.list(list, this::code))
                .orElse(List.of());
    }

    private Optional<CriterionCode> code(YamlValue value) {
        return reading.values.name(
                value, CriterionCode::isValid, CriterionCode::new, "a criterion's code such as `ENE-02`");
    }

    private void checkSides(Fields fields, Lineage.Kind kind, int from, int to) {
        boolean right =
                switch (kind) {
                    case ADDED -> from == 0 && to >= 1;
                    case WITHDRAWN -> from >= 1 && to == 0;
                    case RENUMBERED, MOVED -> from == 1 && to == 1;
                    case SPLIT -> from == 1 && to >= 2;
                    case MERGED -> from >= 2 && to == 1;
                };
        if (!right) {
            reading.problems.error(
                    fields.place(),
                    "An entry of kind `" + kind.code() + "` does not lead from " + from + " to " + to + " criteria.",
                    switch (kind) {
                        case ADDED -> "It has no `from` and at least one code in `to`.";
                        case WITHDRAWN -> "It has at least one code in `from` and no `to`.";
                        case RENUMBERED, MOVED -> "It has one code in `from` and one in `to`.";
                        case SPLIT -> "It has one code in `from` and at least two in `to`.";
                        case MERGED -> "It has at least two codes in `from` and one in `to`.";
                    });
        }
    }
}
