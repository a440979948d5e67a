package nl.veerkracht.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.notification.mail.model.Outcome;

/** Proof of what was mailed to which account; never to which address. */
@ApplicationScoped
class Deliveries {
    private static final String ADD = """
            insert into mail_delivery (notice_id, recipient, outcome, at)
            select id, ?, ?, ? from notice where id = ? for key share
            on conflict do nothing
            """;
    private static final String OF_NOTICE = "select recipient, outcome from mail_delivery where notice_id = ?";

    private final Sets database;
    private final BusinessClock clock;

    Deliveries(Sets database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of a notice that was erased in the meantime nothing is kept. */
    @Transactional
    public void add(UUID noticeId, String recipient, Outcome outcome) {
        database.change(ADD, recipient, outcome.name(), clock.instant(), noticeId);
    }

    /** What came of the notice so far, by account. */
    Map<String, Outcome> of(UUID noticeId) {
        return database
                .list(OF_NOTICE, row -> Map.entry(row.getString(1), Outcome.valueOf(row.getString(2))), noticeId)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
