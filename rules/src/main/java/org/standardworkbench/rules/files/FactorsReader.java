package org.standardworkbench.rules.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.standardworkbench.rules.files.check.Names;
import org.standardworkbench.rules.files.source.Csv;
import org.standardworkbench.rules.files.source.Fields;
import org.standardworkbench.rules.files.source.YamlValue;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.FactorName;
import org.standardworkbench.rules.standard.ReferenceFactor;
import org.standardworkbench.rules.standard.Texts;

/** Reads {@code factors.yaml} and {@code factors.csv}, which holds exactly the rows that the first one pins. */
final class FactorsReader {

    static final String FILE = "factors.yaml";
    static final String ROWS = "factors.csv";

    private static final List<String> COLUMNS =
            List.of("factor", "country", "year", "source", "publication", "value", "unit", "basis");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private final Reading reading;
    private final Map<FactorName, List<ReferenceFactor.Value>> values = new LinkedHashMap<>();

    FactorsReader(Reading reading) {
        this.reading = reading;
    }

    /** The factors that could be read, and the names of all. */
    record Factors(Map<FactorName, ReferenceFactor> byName, Names names) {}

    Factors read() {
        boolean there = reading.files.bytes(FILE).isPresent();
        if (!there) {
            reading.files
                    .bytes(ROWS)
                    .ifPresent(rows -> reading.problems.error(
                            reading.files.place(ROWS),
                            "There are rows but no `factors.yaml` that pins them.",
                            "Add the file."));
            return new Factors(Map.of(), Names.of(List.of()));
        }
        Optional<List<YamlValue>> items = reading.list(FILE, "factors", true);
        if (items.isEmpty()) {
            return new Factors(Map.of(), Names.unknown());
        }
        Map<FactorName, ReferenceFactor> byName = new LinkedHashMap<>();
        reading.each(items.get(), "a factor", this::factor).forEach(factor -> byName.put(factor.name(), factor));
        Names names = reading.names(items.get(), "name", "A factor");
        boolean rowsRead = rows(byName, names);
        byName.replaceAll((name, factor) -> withValues(factor, rowsRead));
        return new Factors(byName, names);
    }

    private ReferenceFactor withValues(ReferenceFactor factor, boolean rowsRead) {
        List<ReferenceFactor.Value> own = values.getOrDefault(factor.name(), List.of());
        if (rowsRead && own.isEmpty()) {
            reading.problems.error(
                    reading.places.of("factor", factor.name()),
                    "`factors.csv` has no row of `" + factor.name() + "` from " + Advice.quote(factor.source())
                            + ", publication " + Advice.quote(factor.publication()) + ".",
                    "Add the pinned rows.");
        }
        return new ReferenceFactor(
                factor.name(), factor.unit(), factor.label(), factor.source(), factor.publication(), own);
    }

    private Optional<ReferenceFactor> factor(Fields fields) {
        Optional<FactorName> name = fields.required("name")
                .flatMap(value -> reading.values.name(
                        value, FactorName::isValid, FactorName::new, "a factor's name such as `grid_renewable_share`"));
        String known = name.map(FactorName::value).orElse("");
        reading.places.put(fields.placeOf("name"), "factor", known);
        reading.places.put(fields.placeOf("unit"), "factor", known, "unit");
        reading.places.put(fields.placeOf("label"), "factor", known, "label");
        Optional<String> unit = fields.required("unit").flatMap(reading.values::text);
        Optional<Texts> label = fields.required("label").flatMap(reading.values::texts);
        Optional<String> source = fields.required("source").flatMap(reading.values::text);
        Optional<String> publication = fields.required("publication").flatMap(reading.values::text);
        return name.flatMap(given -> unit.flatMap(code -> label.flatMap(text -> source.flatMap(
                who -> publication.map(when -> new ReferenceFactor(given, code, text, who, when, List.of()))))));
    }

    private boolean rows(Map<FactorName, ReferenceFactor> factors, Names names) {
        Optional<byte[]> bytes = reading.files.bytes(ROWS);
        if (bytes.isEmpty()) {
            if (!factors.isEmpty()) {
                reading.problems.error(
                        reading.files.place(ROWS),
                        "The file is missing.",
                        "It holds the rows that `factors.yaml` pins.");
            }
            return false;
        }
        Optional<List<Csv.Row>> rows = Csv.read(reading.files.name(ROWS), bytes.get(), COLUMNS, reading.problems);
        rows.ifPresent(all -> all.forEach(row -> row(row, factors, names)));
        return rows.isPresent();
    }

    private void row(Csv.Row row, Map<FactorName, ReferenceFactor> factors, Names names) {
        String name = row.cells().get(0);
        if (names.lacks(name)) {
            reading.problems.error(
                    row.place(0),
                    "`factors.yaml` has no factor " + Advice.quote(name) + ".",
                    Advice.on(name, names.names(), "factors"));
            return;
        }
        ReferenceFactor factor = FactorName.isValid(name) ? factors.get(new FactorName(name)) : null;
        if (factor == null) {
            return;
        }
        pinned(row, 3, "source", factor.source());
        pinned(row, 4, "publication", factor.publication());
        pinned(row, 6, "unit", factor.unit());
        form(row, 1, COUNTRY, "a country code such as `DE`");
        form(row, 2, YEAR, "a year");
        Optional<BigDecimal> value = reading.values.decimal(row.cells().get(5), row.place(5));
        if (value.isEmpty() || !YEAR.matcher(row.cells().get(2)).matches()) {
            return;
        }
        ReferenceFactor.Value read = new ReferenceFactor.Value(
                row.cells().get(1),
                Integer.parseInt(row.cells().get(2)),
                value.get(),
                row.cells().get(7));
        List<ReferenceFactor.Value> all = values.computeIfAbsent(factor.name(), any -> new ArrayList<>());
        if (all.stream().anyMatch(other -> other.country().equals(read.country()) && other.year() == read.year())) {
            reading.problems.error(
                    row.place(1),
                    "The factor `" + name + "` for " + Advice.quote(read.country()) + " and " + read.year()
                            + " stands in an earlier row already.",
                    "Keep one of them.");
        }
        all.add(read);
    }

    private void pinned(Csv.Row row, int column, String what, String wanted) {
        String given = row.cells().get(column);
        if (!given.equals(wanted)) {
            reading.problems.error(
                    row.place(column),
                    "The row has the " + what + " " + Advice.quote(given) + ", but `factors.yaml` pins "
                            + Advice.quote(wanted) + ".",
                    "Keep only the rows of what is pinned.");
        }
    }

    private void form(Csv.Row row, int column, Pattern form, String what) {
        String given = row.cells().get(column);
        if (!form.matcher(given).matches()) {
            reading.problems.error(row.place(column), Advice.quote(given) + " is not " + what + ".", "");
        }
    }
}
