package org.standardworkbench.rules.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standardworkbench.rules.standard.Place;

/** Reads a CSV file row by row: UTF-8, commas, double quotes. */
final class CsvSource {

    private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

    private CsvSource() {}

    static void read(Path path, String file, RowTaker sheet, Problems problems)
            throws IOException, Problems.Unreadable {
        try (InputStream bytes = Files.newInputStream(path)) {
            CheckedText text = new CheckedText(bytes);
            try {
                rows(text, file, sheet, problems);
            } catch (CheckedText.Unreadable | UncheckedIOException unreadable) {
                if (text.wrong().isEmpty()) {
                    throw new IOException("the file cannot be read to its end", unreadable);
                }
                throw problems.fatal(
                        text.wrongAt() > 0 ? new Place(file, text.wrongAt(), 0) : Place.file(file),
                        text.wrong(),
                        text.advice());
            }
        }
    }

    private static void rows(CheckedText text, String file, RowTaker sheet, Problems problems)
            throws IOException, Problems.Unreadable {
        int lastLine = 1;
        List<String> pending = List.of();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (!pending.isEmpty()) {
                    sheet.add(lastLine, pending);
                }
                lastLine = (int) row.getStartingLineNumber();
                pending = row.getFields();
            }
            // After an open quote the last record is whatever stood between the quote and the end of the file.
            if (!pending.isEmpty() && !text.quoteIsOpen()) {
                sheet.add(lastLine, pending);
            }
        } catch (CsvParseException broken) {
            if (!text.wrong().isEmpty()) {
                throw new CheckedText.Unreadable();
            }
            if (!pending.isEmpty()) {
                sheet.add(lastLine, pending);
            }
            throw problems.fatal(
                    new Place(file, startLine(broken, lastLine), 0),
                    "The row that begins here cannot be read.",
                    "A text that holds a comma or a double quote stands in double quotes, with quotes inside it doubled.");
        }
        if (text.quoteIsOpen()) {
            throw problems.fatal(
                    new Place(file, lastLine, 0),
                    "A double quote is opened here or before and never closed.",
                    "The file may be cut off; a quote inside a text is doubled, and the text stands in quotes.");
        }
        if (!sheet.hasHeader()) {
            throw problems.fatal(Place.file(file), "is empty.", "The first line names the columns.");
        }
    }

    /** The reader tells the line of the broken row in its message alone. */
    private static int startLine(CsvParseException broken, int lastLine) {
        Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
        return line.find() ? Integer.parseInt(line.group(1)) : lastLine;
    }
}
