package org.standardworkbench.rules.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes datasets as the files that {@link DatasetReader} reads. The same datasets give the same bytes, and files in this
 * canonical form come back byte by byte.
 *
 * <p>A text that begins with {@code =}, {@code +}, {@code -} or {@code @} would be run as a formula when a CSV file is opened in a spreadsheet
 * program; in CSV it gets an apostrophe in front, which reading takes away again. Numbers stay as they are. Cells of XLSX files
 * are marked as text and need nothing.
 */
public final class DatasetWriter {

    private static final Set<String> NUMBERS = Set.of("value", "uncertainty");

    private DatasetWriter() {}

    /**
     * Writes {@code sites.csv} and a folder per site with {@code data.csv}, and {@code companies.csv} and {@code flows.csv} where they are known.
     *
     * @param datasets of any sites, at most one for each site, period and scope
     * @return the bytes by path, with {@code /}, in order
     * @throws IllegalArgumentException if two datasets are of the same site, period and scope
     */
    public static Map<String, byte[]> csv(Collection<Dataset> datasets) {
        Map<String, byte[]> files = new TreeMap<>();
        Map<SiteId, List<Dataset>> bySite = bySite(datasets);
        if (!bySite.isEmpty()) {
            files.put("sites.csv", csv(TableKind.SITES, Tables.sites(datasets)));
        }
        bySite.forEach((site, own) -> Tables.ofSite(own)
                .forEach((kind, rows) -> files.put(site + "/" + kind.title() + ".csv", csv(kind, rows))));
        return files;
    }

    /**
     * Writes an XLSX file per site with the sheets {@code sites}, {@code data}, and {@code companies} and {@code flows} where they are known.
     *
     * @param datasets as for CSV
     * @return the bytes by file name, in order
     */
    public static Map<String, byte[]> xlsx(Collection<Dataset> datasets) {
        Map<String, byte[]> files = new TreeMap<>();
        bySite(datasets).forEach((site, own) -> {
            Map<TableKind, List<List<String>>> tables = new LinkedHashMap<>();
            tables.put(TableKind.SITES, Tables.sites(own));
            tables.putAll(Tables.ofSite(own));
            files.put(site + ".xlsx", workbook(tables));
        });
        return files;
    }

    private static Map<SiteId, List<Dataset>> bySite(Collection<Dataset> datasets) {
        Map<SiteId, List<Dataset>> bySite = new TreeMap<>();
        Map<String, Dataset> keys = new TreeMap<>();
        for (Dataset dataset : datasets) {
            if (keys.put(dataset.key(), dataset) != null) {
                throw new IllegalArgumentException("there are two datasets " + dataset.key());
            }
            bySite.computeIfAbsent(dataset.site().id(), site -> new ArrayList<>())
                    .add(dataset);
        }
        return bySite;
    }

    private static byte[] csv(TableKind kind, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            TableFiles.csv(sheet(kind, rows), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(Map<TableKind, List<List<String>>> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            List<TableFiles.Sheet> sheets = new ArrayList<>();
            tables.forEach((kind, rows) -> sheets.add(sheet(kind, rows)));
            TableFiles.xlsx(sheets, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private static TableFiles.Sheet sheet(TableKind kind, List<List<String>> rows) {
        return new TableFiles.Sheet(
                kind.title(), kind.columns().stream().map(DatasetWriter::column).toList(), false, rows);
    }

    private static TableFiles.Column column(String title) {
        if (NUMBERS.contains(title)) {
            return new TableFiles.Column(title, TableFiles.Kind.NUMBER);
        }
        return new TableFiles.Column(title, TextCells.isText(title) ? TableFiles.Kind.TEXT : TableFiles.Kind.CODE);
    }
}
