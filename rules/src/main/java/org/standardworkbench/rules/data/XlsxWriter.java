package org.standardworkbench.rules.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes tables as an XLSX file with the same bytes every time: fixed times, no author, texts within the cells. The handful of parts
 * that this needs is written out here; a workbook of POI carries the clock in its properties.
 */
final class XlsxWriter {

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final Set<String> NUMBERS = Set.of("value", "uncertainty");
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxWriter() {}

    static byte[] write(Map<TableKind, List<List<String>>> tables) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            StringBuilder types = new StringBuilder();
            StringBuilder sheets = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            int number = 0;
            for (TableKind kind : tables.keySet()) {
                number++;
                types.append("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>"
                        .formatted(number, SHEET_TYPE));
                sheets.append(
                        "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(kind.title(), number, number));
                relations.append("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                        .formatted(number, OFFICE, number));
            }
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEET_TYPE
                            + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + SHEET_TYPE + "styles+xml\"/>"
                            + types + "</Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets
                            + "</sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations
                            + "<Relationship Id=\"styles\" Type=\"" + OFFICE
                            + "/styles\" Target=\"styles.xml\"/></Relationships>");
            part(zip, "xl/styles.xml", styles());
            number = 0;
            for (Map.Entry<TableKind, List<List<String>>> table : tables.entrySet()) {
                part(zip, "xl/worksheets/sheet" + ++number + ".xml", sheet(table.getKey(), table.getValue()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".getBytes(StandardCharsets.UTF_8));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Style 0 is text, style 1 a plain number, style 2 a bold heading. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"49\" applyNumberFormat=\"1\"/><xf numFmtId=\"0\"/>"
                + "<xf numFmtId=\"49\" fontId=\"1\" applyFont=\"1\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }

    private static String sheet(TableKind kind, List<List<String>> rows) {
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int column = 1; column <= kind.columns().size(); column++) {
            boolean number = NUMBERS.contains(kind.columns().get(column - 1));
            // A cell that is still empty takes the column's style: numbers are entered as numbers, dates and codes as
            // text.
            xml.append("<col min=\"%d\" max=\"%d\" width=\"16\" style=\"%d\" customWidth=\"1\"/>"
                    .formatted(column, column, number ? 1 : 0));
        }
        xml.append("</cols><sheetData>");
        row(xml, 1, kind, kind.columns(), true);
        int line = 1;
        for (List<String> row : rows) {
            row(xml, ++line, kind, row, false);
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void row(StringBuilder xml, int line, TableKind kind, List<String> cells, boolean heading) {
        xml.append("<row r=\"").append(line).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            boolean numeric = !heading && NUMBERS.contains(kind.columns().get(column));
            String reference = TableSheet.cellName(line, column);
            if (cell.isEmpty()) {
                xml.append("<c r=\"")
                        .append(reference)
                        .append("\" s=\"")
                        .append(numeric ? 1 : 0)
                        .append("\"/>");
            } else if (numeric && isExact(cell)) {
                xml.append("<c r=\"")
                        .append(reference)
                        .append("\" s=\"1\"><v>")
                        .append(cell)
                        .append("</v></c>");
            } else {
                xml.append("<c r=\"").append(reference).append("\" s=\"").append(heading ? 2 : 0);
                xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                escape(xml, cell);
                xml.append("</t></is></c>");
            }
        }
        xml.append("</row>");
    }

    /** Whether a spreadsheet program keeps a number as it is; a longer one is written as text. */
    private static boolean isExact(String cell) {
        if (!Numbers.isNumber(cell)) {
            return false;
        }
        BigDecimal number = new BigDecimal(cell);
        return number.precision() <= 15
                && number.scale() <= 15
                && number.abs().compareTo(BigDecimal.valueOf(1_000_000_000_000_000L)) < 0;
    }

    private static void escape(StringBuilder xml, String text) {
        // Spreadsheet programs read _x000A_ as a character; an underscore that begins such a text is written that way
        // itself.
        ESCAPE.matcher(text).replaceAll("_x005F_").codePoints().forEach(point -> {
            switch (point) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.appendCodePoint(point);
            }
        });
    }
}
