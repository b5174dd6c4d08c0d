package org.standardworkbench.rules.data;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.rules.data.TableFiles.Kind;
import org.standardworkbench.rules.data.TableFiles.Sheet;

/**
 * Writes tables as an XLSX file with the same bytes every time: fixed times, no author, texts within the cells. The handful of parts
 * that this needs is written out here; a workbook of POI carries the clock in its properties.
 */
final class XlsxWriter {

    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int NUMBER = 1;
    private static final int HEADING = 2;
    private static final int DAY = 3;
    private static final int TRUTH = -1;
    private static final int LONGEST = 32_767;
    private static final String CUT = " … (cut: a cell holds no more)";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxWriter() {}

    static void write(List<Sheet> tables, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        StringBuilder types = new StringBuilder();
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int number = 1; number <= tables.size(); number++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>"
                    .formatted(number, SHEET_TYPE));
            sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>"
                    .formatted(attribute(tables.get(number - 1).name()), number, number));
            relations.append("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, OFFICE, number));
        }
        part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEET_TYPE + "sheet.main+xml\"/>"
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
        for (int number = 1; number <= tables.size(); number++) {
            begin(zip, "xl/worksheets/sheet" + number + ".xml");
            sheet(zip, tables.get(number - 1));
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String attribute(String text) {
        StringBuilder xml = new StringBuilder();
        escape(xml, text);
        return xml.toString().replace("\"", "&quot;");
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        write(zip, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    private static void write(OutputStream out, CharSequence xml) throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        begin(zip, name);
        write(zip, xml);
        zip.closeEntry();
    }

    /** Style 0 is text, style 1 a plain number, style 2 a bold heading, style 3 a day. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"4\"><xf numFmtId=\"49\" applyNumberFormat=\"1\"/><xf numFmtId=\"0\"/>"
                + "<xf numFmtId=\"49\" fontId=\"1\" applyFont=\"1\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";
    }

    private static void sheet(OutputStream out, Sheet sheet) throws IOException {
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int column = 1; column <= sheet.columns().size(); column++) {
            // A cell that is still empty takes the column's style: numbers are entered as numbers, dates and codes as
            // text.
            xml.append("<col min=\"%d\" max=\"%d\" width=\"16\" style=\"%d\" customWidth=\"1\"/>"
                    .formatted(
                            column,
                            column,
                            Math.max(0, style(sheet.columns().get(column - 1).kind()))));
        }
        xml.append("</cols><sheetData>");
        row(xml, 1, sheet.columns().stream().map(Column::title).toList(), column -> HEADING);
        int line = 1;
        for (List<String> row : sheet.rows()) {
            row(xml, ++line, row, column -> style(kind(sheet, column)));
            write(out, xml);
            xml.setLength(0);
        }
        xml.append("</sheetData>");
        if (sheet.filter()) {
            String last = TableSheet.cellName(line, sheet.columns().size() - 1);
            xml.append("<autoFilter ref=\"A1:").append(last).append("\"/>");
        }
        write(out, xml.append("</worksheet>"));
    }

    /** A row may be longer than the header; nobody said what stands there. */
    private static Kind kind(Sheet sheet, int column) {
        return column < sheet.columns().size() ? sheet.columns().get(column).kind() : Kind.TEXT;
    }

    private static int style(Kind kind) {
        return switch (kind) {
            case TEXT, CODE -> 0;
            case NUMBER -> NUMBER;
            case TRUTH -> TRUTH;
            case DATE -> DAY;
        };
    }

    private static void row(StringBuilder xml, int line, List<String> cells, IntUnaryOperator styles) {
        xml.append("<row r=\"").append(line).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            int style = styles.applyAsInt(column);
            xml.append("<c r=\"").append(TableSheet.cellName(line, column)).append("\" s=\"");
            Optional<String> typed = typed(cell, style);
            if (cell.isEmpty()) {
                xml.append(style == TRUTH ? 0 : style).append("\"/>");
            } else if (typed.isPresent()) {
                xml.append(style == TRUTH ? "0\" t=\"b" : String.valueOf(style)).append("\"><v>");
                xml.append(typed.get()).append("</v></c>");
            } else {
                xml.append(style == HEADING ? HEADING : 0).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                escape(xml, fitting(cell));
                xml.append("</t></is></c>");
            }
        }
        xml.append("</row>");
    }

    /** The value of a cell that is more than text. */
    private static Optional<String> typed(String cell, int style) {
        return switch (style) {
            case NUMBER -> isExact(cell) ? Optional.of(cell) : Optional.empty();
            case TRUTH ->
                cell.equals("true") || cell.equals("false")
                        ? Optional.of(cell.equals("true") ? "1" : "0")
                        : Optional.empty();
            case DAY -> day(cell);
            default -> Optional.empty();
        };
    }

    /** Days are counted from the end of 1899; spreadsheet programs miscount those before March 1900. */
    private static Optional<String> day(String cell) {
        try {
            long days = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(cell));
            return days > 60 ? Optional.of(String.valueOf(days)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
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
                case '\t', '\n', '\r' -> xml.appendCodePoint(point);
                default -> xml.appendCodePoint(isOfXml(point) ? point : 0xFFFD);
            }
        });
    }

    /** Whether XML 1.0 has the character. */
    private static boolean isOfXml(int point) {
        return point >= 0x20 && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF;
    }
}
