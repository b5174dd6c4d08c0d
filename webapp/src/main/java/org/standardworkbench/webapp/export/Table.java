package org.standardworkbench.webapp.export;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.standardworkbench.rules.data.TableFiles.Column;
import org.standardworkbench.rules.data.TableFiles.Kind;

/**
 * A table that can be exported.
 *
 * @param title what it is, in a few words
 * @param about what it is pinned to, one fact each; not part of CSV, the second sheet of XLSX
 * @param columns in order
 * @param rows with a cell for each column, made while they are asked for; see {@link #row}
 */
public record Table(String title, Iterable<About> about, List<Column> columns, Iterable<List<String>> rows) {

    /**
     * A fact about a table.
     *
     * @param what for example {@code version gia@1.0}
     * @param value for example its content hash
     */
    public record About(String what, String value) {}

    /** Copies the columns. */
    public Table {
        columns = List.copyOf(columns);
    }

    /** A table about which nothing is told. */
    public static Table of(String title, List<Column> columns, Iterable<List<String>> rows) {
        return new Table(title, List.of(), columns, rows);
    }

    /** The same, with what it is pinned to. */
    public Table about(Iterable<About> facts) {
        return new Table(title, facts, columns, rows);
    }

    /** A row of anything whose {@code toString} is what a file shows; nothing shown is an empty text. */
    public static List<String> row(Object... cells) {
        return Arrays.stream(cells).map(Object::toString).toList();
    }

    /** The rows of things of which each has several, made while they are asked for. */
    public static <T> Iterable<List<String>> rows(Iterable<T> things, Function<T, List<List<String>>> rows) {
        return () -> new Iterator<>() {
            private final Iterator<T> left = things.iterator();
            private Iterator<List<String>> now = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!now.hasNext() && left.hasNext()) {
                    now = rows.apply(left.next()).iterator();
                }
                return now.hasNext();
            }

            @Override
            public List<String> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return now.next();
            }
        };
    }

    /** A column of text that people wrote. */
    public static Column text(String title) {
        return new Column(title, Kind.TEXT);
    }

    /** A column of codes or words of a fixed list. */
    public static Column code(String title) {
        return new Column(title, Kind.CODE);
    }

    /** A column of numbers. */
    public static Column number(String title) {
        return new Column(title, Kind.NUMBER);
    }

    /** A column of {@code true} and {@code false}. */
    public static Column truth(String title) {
        return new Column(title, Kind.TRUTH);
    }

    /** A column of days. */
    public static Column day(String title) {
        return new Column(title, Kind.DATE);
    }
}
