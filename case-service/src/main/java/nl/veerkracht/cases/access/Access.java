package nl.veerkracht.cases.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.Statement;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Participation;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Viewer;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Who reads, and the facts by which the policy decides; for lists and details the same, from {@code taking_part}. */
@ApplicationScoped
public class Access {
    /** Condition on a row {@code p} of {@code taking_part}: that it is the reader's, in a role that is still to be said. */
    private static final String IS_OF_READER = """
            p.organisation_kind = ? and p.organisation_identifier = ? and p.role = %s
            and (p.organisation_kind = 'SCHOOL'
                 or p.from_day <= ?::date and (p.until_day is null or p.until_day > ?::date))
            """;
    // Asked row by row, for the few of a page: "exists" could become a join with all that the reader takes part in.
    private static final String TAKES_PART = "(select true from taking_part p where p.case_id = %s and "
            + IS_OF_READER.formatted("any(?::text[])") + "limit 1)";
    /** Condition on a row {@code p} of {@code taking_part}, in one {@code own.role}; its values come from {@link #fillOwn}. */
    public static final String IS_OWN = IS_OF_READER.formatted("own.role");

    private static final String FACTS = """
            select organisation_kind, organisation_identifier, role, from_day, until_day
            from taking_part where %s = ?::uuid
            """;

    private final Database database;
    private final BusinessClock clock;

    Access(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record TakingPart(
            String kind,
            String identifier,
            String role,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** Empty for who has no role that we know: there is nothing for them here. */
    public Optional<Reader> reader(Actor actor) {
        return Viewer.from(actor.organisationKind(), actor.organisationIdentifier(), actor.roles())
                .map(viewer -> new Reader(actor.subject(), viewer, clock.today()));
    }

    /**
     * The reader, who knows the case.
     *
     * @throws UnknownResource for everyone else
     */
    public Reader whoKnowsCase(UUID caseId, Actor actor) {
        return reader(actor).filter(reader -> reader.mayKnow(aboutCase(caseId))).orElseThrow(UnknownResource::new);
    }

    /** What matters of the young person for who may see the timeline. */
    public PersonFacts aboutPerson(UUID youngPersonId) {
        return facts("young_person_id", youngPersonId);
    }

    /** What matters for who may see this case. */
    public PersonFacts aboutCase(UUID caseId) {
        return facts("case_id", caseId);
    }

    /** Condition on the case with this id, such as {@code t.case_id}; its values come from {@link #fill}. */
    public static String readerTakesPart(String caseId) {
        return TAKES_PART.formatted(caseId);
    }

    /** Fills in who reads where {@link #readerTakesPart} asks. */
    public static Statement fill(Statement statement, Reader reader) {
        return statement
                .value(reader.viewer().organisationKind())
                .value(reader.viewer().organisationIdentifier())
                .values(reader.takesPartAs())
                .value(reader.today())
                .value(reader.today());
    }

    /** Fills in who reads where {@link #IS_OWN} asks, after {@code unnest(?::text[]) as own (role)}. */
    public static Statement fillOwn(Statement statement, Reader reader) {
        return statement
                .values(reader.takesPartAs())
                .value(reader.viewer().organisationKind())
                .value(reader.viewer().organisationIdentifier())
                .value(reader.today())
                .value(reader.today());
    }

    private PersonFacts facts(String column, UUID id) {
        return facts(database.statement(FACTS.formatted(column))
                .value(id)
                .list(row -> new TakingPart(
                        row.text("organisation_kind"),
                        row.text("organisation_identifier"),
                        row.text("role"),
                        row.day("from_day"),
                        row.optionalDay("until_day"))));
    }

    /** A school that takes part is, as far as we know, the school of enrolment. */
    private static PersonFacts facts(List<TakingPart> all) {
        var schools = new HashSet<String>();
        var others = new HashSet<Participation>();
        for (var one : all) {
            if (OrganisationKind.SCHOOL.name().equals(one.kind())) {
                schools.add(one.identifier());
            } else {
                Participation.from(one.kind(), one.identifier(), one.role(), one.from(), one.until())
                        .ifPresent(others::add);
            }
        }
        return new PersonFacts(schools, others);
    }
}
