package nl.veerkracht.cases.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.participation.model.EndedBecause;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.participation.model.ParticipationEnded;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.OutboxConfig;

/** Lets the attendance officer go of a municipality where the young person lives no longer; the school asks the new one. */
@ApplicationScoped
public class FormerOfficers {
    private static final String END = """
            with gone as (
                select p.id, p.status from participation p
                join care_case c on c.id = p.case_id
                where p.case_id = any(?::uuid[]) and p.organisation_kind = 'MUNICIPALITY'
                  and p.organisation_identifier <> c.municipality_code and p.status in ('INVITED', 'ACTIVE')
                for update of p)
            update participation p set status = 'ENDED', until_day = ?::date, ended_because = ?, version = p.version + 1
            from gone where gone.id = p.id
            returning p.id, p.case_id, p.young_person_id, p.organisation_identifier, gone.status = 'ACTIVE' as had_begun
            """;

    private final Database database;
    private final ParticipationEntries entries;
    private final AfterEnding afterEnding;
    private final OutboxConfig system;
    private final BusinessClock clock;

    FormerOfficers(
            Database database,
            ParticipationEntries entries,
            AfterEnding afterEnding,
            OutboxConfig system,
            BusinessClock clock) {
        this.database = database;
        this.entries = entries;
        this.afterEnding = afterEnding;
        this.system = system;
        this.clock = clock;
    }

    /** The answer is what others get to know of it. */
    public List<Announcement> leave(Collection<UUID> cases) {
        var ended = database.statement(END)
                .values(cases)
                .value(clock.today())
                .value(EndedBecause.MOVED)
                .list(this::ended);
        var told = ended.stream()
                .map(one -> entries.of(one, ParticipationEntries.teller(one.participant()), Content.NONE))
                .toList();
        return afterEnding.of(ended, told, system.source());
    }

    private ParticipationEnded ended(Answer row) throws SQLException {
        return new ParticipationEnded(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                Participant.attendanceOfficer(row.text("organisation_identifier")),
                EndedBecause.MOVED,
                row.flag("had_begun"),
                clock.today());
    }
}
