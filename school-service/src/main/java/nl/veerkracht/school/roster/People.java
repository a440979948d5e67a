package nl.veerkracht.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.Participation;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.sharing.Told;
import org.jspecify.annotations.Nullable;

/**
 * Finds young people for somebody who asks; whom the reader may not know is not found. The one loader of the facts that
 * access is decided by, for lists and details alike, as far as they are our own: to {@link FindPerson} the family is known.
 */
@ApplicationScoped
public class People {
    private static final String COLUMNS = """
            select e.young_person_id, e.school_id, e.pupil_key, s.name as school_name, e.given_name, e.family_name_prefix,
                e.family_name, e.birth_date, e.sector, e.programme, e.class_name, e.mentor, e.municipality_code,
                e.from_day, e.last_day, e.qualified_on,
                case when e.has_reports then array(
                    select r.municipality_code from absence_report r
                    where r.young_person_id = e.young_person_id and r.filed_at is not null) end as reported_to
            from enrolment e join school s on s.school_id = e.school_id
            """;
    private static final String BY_ID = COLUMNS + "where e.young_person_id = any(?::uuid[]) and e.told_at is not null";
    private static final String BY_KEY =
            COLUMNS + "where e.school_id = ? and e.pupil_key = ? and e.told_at is not null";
    private static final String ID_OF =
            "select young_person_id from enrolment where school_id = ? and pupil_key = ? and told_at is not null";
    private static final String PARTICIPATIONS = """
            select p.young_person_id, p.organisation_kind, p.organisation_identifier, p.role, p.started_at, p.ended_at
            from participation p
            join coordination_case c on c.case_id = p.case_id and c.opened_on is not null and c.closed_on is null
            where p.young_person_id = any(?::uuid[]) and p.started_at is not null
            """;

    private final Sets sets;
    private final Access access;
    private final BusinessClock clock;

    People(Sets sets, Access access, BusinessClock clock) {
        this.sets = sets;
        this.access = access;
        this.clock = clock;
    }

    private record TakingPart(UUID youngPersonId, Participation participation) {}

    /** Those of these young people whom the reader may know; about the others, and who does not exist, the same is recorded. */
    public List<Person> known(Reader reader, Collection<UUID> ids) {
        var found = find(ids).stream().collect(Collectors.toMap(Person::id, person -> person));
        return ids.stream()
                .distinct()
                .filter(id -> access.mayKnow(reader, id, facts(found.get(id))))
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .toList();
    }

    /**
     * Those of these young people whom the reader may know, of those who were found by something else than by asking about them:
     * about who is left out nothing was asked, and nothing is recorded.
     */
    public List<Person> found(Reader reader, Collection<UUID> ids) {
        var found = find(ids).stream().collect(Collectors.toMap(Person::id, person -> person));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .filter(person -> access.opens(reader, person.facts()))
                .filter(person -> access.mayKnow(reader, person.id(), person.facts()))
                .toList();
    }

    /** The same of one, with what others tell when our own facts do not open it; asked about who does not exist as well. */
    Optional<Person> known(Reader reader, UUID id, Told others) {
        var found = find(List.of(id)).stream().findFirst();
        if (!access.opens(reader, facts(found.orElse(null)))) {
            others.ask();
            found = found.map(person -> person.and(others));
        }
        return access.mayKnow(reader, id, facts(found.orElse(null))) ? found : Optional.empty();
    }

    private List<Person> find(Collection<UUID> ids) {
        return withFacts(sets.list(BY_ID, Person::read, Column.of("uuid", ids, id -> id)));
    }

    /**
     * A pupil, shown to the own school.
     *
     * @throws UnknownResource when there is no such pupil, or none whom the reader may know
     */
    Person pupil(Reader reader, PupilRef ref) {
        var found = withFacts(sets.list(BY_KEY, Person::read, ref.schoolId(), ref.pupilKey())).stream()
                .findFirst();
        if (found.isEmpty() || !reader.isOfSchool(ref.schoolId())) {
            var id = found.map(Person::id).orElse(null);
            access.refuse(reader, Access.IDENTITY, id, "not-a-pupil-of-the-own-school");
            throw new UnknownResource();
        }
        return found.filter(person -> access.mayKnow(reader, person.id(), person.facts()))
                .orElseThrow(UnknownResource::new);
    }

    /** The id of a pupil, whoever asks; empty for who was never enrolled. */
    public Optional<UUID> idOf(PupilRef ref) {
        return sets.list(ID_OF, row -> row.getObject(1, UUID.class), ref.schoolId(), ref.pupilKey()).stream()
                .findFirst();
    }

    private static PersonFacts facts(@Nullable Person person) {
        return person == null ? PersonFacts.NONE : person.facts();
    }

    private List<Person> withFacts(List<Person> people) {
        var today = clock.today();
        var takingPart = takingPart(people.stream().map(Person::id).toList());
        return people.stream()
                .map(person -> person.withFacts(new PersonFacts(
                                isEnrolled(person, today) ? Set.of(person.ref().schoolId()) : Set.of(),
                                takingPart.getOrDefault(person.id(), Set.of()))
                        .withReportsTo(person.facts().reportedTo())))
                .toList();
    }

    private Map<UUID, Set<Participation>> takingPart(List<UUID> ids) {
        return sets.list(PARTICIPATIONS, People::participation, Column.of("uuid", ids, id -> id)).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(
                        TakingPart::youngPersonId, Collectors.mapping(TakingPart::participation, Collectors.toSet())));
    }

    private static boolean isEnrolled(Person person, LocalDate today) {
        return !today.isBefore(person.from()) && (person.until() == null || !today.isAfter(person.until()));
    }

    private static Optional<TakingPart> participation(ResultSet row) throws SQLException {
        var person = row.getObject("young_person_id", UUID.class);
        return Participation.from(
                        row.getString("organisation_kind"),
                        row.getString("organisation_identifier"),
                        row.getString("role"),
                        day(Objects.requireNonNull(Sets.moment(row, "started_at"))),
                        until(Sets.moment(row, "ended_at")))
                .map(participation -> new TakingPart(person, participation));
    }

    private static @Nullable LocalDate until(@Nullable Instant moment) {
        return moment == null ? null : day(moment);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, BusinessClock.ZONE);
    }
}
