package org.standardworkbench.webapp.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.standardworkbench.rules.data.TableFiles;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.rules.data.TableFiles.Kind;
import org.standardworkbench.rules.data.TableFiles.Sheet;

/** Writes tables as files; the same table gives the same bytes. */
public final class TableFile {

    private static final List<Column> ABOUT = List.of(new Column("about", Kind.CODE), new Column("value", Kind.TEXT));

    private TableFile() {}

    /** Writes CSV. @throws IOException if the stream cannot be written to */
    public static void csv(Table table, OutputStream out) throws IOException {
        TableFiles.csv(sheet(table), out);
    }

    /** CSV as text, for short tables. */
    public static String csv(Table table) {
        var bytes = new ByteArrayOutputStream();
        try {
            csv(table, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes XLSX: the table, and a sheet about what it is pinned to. @throws IOException if the stream cannot be written to */
    public static void xlsx(Table table, OutputStream out) throws IOException {
        Iterable<List<String>> facts = Table.rows(table.about(), fact -> List.of(Table.row(fact.what(), fact.value())));
        TableFiles.xlsx(List.of(sheet(table), new Sheet("about", ABOUT, false, facts)), out);
    }

    private static Sheet sheet(Table table) {
        return new Sheet("table", table.columns(), true, table.rows());
    }
}
