package org.standardworkbench.rules.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
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
    private final SheetTaker taker;
    private final List<TableKind> seen = new ArrayList<>();

    /** Takes the bytes of a sheet. */
    private interface SheetTaker {
        void sheet(XlsxSource source, String name, InputStream bytes, CellTexts texts)
                throws IOException, SAXException, ParserConfigurationException, Problems.Unreadable;
    }

    private XlsxSource(String file, Problems problems, SheetTaker taker) {
        this.file = file;
        this.problems = problems;
        this.taker = taker;
    }

    /** Reads a file and tells which tables it has. */
    static List<TableKind> read(
            Path path, String file, Map<String, Layout> layouts, Problems problems, TableSheet.RowSink sink)
            throws IOException, Problems.Unreadable {
        return new XlsxSource(
                        file, problems, (source, name, bytes, texts) -> source.known(name, bytes, texts, layouts, sink))
                .read(path);
    }

    /** Hands the rows of every sheet to what is opened for it; a sheet that is left early does not hinder the next. */
    static void look(Path path, Function<String, RowTaker> open) throws IOException, Problems.Unreadable {
        Problems untold = new Problems();
        new XlsxSource(path.toString(), untold, (source, name, bytes, texts) -> {
                    try {
                        parse(bytes, new SheetRows(name, open.apply(name), texts, untold));
                    } catch (SheetRows.Stop enough) {
                        untold.startFile();
                    }
                })
                .read(path);
    }

    /** Hands on the rows of every sheet that is opened, also those that cannot be used, and tells nothing. */
    static void rows(Path path, Function<String, Optional<RowTaker>> open) throws IOException, Problems.Unreadable {
        Problems ignored = new Problems(place -> true);
        new XlsxSource(path.toString(), ignored, (source, name, bytes, texts) -> {
                    Optional<RowTaker> table = open.apply(name);
                    if (table.isPresent()) {
                        parse(bytes, new SheetRows(name, table.get(), texts, ignored, true));
                    }
                })
                .read(path);
    }

    /** Hands the rows of every sheet that is opened to its table, and tells what is wrong with them. */
    static void sheet(Path path, String file, Problems problems, Function<String, Optional<RowTaker>> open)
            throws IOException, Problems.Unreadable {
        new XlsxSource(file, problems, (source, name, bytes, texts) -> {
                    Optional<RowTaker> table = open.apply(name);
                    if (table.isPresent()) {
                        parse(bytes, new SheetRows(file + "!" + name, table.get(), texts, problems));
                    }
                })
                .read(path);
    }

    private List<TableKind> read(Path path) throws IOException, Problems.Unreadable {
        XlsxSource source = this;
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
            if (isEncrypted(path)) {
                throw problems.fatal(
                        Place.file(file),
                        "is protected by a password and was not read.",
                        "Remove the password in a spreadsheet program and save it again.");
            }
            throw problems.fatal(
                    Place.file(file),
                    bomb(broken)
                            ? "unpacks to far more than its size and was not read."
                            : "is not an XLSX file, or is damaged or cut off.",
                    "Open it in a spreadsheet program and save it as XLSX again, or as CSV.");
        }
        return source.seen;
    }

    /** A workbook with a password is no ZIP file but a container of the old format, which holds the encrypted one. */
    private static boolean isEncrypted(Path path) {
        try (POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException isAnother) {
            return false;
        }
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
                taker.sheet(this, name, sheet, texts);
            }
        }
    }

    private void known(
            String name, InputStream bytes, CellTexts texts, Map<String, Layout> layouts, TableSheet.RowSink sink)
            throws IOException, SAXException, ParserConfigurationException, Problems.Unreadable {
        Optional<Layout> layout = Optional.ofNullable(layouts.get(file + "!" + name));
        Optional<TableKind> kind = layout.isPresent() ? Optional.of(TableKind.DATA) : TableKind.called(name.strip());
        if (kind.isEmpty()) {
            problems.warning(
                    Place.file(file),
                    "The sheet " + Advice.quote(name) + " is not read.",
                    Advice.nearest(name, List.of("data", "companies", "flows", "sites"))
                            .map(Advice::maybe)
                            .orElse("Read are sheets named `data`, `companies`, `flows` and `sites`."));
            return;
        }
        String place = file + "!" + (layout.isPresent() ? name : kind.get().title());
        sheet(bytes, kind.get(), texts, new TableSheet(place, true, kind, layout, problems, sink), place);
    }

    private void sheet(InputStream bytes, TableKind kind, CellTexts texts, TableSheet table, String place)
            throws IOException, SAXException, ParserConfigurationException, Problems.Unreadable {
        if (seen.contains(kind)) {
            throw problems.fatal(Place.file(file), "has the sheet `" + kind.title() + "` twice.", "Keep one of them.");
        }
        seen.add(kind);
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
