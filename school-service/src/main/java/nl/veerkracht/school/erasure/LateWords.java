package nl.veerkracht.school.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.kit.erasure.TableRows;

/**
 * What schools said of a pupil before the pupil was erased, and what comes in only after it: it has no effect. Schools know
 * pupils by keys of their own, so it is their hashes that are remembered, no longer than a topic keeps what was said.
 */
@ApplicationScoped
public class LateWords {
    private static final String LOCK = "lock table erased_reference in access exclusive mode";
    private static final String REMEMBER = """
            insert into erased_reference (reference, erased_at)
            select reference_of('pupil', school_id, pupil_key), ?::timestamptz from enrolment where young_person_id = ?
            union
            select reference_of('absence', school_id, absence_id), ?::timestamptz from absence where %s
            on conflict (reference) do update set erased_at = excluded.erased_at
            """;
    private static final String LATE = """
            select said.place
            from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::timestamptz[]) as said (place, kind, school_id, key, at)
            join erased_reference r on r.reference = reference_of(said.kind, said.school_id, said.key)
            where said.at <= r.erased_at
            """;
    private static final String FORGET = "delete from erased_reference where erased_at < ?";
    private static final String ENROLMENTS_LEFT = """
            select count(*) from enrolment e
            join erased_reference r on r.reference = reference_of('pupil', e.school_id, e.pupil_key)
            where e.told_at <= r.erased_at
               or e.told_at is null and not exists (
                    select from absence a
                    where a.school_id = e.school_id and a.pupil_key = e.pupil_key and a.reported_at > r.erased_at)
            """;
    private static final String ABSENCES_LEFT = """
            select count(*) from absence a
            join erased_reference r on r.reference = reference_of('absence', a.school_id, a.absence_id)
            where coalesce(greatest(a.reported_at, a.ended_at, a.withdrawn_at), r.erased_at) <= r.erased_at
            """;

    private final Sets database;

    LateWords(Sets database) {
        this.database = database;
    }

    /** One reference in an event; an event may have two. */
    private record Reference(int place, String kind, CloudEvent event, String key) {
        String schoolId() {
            return event.data().path("schoolId").textValue();
        }
    }

    /** Begins an erasure, as {@link nl.veerkracht.kit.erasure.Erased#begin}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin() {
        database.change(LOCK);
    }

    /** Remembers how the school speaks of this young person and the absences; while they are there to read it from. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(UUID youngPersonId, Instant at) {
        database.change(
                REMEMBER.formatted(AbsenceOfPerson.OF_PERSON.formatted("'" + youngPersonId + "'::uuid")),
                at,
                youngPersonId,
                at);
    }

    /** Those that do not come too late; what is done with them must be done in the same transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CloudEvent> without(List<CloudEvent> events) {
        var references = IntStream.range(0, events.size())
                .boxed()
                .flatMap(place -> references(place, events.get(place)).stream())
                .toList();
        if (references.isEmpty()) {
            return events;
        }
        var late = new HashSet<>(database.list(
                LATE,
                row -> row.getInt(1),
                Column.text(references, Reference::place),
                Column.text(references, Reference::kind),
                Column.text(references, Reference::schoolId),
                Column.text(references, Reference::key),
                Column.of("timestamptz", references, one -> one.event().time())));
        return IntStream.range(0, events.size())
                .filter(place -> !late.contains(place))
                .mapToObj(events::get)
                .toList();
    }

    /** Forgets what no topic can bring any more. */
    @Transactional
    public void forgetBefore(Instant moment) {
        database.change(FORGET, moment);
    }

    /** What should not be there, among rows that no id of a young person finds. */
    public List<TableRows> leftOvers() {
        return List.of(
                new TableRows("enrolment", count(ENROLMENTS_LEFT)), new TableRows("absence", count(ABSENCES_LEFT)));
    }

    private int count(String sql) {
        return database.list(sql, row -> row.getInt(1)).get(0);
    }

    private static List<Reference> references(int place, CloudEvent event) {
        var found = new ArrayList<Reference>();
        var pupil = event.data().path("pupilKey").textValue();
        var absence = event.data().path("absenceId").textValue();
        if (pupil != null) {
            found.add(new Reference(place, "pupil", event, pupil));
        }
        if (absence != null) {
            found.add(new Reference(place, "absence", event, absence));
        }
        return found;
    }
}
