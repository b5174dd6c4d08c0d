package org.standardworkbench.rules.data;

import java.util.List;

/** Takes the rows of a file or sheet one after the other. */
interface RowTaker {

    /** Whether a row with text has come. */
    boolean hasHeader();

    /** Takes the next row; the first with text is the header. */
    void add(int line, List<String> cells) throws Problems.Unreadable;

    /** Hears that cells of some rows are merged, after the rows have come. */
    default void merged(int first, int last) {}
}
