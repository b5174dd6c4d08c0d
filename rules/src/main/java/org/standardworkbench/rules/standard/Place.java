package org.standardworkbench.rules.standard;

/**
 * A place in an input.
 *
 * @param file path or name as the person gave it, or the folder's relative path
 * @param line first line is 1; 0 if the whole file is meant
 * @param column first column is 1; 0 if the whole line is meant; in a table the column's number
 */
public record Place(String file, int line, int column) {

    /** The whole file. */
    public static Place file(String file) {
        return new Place(file, 0, 0);
    }

    /** {@code file:line:column}, without parts that are 0. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
