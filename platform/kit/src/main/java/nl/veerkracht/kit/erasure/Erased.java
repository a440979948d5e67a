package nl.veerkracht.kit.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;

/** Who was erased: ids that refer to nothing any more, so that what is heard late does not bring anybody back. */
@ApplicationScoped
public class Erased {
    private static final String LOCK = "lock table erased in access exclusive mode";
    private static final String REMEMBER = """
            insert into erased (data_subject, erasure_id, erased_at) values (?, ?, ?) on conflict do nothing
            """;
    private static final String AMONG = "select data_subject from erased where data_subject = any(?::uuid[])";

    private final Sets database;

    Erased(Sets database) {
        this.database = database;
    }

    /**
     * Begins an erasure: waits for every transaction that has asked who was erased, and has every other wait that asks. So
     * none of them writes after it what they decided on before. The first thing a transaction does.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin() {
        database.change(LOCK);
    }

    /** Whether it is told for the first time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean remember(UUID dataSubject, UUID erasureId, Instant at) {
        return database.change(REMEMBER, dataSubject, erasureId, at) == 1;
    }

    /** Those of them that are about nobody who was erased; what is done with them must be done in the same transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> List<T> without(List<T> all, Function<T, UUID> dataSubject) {
        if (all.isEmpty()) {
            return all;
        }
        var gone = new HashSet<>(
                database.list(AMONG, row -> row.getObject(1, UUID.class), Column.of("uuid", all, dataSubject)));
        return gone.isEmpty()
                ? all
                : all.stream()
                        .filter(one -> !gone.contains(dataSubject.apply(one)))
                        .toList();
    }
}
