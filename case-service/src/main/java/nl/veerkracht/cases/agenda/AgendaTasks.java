package nl.veerkracht.cases.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.contracts.access.Role;

/**
 * Finds what the reader's organisation is invited to and what it still has to hold, in cases in which it takes part today; in
 * one statement. Nobody else's leaves the database.
 */
@ApplicationScoped
class AgendaTasks {
    /** An invitation stands also when somebody has ticked it off: the meeting is still on its day. */
    private static final String OWN =
            """
            select t.id, t.case_id, t.young_person_id, t.kind, t.due_on from task t
            where t.owner_kind = ? and t.owner_identifier = ? and t.owner_role = any(?::text[])
              and t.due_on between ?::date and ?::date
              and (t.kind = 'ATTEND_MEETING' or t.kind = 'HOLD_CONSULT' and t.status = 'OPEN')
              and
            """ + Access.organisationTakesPart("t.case_id") + " order by t.due_on, t.id limit 1000";

    private final Database database;

    AgendaTasks(Database database) {
        this.database = database;
    }

    /** In order of their days; the first thousand, which is more than anybody can keep. */
    List<AgendaTask> of(Reader reader, Span span) {
        var statement = database.statement(OWN)
                .value(reader.partKind())
                .value(reader.partIdentifier())
                .values(roles(reader))
                .value(span.from())
                .value(span.until());
        return Access.fill(statement, reader).list(AgendaTask::of);
    }

    /** A school is invited as a school: all of its staff see it, though the task is the support coordinator's. */
    private static Collection<String> roles(Reader reader) {
        return reader.isSchoolStaff()
                ? Stream.concat(reader.roles().stream(), Stream.of(Role.SUPPORT_COORDINATOR.wireName()))
                        .distinct()
                        .toList()
                : reader.roles();
    }
}
