package nl.veerkracht.school.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.school.access.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Among whom a reader may look for somebody without asking about anybody: the pupils of the own school, or who are in an open
 * case in which the reader takes part. It narrows a query down; the policy decides on each who is found.
 *
 * @param sql a query for their enrolments
 */
public record KnownPeople(String sql, List<Object> arguments) {
    private static final String COLUMNS =
            "e.young_person_id, e.searched_name, e.family_name, e.given_name, e.birth_date, e.national_number_hash";

    static final String OF_SCHOOL = """
            select %s from enrolment e
            where e.school_id = ? and e.told_at is not null
              and e.from_day <= ?::date and (e.last_day is null or e.last_day >= ?::date)
            """.formatted(COLUMNS);
    static final String TAKING_PART = """
            select distinct %s
            from participation p
            join coordination_case c on c.case_id = p.case_id and c.opened_on is not null and c.closed_on is null
            join enrolment e on e.young_person_id = p.young_person_id and e.told_at is not null
            where p.organisation_kind = ? and p.organisation_identifier = ? and p.role = any(?::text[])
              and p.started_at is not null and (p.started_at at time zone 'Europe/Amsterdam')::date <= ?::date
              and (p.ended_at is null or (p.ended_at at time zone 'Europe/Amsterdam')::date > ?::date)
            """.formatted(COLUMNS);

    public KnownPeople {
        arguments = List.copyOf(arguments);
    }

    /** Nobody for who knows young people in no such way, as the family does. */
    public static Optional<KnownPeople> of(Reader reader, LocalDate today) {
        return reader.viewer()
                .filter(viewer -> viewer.organisationKind() != null)
                .map(viewer -> viewer.organisationKind() == OrganisationKind.SCHOOL
                        ? new KnownPeople(OF_SCHOOL, List.of(viewer.organisationIdentifier(), today, today))
                        : takingPart(viewer, today));
    }

    private static KnownPeople takingPart(Viewer viewer, LocalDate today) {
        return new KnownPeople(
                TAKING_PART,
                List.of(
                        String.valueOf(viewer.organisationKind()),
                        viewer.organisationIdentifier(),
                        Column.text(viewer.roles(), Role::wireName),
                        today,
                        today));
    }

    /** The arguments of a statement that has this query in it before these others. */
    public @Nullable Object[] and(@Nullable Object... others) {
        var all = new ArrayList<@Nullable Object>(arguments);
        all.addAll(Arrays.asList(others));
        return all.toArray();
    }
}
