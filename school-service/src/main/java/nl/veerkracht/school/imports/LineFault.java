package nl.veerkracht.school.imports;

/**
 * Something that is wrong in a file; says nothing of itself, as a value may be a name.
 *
 * @param file which of the files in an archive; empty for a file by itself
 * @param line counted from 1, the line of names included; 0 for the file as a whole
 * @param field the column, as the file names it
 */
record LineFault(String file, long line, String field, String value, String problem) {
    @Override
    public String toString() {
        return "LineFault";
    }
}
