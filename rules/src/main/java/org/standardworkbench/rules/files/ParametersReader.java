package org.standardworkbench.rules.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.standardworkbench.rules.files.check.Names;
import org.standardworkbench.rules.files.source.Fields;
import org.standardworkbench.rules.files.source.YamlValue;
import org.standardworkbench.rules.standard.Parameter;
import org.standardworkbench.rules.standard.ParameterName;
import org.standardworkbench.rules.standard.Texts;

/** Reads {@code parameters.yaml}. */
final class ParametersReader {

    static final String FILE = "parameters.yaml";

    private final Reading reading;

    ParametersReader(Reading reading) {
        this.reading = reading;
    }

    /** The parameters that could be read, and the names of all. */
    record Parameters(Map<ParameterName, Parameter> byName, Names names) {}

    Parameters read() {
        Optional<List<YamlValue>> items = reading.list(FILE, "parameters", true);
        if (items.isEmpty()) {
            return new Parameters(Map.of(), Names.unknown());
        }
        Map<ParameterName, Parameter> byName = new LinkedHashMap<>();
        reading.each(items.get(), "a parameter", this::parameter)
                .forEach(parameter -> byName.put(parameter.name(), parameter));
        return new Parameters(byName, reading.names(items.get(), "name", "A parameter"));
    }

    private Optional<Parameter> parameter(Fields fields) {
        Optional<ParameterName> name = fields.required("name")
                .flatMap(value -> reading.values.name(
                        value,
                        ParameterName::isValid,
                        ParameterName::new,
                        "a parameter's name of lower-case letters, digits and hyphens"));
        String known = name.map(ParameterName::value).orElse("");
        reading.places.put(fields.placeOf("name"), "parameter", known);
        reading.places.put(fields.placeOf("unit"), "parameter", known, "unit");
        reading.places.put(fields.placeOf("label"), "parameter", known, "label");
        Optional<String> unit = fields.required("unit").flatMap(reading.values::text);
        Optional<Texts> label = fields.required("label").flatMap(reading.values::texts);
        boolean adjustable =
                fields.optional("adjustable").flatMap(reading.values::truth).orElse(false);
        List<Parameter.DatedValue> values =
                fields.required("values").map(list -> values(known, list)).orElse(List.of());
        return name.flatMap(
                given -> unit.flatMap(code -> label.map(text -> new Parameter(given, code, text, values, adjustable))));
    }

    private List<Parameter.DatedValue> values(String name, YamlValue list) {
        List<YamlValue> items = reading.values.items(list);
        if (list instanceof YamlValue.Sequence && items.isEmpty()) {
            reading.problems.error(
                    list.place(), "The parameter has no value.", "Add `- { from: …, value: …, reference: … }`.");
        }
        List<Parameter.DatedValue> values = new ArrayList<>();
        reading.each(items, "a parameter's value", fields -> {
            reading.places.put(fields.place(), "parameter", name, "value", values.size());
            Optional<Parameter.DatedValue> value = value(fields);
            value.ifPresent(values::add);
            return value;
        });
        return values;
    }

    private Optional<Parameter.DatedValue> value(Fields fields) {
        Optional<LocalDate> from = fields.required("from").flatMap(reading.values::date);
        Optional<LocalDate> until = fields.optional("until").flatMap(reading.values::date);
        Optional<BigDecimal> value = fields.required("value").flatMap(reading.values::number);
        Optional<String> reference = fields.required("reference").flatMap(reading.values::text);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            reading.problems.error(
                    fields.placeOf("until"),
                    "The value ends on " + until.get() + ", before it begins on " + from.get() + ".",
                    "");
        }
        return from.flatMap(first ->
                value.flatMap(number -> reference.map(words -> new Parameter.DatedValue(first, until, number, words))));
    }
}
