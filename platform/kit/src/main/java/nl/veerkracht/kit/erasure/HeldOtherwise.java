package nl.veerkracht.kit.erasure;

/** Rows about a data subject that neither the column of the subject nor a foreign key finds. */
public interface HeldOtherwise {
    String table();

    /**
     * The condition on a row of the table.
     *
     * @param subject the data subject, as it stands in SQL
     */
    String condition(String subject);
}
