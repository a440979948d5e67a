package nl.veerkracht.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.notification.Database;
import nl.veerkracht.notification.mail.model.Outcome;

/** Proof of what was mailed to which account; never to which address. */
@ApplicationScoped
class Deliveries {
    private static final String ADD = """
            insert into mail_delivery (notice_id, recipient, outcome, at) values (?, ?, ?, ?) on conflict do nothing
            """;
    private static final String OF_NOTICE = "select recipient, outcome from mail_delivery where notice_id = ?";

    private final DataSource database;
    private final BusinessClock clock;

    Deliveries(DataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void add(UUID noticeId, String recipient, Outcome outcome) {
        try (var connection = database.getConnection();
                var add = connection.prepareStatement(ADD)) {
            add.setObject(1, noticeId);
            add.setString(2, recipient);
            add.setString(3, outcome.name());
            add.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            add.executeUpdate();
        } catch (SQLException failure) {
            throw Database.failed("delivery not recorded", failure);
        }
    }

    /** What came of the notice so far, by account. */
    Map<String, Outcome> of(UUID noticeId) {
        try (var connection = database.getConnection();
                var of = connection.prepareStatement(OF_NOTICE)) {
            of.setObject(1, noticeId);
            try (var rows = of.executeQuery()) {
                var outcomes = new HashMap<String, Outcome>();
                while (rows.next()) {
                    outcomes.put(rows.getString(1), Outcome.valueOf(rows.getString(2)));
                }
                return outcomes;
            }
        } catch (SQLException failure) {
            throw Database.failed("deliveries not read", failure);
        }
    }
}
