package org.standardworkbench.rules.data;

import java.util.ArrayList;
import java.util.List;
import org.standardworkbench.rules.standard.Advice;
import org.standardworkbench.rules.standard.Place;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Follows the XML of one sheet and hands its rows to a table. Formulas, errors and merged cells are refused. */
final class SheetRows extends DefaultHandler {

    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_TEXT = 40_000;

    private final String file;
    private final RowTaker table;
    private final CellTexts texts;
    private final Problems problems;
    private final boolean alsoUnsound;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean rowIsSound = true;
    private boolean hiddenIsTold;
    private int line;
    private int column;
    private String type = "";
    private int style;

    /** Carries {@link Problems.Unreadable} through the parser. */
    static final class Stop extends SAXException {
        private static final long serialVersionUID = 1L;

        private final transient Problems.Unreadable why;

        Stop(Problems.Unreadable why) {
            super("told in the problems");
            this.why = why;
        }

        Problems.Unreadable why() {
            return why;
        }
    }

    SheetRows(String file, RowTaker table, CellTexts texts, Problems problems) {
        this(file, table, texts, problems, false);
    }

    /** @param alsoUnsound whether rows with formulas and errors are handed on as well, with what these last gave */
    SheetRows(String file, RowTaker table, CellTexts texts, Problems problems, boolean alsoUnsound) {
        this.alsoUnsound = alsoUnsound;
        this.file = file;
        this.table = table;
        this.texts = texts;
        this.problems = problems;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> {
                line = number(attributes.getValue("r"), line + 1);
                column = 0;
                cells.clear();
                rowIsSound = true;
                if (isHidden(attributes)) {
                    hidden("The row " + line + " is hidden, and is read like any other.");
                }
            }
            case "col" -> {
                if (isHidden(attributes)) {
                    column = number(attributes.getValue("min"), 1);
                    hidden("The column " + TableSheet.cellName(line, column - 1).replaceAll("[0-9]", "")
                            + " is hidden, and is read like any other.");
                }
            }
            case "c" -> {
                column = column(attributes.getValue("r"));
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                style = number(attributes.getValue("s"), 0);
                text.setLength(0);
            }
            case "v", "t" -> inText = true;
            case "f" ->
                error(
                        "The cell " + here() + " holds a formula.",
                        "Copy the cells and paste them as values: data must not depend on a spreadsheet program.");
            case "mergeCell" -> merged(String.valueOf(attributes.getValue("ref")));
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (!inText) {
            return;
        }
        if (text.length() + length > LONGEST_TEXT) {
            throw new Stop(problems.fatal(
                    place(), "The cell " + here() + " holds more than " + LONGEST_TEXT + " characters.", ""));
        }
        text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> inText = false;
            case "c" -> cell();
            case "row" -> row();
            default -> {}
        }
    }

    private void cell() throws SAXException {
        while (cells.size() < column) {
            cells.add("");
        }
        CellTexts.Reading reading = texts.read(type, style, text.toString());
        if (!reading.problem().isEmpty()) {
            error("The cell " + here() + " " + reading.problem(), reading.advice());
        }
        cells.set(column - 1, reading.text());
    }

    private void row() throws SAXException {
        if (!rowIsSound && !alsoUnsound) {
            return;
        }
        try {
            table.add(line, List.copyOf(cells));
        } catch (Problems.Unreadable unreadable) {
            throw new Stop(unreadable);
        }
    }

    private static boolean isHidden(Attributes attributes) {
        String hidden = attributes.getValue("hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }

    /** What a person does not see should not surprise them; one notice for a sheet is enough. */
    private void hidden(String message) throws SAXException {
        if (hiddenIsTold) {
            return;
        }
        hiddenIsTold = true;
        try {
            problems.warning(new Place(file, line, column), message, "Show it to check it, or remove it.");
        } catch (Problems.Unreadable unreadable) {
            throw new Stop(unreadable);
        }
    }

    private void merged(String range) throws SAXException {
        line = number(range.replaceFirst(":.*", "").replaceAll("[^0-9]", ""), 1);
        column = 0;
        table.merged(line, number(range.replaceFirst(".*:", "").replaceAll("[^0-9]", ""), line));
        error(
                "The cells " + Advice.quote(range) + " are merged.",
                "Undo the merging and repeat the value in every row.");
    }

    private void error(String message, String advice) throws SAXException {
        rowIsSound = false;
        try {
            problems.error(place(), message, advice);
        } catch (Problems.Unreadable unreadable) {
            throw new Stop(unreadable);
        }
    }

    private int column(String reference) throws SAXException {
        if (reference == null) {
            return limited(column + 1);
        }
        int result = 0;
        for (int index = 0; index < reference.length() && index < 4; index++) {
            char letter = reference.charAt(index);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            result = result * 26 + letter - 'A' + 1;
        }
        return limited(Math.max(result, 1));
    }

    private int limited(int result) throws SAXException {
        if (result > MOST_COLUMNS) {
            throw new Stop(
                    problems.fatal(Place.file(file), "has cells beyond column " + MOST_COLUMNS + ".", "Remove them."));
        }
        return result;
    }

    private static int number(String text, int otherwise) throws SAXException {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException broken) {
            throw new SAXParseException("a broken number", null, broken);
        }
    }

    private Place place() {
        return new Place(file, line, column);
    }

    private String here() {
        return TableSheet.cellName(line, column - 1);
    }
}
