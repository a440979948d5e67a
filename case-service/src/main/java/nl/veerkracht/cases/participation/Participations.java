package nl.veerkracht.cases.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.participation.model.ParticipantAsked;
import nl.veerkracht.cases.participation.model.Participation;
import nl.veerkracht.cases.participation.model.ParticipationDeclined;
import nl.veerkracht.cases.participation.model.ParticipationEnded;
import nl.veerkracht.cases.participation.model.ParticipationStarted;
import nl.veerkracht.cases.participation.model.ParticipationStatus;
import nl.veerkracht.cases.refusal.ChangedMeanwhile;
import org.jspecify.annotations.Nullable;

/** Who takes part; the same organisation in the same role at most once at a time in a case. */
@ApplicationScoped
public class Participations {
    private static final String ADD = """
            insert into participation (id, case_id, young_person_id, organisation_kind, organisation_identifier, role,
                                       status, reason, from_day, asked_identifier, asked_on, case_opened_on,
                                       case_school_id)
            select p.*, c.opened_on, c.school_id
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::date[], ?::text[], ?::date[])
                as p (id, case_id, young_person_id, organisation_kind, organisation_identifier, role, status, reason,
                      from_day, asked_identifier, asked_on)
            join care_case c on c.id = p.case_id
            on conflict (case_id, organisation_kind, organisation_identifier, role)
                where status in ('INVITED', 'ACTIVE') do nothing
            returning id
            """;

    private final Database database;
    private final Rows rows;

    Participations(Database database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<ParticipationRow, UUID> {}

    private record Addition(
            UUID id,
            UUID caseId,
            UUID youngPersonId,
            Participant participant,
            ParticipationStatus status,
            @Nullable LocalDate from,
            @Nullable Question question) {

        private @Nullable Object asked(Function<Question, Object> what) {
            return question == null ? null : what.apply(question);
        }
    }

    /** Which school asks, why and when. */
    private record Question(String schoolId, @Nullable String reason, LocalDate on) {}

    /** Starts them all, except who already takes part; the answer is those that were started. */
    public List<ParticipationStarted> start(List<ParticipationStarted> wanted) {
        var started = new HashSet<>(add(wanted.stream()
                .map(one -> new Addition(
                        one.participationId(),
                        one.caseId(),
                        one.youngPersonId(),
                        one.participant(),
                        ParticipationStatus.ACTIVE,
                        one.on(),
                        null))
                .toList()));
        return wanted.stream()
                .filter(one -> started.contains(one.participationId()))
                .toList();
    }

    /** @throws AlreadyAsked when the answer is out, or is yes */
    void invite(ParticipantAsked asked, String schoolId) {
        if (!inviteOnce(asked, schoolId)) {
            throw new AlreadyAsked();
        }
    }

    /** Whether it is invited now; not when the answer is out, or is yes. */
    boolean inviteOnce(ParticipantAsked asked, String schoolId) {
        var added = add(List.of(new Addition(
                asked.participationId(),
                asked.caseId(),
                asked.youngPersonId(),
                asked.participant(),
                ParticipationStatus.INVITED,
                null,
                new Question(schoolId, asked.reason(), asked.on()))));
        return !added.isEmpty();
    }

    Optional<Participation> find(UUID id) {
        return rows.findByIdOptional(id).map(ParticipationRow::asModel);
    }

    void save(ParticipationStarted because) {
        become(because.participationId(), ParticipationStatus.ACTIVE, because.on());
    }

    void save(ParticipationDeclined because) {
        become(because.participationId(), ParticipationStatus.DECLINED, null);
    }

    void save(ParticipationEnded because, Ending ending) {
        rows.findById(because.participationId()).end(because, ending);
        flush();
    }

    private void become(UUID id, ParticipationStatus status, @Nullable LocalDate from) {
        rows.findById(id).become(status, from);
        flush();
    }

    private void flush() {
        try {
            rows.flush();
        } catch (OptimisticLockException lost) {
            throw new ChangedMeanwhile();
        }
    }

    private List<UUID> add(List<Addition> all) {
        return database.statement(ADD)
                .column(all, Addition::id)
                .column(all, Addition::caseId)
                .column(all, Addition::youngPersonId)
                .column(all, one -> one.participant().kind())
                .column(all, one -> one.participant().identifier())
                .column(all, one -> one.participant().role())
                .column(all, Addition::status)
                .column(all, one -> one.asked(Question::reason))
                .column(all, Addition::from)
                .column(all, one -> one.asked(Question::schoolId))
                .column(all, one -> one.asked(Question::on))
                .list(row -> row.id("id"));
    }
}
