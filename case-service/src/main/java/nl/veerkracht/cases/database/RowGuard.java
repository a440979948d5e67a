package nl.veerkracht.cases.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.DataClass;

/**
 * Tells the database what may be seen, for the rest of the transaction under way and no longer: of what nobody said that it
 * was opened, it shows no row with a class above SIGNAL, whatever is asked. The second line behind the policy.
 */
@ApplicationScoped
public class RowGuard {
    private static final String TELL = "select set_config('veerkracht.opened', ?, true) as opened";
    private static final String WRITING = "writing";

    private static final String TELL_AUTHOR = "select set_config('veerkracht.author', ?, true) as author";

    private final Database database;

    RowGuard(Database database) {
        this.database = database;
    }

    /**
     * Before reading: of this young person these classes, which the policy opened for the reader, and nothing else that was
     * opened before.
     *
     * @throws jakarta.transaction.TransactionalException when no transaction is under way
     */
    @Transactional(TxType.MANDATORY)
    public void open(UUID youngPersonId, Collection<DataClass> classes) {
        tell(classes.stream().map(opened -> youngPersonId + " " + opened.name()).collect(Collectors.joining(",")));
    }

    /**
     * The same of several young people, of whom the policy opened this class for the reader.
     *
     * @throws jakarta.transaction.TransactionalException when no transaction is under way
     */
    @Transactional(TxType.MANDATORY)
    public void open(Collection<UUID> youngPeople, DataClass opened) {
        tell(youngPeople.stream().map(person -> person + " " + opened.name()).collect(Collectors.joining(",")));
    }

    /**
     * Before writing what depends on rows that are there already; what is read with it is for nobody to see.
     *
     * @throws jakarta.transaction.TransactionalException when no transaction is under way
     */
    @Transactional(TxType.MANDATORY)
    public void openForWriting() {
        tell(WRITING);
    }

    /**
     * Before an author's own drafts are read or written: of all drafts, those and no others.
     *
     * @throws jakarta.transaction.TransactionalException when no transaction is under way
     */
    @Transactional(TxType.MANDATORY)
    public void openOwn(String author) {
        database.statement(TELL_AUTHOR).value(author).list(row -> row.text("author"));
    }

    private void tell(String opened) {
        database.statement(TELL).value(opened).list(row -> row.text("opened"));
    }
}
