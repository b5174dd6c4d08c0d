package org.standardworkbench.rules.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.rules.data.TableFiles.Kind;

/** The rows of a table as they stand in the file, sound or not, each with the site that it speaks of. */
final class SourceTable implements RowTaker {

    /** What is kept in memory of one table, in characters, each cell counting for some; a larger table is read whole or not at all. */
    private static final long LARGEST = 100_000_000;

    private static final int OF_A_CELL = 20;

    private final String table;
    private final Optional<TableKind> called;
    private final Optional<TableMapping> mapping;
    private final Vocabulary words;
    private final boolean cellNames;
    private final NavigableMap<Integer, List<String>> rows = new TreeMap<>();
    private final Map<Integer, Integer> merged = new HashMap<>();
    private List<String> headings = List.of();
    private int siteColumn = -1;
    private long size;

    private SourceTable(
            String table,
            Optional<TableKind> called,
            Optional<TableMapping> mapping,
            Vocabulary words,
            boolean cellNames) {
        this.table = table;
        this.called = called;
        this.mapping = mapping;
        this.words = words;
        this.cellNames = cellNames;
    }

    /** The tables of files, named as problems name them. What cannot be read is passed over: reading tells it. */
    static List<SourceTable> of(List<Path> files, Collection<TableMapping> mappings, Vocabulary words) {
        List<SourceTable> tables = new ArrayList<>();
        for (Path file : files) {
            try {
                if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                    XlsxSource.rows(file, sheet -> ofSheet(file, sheet, mappings, words, tables));
                } else {
                    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
                    String place = file.toString();
                    tables.add(new SourceTable(
                            place,
                            TableKind.called(name.toLowerCase(Locale.ROOT)),
                            mapping(mappings, place),
                            words,
                            false));
                    CsvSource.read(file, place, tables.getLast(), new Problems(anywhere -> true));
                }
            } catch (IOException | Problems.Unreadable unreadable) {
                // What came before it is kept; the rest has no site, so that its errors concern all.
            }
        }
        return tables;
    }

    private static Optional<RowTaker> ofSheet(
            Path file, String sheet, Collection<TableMapping> mappings, Vocabulary words, List<SourceTable> tables) {
        Optional<TableMapping> mapping = mapping(mappings, file + "!" + sheet);
        Optional<TableKind> kind = TableKind.called(sheet.strip());
        if (mapping.isEmpty() && kind.isEmpty()) {
            return Optional.empty();
        }
        String name = mapping.isPresent() ? sheet : kind.orElseThrow().title();
        tables.add(new SourceTable(file + "!" + name, kind, mapping, words, true));
        return Optional.of(tables.getLast());
    }

    private static Optional<TableMapping> mapping(Collection<TableMapping> mappings, String table) {
        return mappings.stream()
                .filter(mapping -> mapping.table().equals(table))
                .findFirst();
    }

    @Override
    public boolean hasHeader() {
        return !headings.isEmpty();
    }

    @Override
    public void add(int line, List<String> cells) throws Problems.Unreadable {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (hasHeader()) {
            size += cells.stream().mapToLong(String::length).sum() + (long) OF_A_CELL * cells.size();
            if (size > LARGEST) {
                rows.clear();
                throw new Problems.Unreadable();
            }
            rows.put(line, cells);
            return;
        }
        headings = TableLook.header(cells, cellNames);
        for (int column = 0; column < headings.size() && siteColumn < 0; column++) {
            if (field(column).equals(kind() == TableKind.SITES ? "id" : "site")) {
                siteColumn = column;
            }
        }
    }

    @Override
    public void merged(int first, int last) {
        merged.merge(first, last, Math::max);
    }

    private TableKind kind() {
        return mapping.isPresent() ? TableKind.DATA : called.orElseGet(() -> TableKind.of(headings));
    }

    /** What a column holds: a field of the file format, {@code value} if it is a column of an indicator. */
    private String field(int column) {
        if (mapping.isEmpty()) {
            return headings.get(column);
        }
        if (column >= mapping.get().columns().size()) {
            return "";
        }
        return switch (mapping.get().columns().get(column).target()) {
            case TableMapping.Field(String name) -> name;
            case TableMapping.OfIndicator indicator -> "value";
            case TableMapping.Ignored ignored -> "";
        };
    }

    String table() {
        return table;
    }

    NavigableMap<Integer, List<String>> rows() {
        return rows;
    }

    /** The site that a row speaks of, by its id if the name is known; empty if the row names none. */
    String site(int line) {
        List<String> cells = rows.getOrDefault(line, List.of());
        String text = siteColumn >= 0 && siteColumn < cells.size()
                ? cells.get(siteColumn).strip()
                : "";
        if (mapping.isEmpty()) {
            return text;
        }
        String meant = text.isEmpty() ? mapping.get().fixed().getOrDefault("site", "") : text;
        return meant.isEmpty() ? "" : words.site(meant);
    }

    /** The sites that an error at a line concerns; none if no row stands there, so that it concerns the whole table. */
    Set<String> sitesAt(int line) {
        Set<String> sites = new TreeSet<>();
        rows.subMap(line, true, Math.max(line, merged.getOrDefault(line, line)), true)
                .keySet()
                .forEach(row -> sites.add(site(row)));
        return sites;
    }

    /** The columns, by which a file is written that is like this one. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            Kind kind =
                    switch (field(column)) {
                        case "value", "uncertainty", "year" -> Kind.NUMBER;
                        case "period_start", "period_end" -> Kind.DATE;
                        default -> Kind.TEXT;
                    };
            columns.add(new Column(headings.get(column), kind));
        }
        return columns;
    }
}
