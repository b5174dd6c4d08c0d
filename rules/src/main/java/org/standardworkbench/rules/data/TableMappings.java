package org.standardworkbench.rules.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standardworkbench.rules.data.TableMapping.Column;
import org.standardworkbench.rules.data.TableMapping.Field;
import org.standardworkbench.rules.data.TableMapping.Ignored;
import org.standardworkbench.rules.data.TableMapping.OfIndicator;
import org.standardworkbench.rules.data.TableMapping.Target;
import org.standardworkbench.rules.standard.IndicatorCode;

/** Proposes how tables of data with headings that are not ours are read. */
public final class TableMappings {

    private static final Pattern WITH_UNIT =
            Pattern.compile("(.*?)\\s*[\\[(]([^\\[\\]()]*(?:\\([^()]*\\))?[^\\[\\]()]*)[\\])]");

    private final Vocabulary words;
    private final Set<Target> taken = new HashSet<>();

    private TableMappings(Vocabulary words) {
        this.words = words;
    }

    /**
     * Looks at the headings of files.
     *
     * @param files CSV and XLSX files; what cannot be read is passed over, as reading tells it
     * @return a proposal for each table of data whose headings are not exactly those of the file format
     */
    public static List<TableMapping> propose(Collection<Path> files, Vocabulary words) {
        List<TableMapping> proposals = new ArrayList<>();
        for (Path file : files) {
            try {
                look(file).ifPresent(seen -> proposals.add(new TableMappings(words).propose(seen)));
            } catch (IOException unreadable) {
                // Reading tells it, with its place and what to do.
            }
        }
        return proposals;
    }

    /**
     * Whether nobody needs to be asked how a table is read: every heading says by itself what it is, and nothing is wanting. True of
     * tables that are laid out like our templates.
     *
     * @param mapping as proposed
     */
    public static boolean isCertain(TableMapping mapping, Vocabulary words) {
        TableMappings plain = new TableMappings(words);
        return mapping.wanting().isEmpty()
                && mapping.repeated().isEmpty()
                && mapping.columns().stream()
                        .allMatch(column -> plain.plain(column.heading()).equals(Optional.of(column.target())));
    }

    private static Optional<TableLook> look(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        List<TableLook> tables = name.endsWith(".xlsx") ? TableLook.ofWorkbook(file) : TableLook.ofCsv(file);
        boolean hasData = tables.stream().anyMatch(table -> table.isCalled(TableKind.DATA));
        return tables.stream()
                .filter(table -> !hasData || table.isCalled(TableKind.DATA))
                .filter(TableLook::mayHoldData)
                .filter(table -> !table.fits())
                .findFirst();
    }

    private TableMapping propose(TableLook seen) {
        Map<Integer, Target> targets = new HashMap<>();
        List<String> headings = seen.headings();
        for (int column = 0; column < headings.size(); column++) {
            take(targets, column, plain(headings.get(column)));
        }
        for (int column = 0; column < headings.size(); column++) {
            if (!targets.containsKey(column)) {
                take(targets, column, near(headings.get(column)));
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            columns.add(new Column(
                    headings.get(column), seen.samples(column), targets.getOrDefault(column, new Ignored())));
        }
        TableMapping mapping = new TableMapping(seen.table(), columns, Map.of());
        // How the values came about is a statement that only a person can make: the status is asked for.
        return mapping.has("scope") ? mapping : mapping.withFixed("scope", Scope.CURRENT.code());
    }

    /** Each is given to the first column that names it. */
    private void take(Map<Integer, Target> targets, int column, Optional<Target> target) {
        Optional<Target> what = target.map(
                one -> one instanceof OfIndicator(IndicatorCode code, String unit) ? new OfIndicator(code, "") : one);
        if (what.isPresent() && taken.add(what.get())) {
            targets.put(column, target.orElseThrow());
        }
    }

    private Optional<Target> plain(String heading) {
        if (heading.equals(FaultyTable.COLUMN)) {
            return Optional.of(new Ignored());
        }
        Optional<Target> field = FieldWords.field(heading).map(Field::new);
        return field.isPresent() ? field : indicator(heading, words::indicator);
    }

    private Optional<Target> near(String heading) {
        Optional<Target> field = FieldWords.nearest(heading).map(Field::new);
        return field.isPresent() && !taken.contains(field.get()) ? field : indicator(heading, words::nearestIndicator);
    }

    private Optional<Target> indicator(
            String heading, java.util.function.Function<String, Optional<IndicatorCode>> find) {
        Optional<IndicatorCode> whole = find.apply(heading);
        if (whole.isPresent()) {
            return whole.map(code -> new OfIndicator(code, words.unitOf(code)));
        }
        Matcher parts = WITH_UNIT.matcher(heading.strip());
        return parts.matches()
                ? find.apply(parts.group(1))
                        .map(code -> new OfIndicator(code, words.unit(parts.group(2), Optional.of(code))))
                : Optional.empty();
    }
}
