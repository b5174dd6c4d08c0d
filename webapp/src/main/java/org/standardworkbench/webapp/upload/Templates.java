package org.standardworkbench.webapp.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.standardworkbench.rules.data.DataTemplate;
import org.standardworkbench.rules.data.Dataset;
import org.standardworkbench.rules.data.DatasetWriter;
import org.standardworkbench.rules.data.Period;
import org.standardworkbench.rules.data.Scope;
import org.standardworkbench.rules.data.Site;
import org.standardworkbench.rules.data.SiteId;
import org.standardworkbench.rules.data.TableFiles;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.rules.data.TableFiles.Kind;
import org.standardworkbench.rules.standard.Indicator;
import org.standardworkbench.rules.standard.Language;
import org.standardworkbench.rules.standard.Stage;
import org.standardworkbench.rules.standard.StandardVersion;
import org.standardworkbench.rules.standard.Subject;
import org.standardworkbench.rules.standard.ValueKind;

/** Files to be filled in, made from the indicators of a version, for an invented site. */
public enum Templates {
    /** A row per value, with sheets for the site and its companies. */
    ROWS_XLSX("rows", "xlsx"),
    /** A row per value: the table of data alone. */
    ROWS_CSV("rows", "csv"),
    /** A row per site and year, a column per indicator of the area with its unit in the heading. */
    COLUMNS_XLSX("columns", "xlsx"),
    /** The same as CSV. */
    COLUMNS_CSV("columns", "csv");

    private static final String SITE = "my-site";

    private final String shape;
    private final String ending;

    Templates(String shape, String ending) {
        this.shape = shape;
        this.ending = ending;
    }

    /** The name of the file. */
    public String file(StandardVersion version) {
        return "data-" + version.id().toString().replace('@', '-') + "-" + shape + "." + ending;
    }

    /** {@code rows} or {@code columns}. */
    public String shape() {
        return shape;
    }

    /** {@code CSV} or {@code XLSX}. */
    public String format() {
        return ending.toUpperCase(java.util.Locale.ROOT);
    }

    /** The file. */
    public byte[] of(StandardVersion version) {
        return switch (this) {
            case ROWS_XLSX ->
                DatasetWriter.xlsx(List.of(rows(version, Map.of("my-company", "My company"))))
                        .values()
                        .iterator()
                        .next();
            case ROWS_CSV ->
                DatasetWriter.csv(List.of(rows(version, Map.of()))).getOrDefault(SITE + "/data.csv", new byte[0]);
            case COLUMNS_XLSX, COLUMNS_CSV -> columns(version);
        };
    }

    private static int year() {
        return LocalDate.now(ZoneOffset.UTC).getYear() - 1;
    }

    private static Dataset rows(StandardVersion version, Map<String, String> companies) {
        return DataTemplate.of(
                new Site(new SiteId(SITE), "My site", "DE", Stage.OPERATING, false, ""),
                new Period(LocalDate.of(year(), 1, 1), LocalDate.of(year(), 12, 31)),
                Scope.CURRENT,
                version.indicators().values(),
                companies,
                List.of(),
                Language.EN);
    }

    private byte[] columns(StandardVersion version) {
        List<Column> columns = new ArrayList<>();
        List.of("site", "year", "scope", "status", "source", "note")
                .forEach(title -> columns.add(new Column(title, Kind.TEXT)));
        List<String> row = new ArrayList<>(List.of(SITE, "" + year(), "current", "measured", "", ""));
        for (Indicator indicator : version.indicators().values()) {
            if (indicator.subject() == Subject.AREA && !indicator.derived()) {
                boolean number = indicator.kind() == ValueKind.NUMBER;
                columns.add(new Column(
                        indicator.code().value() + (number ? " [" + indicator.unit() + "]" : ""), Kind.TEXT));
                row.add("");
            }
        }
        var sheet = new TableFiles.Sheet("data", columns, false, List.of(row));
        var bytes = new ByteArrayOutputStream();
        try {
            if (this == COLUMNS_XLSX) {
                TableFiles.xlsx(List.of(sheet), bytes);
            } else {
                TableFiles.csv(sheet, bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }
}
