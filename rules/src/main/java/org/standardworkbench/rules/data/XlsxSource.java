package org.standardworkbench.rules.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.xmlbeans.XmlException;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Place;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the sheets of an XLSX file row by row, without ever building the workbook in memory. POI's guard against ZIP bombs stands
 * at its default ratio of 100, and no part may unpack to more than {@value #LARGEST_PART} bytes.
 */
final class XlsxSource {

    static final long LARGEST_PART = 400_000_000;
    private static final int MOST_SHEETS = 50;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private final String file;
    private final Problems problems;
    private final TableSheet.RowSink sink;
    private final List<TableKind> seen = new ArrayList<>();

    private XlsxSource(String file, Problems problems, TableSheet.RowSink sink) {
        this.file = file;
        this.problems = problems;
        this.sink = sink;
    }

    /** Reads a file and tells which tables it has. */
    static List<TableKind> read(Path path, String file, Problems problems, TableSheet.RowSink sink)
            throws IOException, Problems.Unreadable {
        XlsxSource source = new XlsxSource(file, problems, sink);
        try (OPCPackage workbook = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            source.refuseMacros(workbook);
            source.sheets(workbook, new XSSFReader(workbook));
        } catch (SheetRows.Stop stop) {
            throw stop.why();
        } catch (OpenXML4JException
                | XmlException
                | SAXException
                | ParserConfigurationException
                | RuntimeException
                | IOException broken) {
            // POI answers broken files with exceptions of every kind, which speak of its own classes.
            throw problems.fatal(
                    Place.file(file),
                    bomb(broken)
                            ? "unpacks to far more than its size and was not read."
                            : "is not an XLSX file, or is damaged or cut off.",
                    "Open it in a spreadsheet program and save it as XLSX again, or as CSV.");
        }
        return source.seen;
    }

    private static boolean bomb(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return true;
            }
        }
        return false;
    }

    private void refuseMacros(OPCPackage workbook) throws OpenXML4JException, Problems.Unreadable {
        for (PackagePart part : workbook.getParts()) {
            String name = part.getPartName().getName().toLowerCase(java.util.Locale.ROOT);
            if (name.contains("vbaproject")
                    || name.contains("/macrosheets/")
                    || part.getContentType().contains("macroEnabled")) {
                throw problems.fatal(
                        Place.file(file), "holds macros and was not read.", "Save it as XLSX without macros.");
            }
        }
    }

    private void sheets(OPCPackage workbook, XSSFReader reader)
            throws IOException, OpenXML4JException, XmlException, SAXException, ParserConfigurationException,
                    Problems.Unreadable {
        CellTexts texts = new CellTexts(
                new ReadOnlySharedStringsTable(workbook, false), reader.getStylesTable(), startsIn1904(reader));
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        int count = 0;
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                String name = sheets.getSheetName();
                if (++count > MOST_SHEETS) {
                    throw problems.fatal(Place.file(file), "has more than " + MOST_SHEETS + " sheets.", "");
                }
                Optional<TableKind> kind = TableKind.called(name.strip());
                if (kind.isPresent()) {
                    sheet(sheet, kind.get(), texts);
                } else {
                    problems.warning(
                            Place.file(file),
                            "The sheet " + Advice.quote(name) + " is not read.",
                            Advice.nearest(name, List.of("data", "companies", "flows", "sites"))
                                    .map(Advice::maybe)
                                    .orElse("Read are sheets named `data`, `companies`, `flows` and `sites`."));
                }
            }
        }
    }

    private void sheet(InputStream bytes, TableKind kind, CellTexts texts)
            throws IOException, SAXException, ParserConfigurationException, Problems.Unreadable {
        String place = file + "!" + kind.title();
        if (seen.contains(kind)) {
            throw problems.fatal(Place.file(file), "has the sheet `" + kind.title() + "` twice.", "Keep one of them.");
        }
        seen.add(kind);
        TableSheet table = new TableSheet(place, true, Optional.of(kind), problems, sink);
        SheetRows rows = new SheetRows(place, table, texts, problems);
        try {
            parse(bytes, rows);
        } catch (SheetRows.Stop stop) {
            // The other sheets are still read.
            return;
        }
        if (!table.hasHeader()) {
            problems.error(Place.file(place), "The sheet is empty.", "Its first row names the columns.");
        }
    }

    private static boolean startsIn1904(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        boolean[] found = new boolean[1];
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, org.xml.sax.Attributes attributes) {
                    String since = attributes.getValue("date1904");
                    found[0] |= name.equals("workbookPr") && ("1".equals(since) || "true".equals(since));
                }
            });
        }
        return found[0];
    }

    private static void parse(InputStream bytes, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(handler);
        xml.setErrorHandler(handler);
        xml.parse(new InputSource(bytes));
    }
}
