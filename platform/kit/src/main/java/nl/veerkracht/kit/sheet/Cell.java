package nl.veerkracht.kit.sheet;

/** A cell of a table that is opened with a spreadsheet. */
public final class Cell {
    /** With these a spreadsheet takes a cell for something to be worked out. */
    private static final String FORMULA = "=+-@\t\r";

    private Cell() {}

    /** The text, such that it is shown and never worked out. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
