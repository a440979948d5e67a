package nl.veerkracht.school.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.sharing.Told;
import org.jspecify.annotations.Nullable;

/** An enrolled young person, with all that decides who may see what. */
public record Person(
        UUID id,
        PupilRef ref,
        String schoolName,
        String givenName,
        @Nullable String familyNamePrefix,
        String familyName,
        LocalDate birthDate,
        String sector,
        @Nullable String programme,
        @Nullable String className,
        @Nullable String mentor,
        String municipalityCode,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate qualifiedOn,
        PersonFacts facts) {

    /** With no other facts about access than to whom was reported: they are not in this row. */
    static Person read(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("young_person_id", UUID.class),
                PupilRef.read(row),
                row.getString("school_name"),
                row.getString("given_name"),
                row.getString("family_name_prefix"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("sector"),
                row.getString("programme"),
                row.getString("class_name"),
                row.getString("mentor"),
                row.getString("municipality_code"),
                row.getObject("from_day", LocalDate.class),
                Sets.day(row, "last_day"),
                Sets.day(row, "qualified_on"),
                PersonFacts.NONE.withReportsTo(reportedTo(row)));
    }

    private static Set<String> reportedTo(ResultSet row) throws SQLException {
        var municipalities = row.getArray("reported_to");
        return municipalities == null ? Set.of() : Set.copyOf(List.of((String[]) municipalities.getArray()));
    }

    Person withFacts(PersonFacts known) {
        return new Person(
                id,
                ref,
                schoolName,
                givenName,
                familyNamePrefix,
                familyName,
                birthDate,
                sector,
                programme,
                className,
                mentor,
                municipalityCode,
                from,
                until,
                qualifiedOn,
                known);
    }

    /** The same, with what was told of the family. */
    Person and(Told told) {
        return withFacts(told.addTo(facts, birthDate));
    }

    /** Says whose it is by id only, so that a name never ends up in a log. */
    @Override
    public String toString() {
        return "Person[id=" + id + "]";
    }
}
