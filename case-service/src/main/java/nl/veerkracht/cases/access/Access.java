package nl.veerkracht.cases.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.Statement;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.contracts.access.Milestone;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Participation;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.audit.AccessLog;
import nl.veerkracht.kit.audit.Outcome;
import nl.veerkracht.kit.audit.Verdict;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/**
 * Who reads, and the facts by which the policy decides; for lists and details the same, from {@code taking_part}. Every
 * decision is recorded, and there is no other way to the policy here, so that nothing is shown that is not on record.
 */
@ApplicationScoped
public class Access {
    /** Condition on a row {@code p} of the view by which the reader takes part: that it is theirs, in a role still to be said. */
    private static final String IS_OF_READER = """
            p.organisation_kind = ? and p.organisation_identifier = ? and p.role = %s
            and p.from_day <= ?::date and (p.until_day is null or p.until_day > ?::date)
            """;
    // Asked row by row, for the few of a page: "exists" could become a join with all that the reader takes part in.
    private static final String TAKES_PART =
            "(select true from %s p where p.case_id = %s and " + IS_OF_READER.formatted("any(?::text[])") + "limit 1)";
    /** The same in one {@code own.role}; its values come from {@link #fillOwn}. */
    public static final String IS_OWN = IS_OF_READER.formatted("own.role");

    private static final String SOMEBODY_ELSE = "";
    private static final String IDENTITY = "IDENTITY";
    private static final String EMERGENCY = "EMERGENCY_ACCESS";
    private static final String EXPORT = "EXPORT";
    private static final String FACTS = """
            select organisation_kind, organisation_identifier, role, from_day, until_day, referred
            from taking_part where %s = ?::uuid
            """;
    private static final String OF_CASE = "select young_person_id from care_case where id = ?::uuid";

    private final Database database;
    private final FamilyFacts family;
    private final EmergencyFacts emergencies;
    private final AccessLog log;
    private final BusinessClock clock;

    Access(Database database, FamilyFacts family, EmergencyFacts emergencies, AccessLog log, BusinessClock clock) {
        this.database = database;
        this.family = family;
        this.emergencies = emergencies;
        this.log = log;
        this.clock = clock;
    }

    private record TakingPart(
            String kind,
            String identifier,
            String role,
            LocalDate from,
            @Nullable LocalDate until,
            boolean isReferred) {

        boolean isSchoolOn(LocalDate day) {
            return isSchool() && !from.isAfter(day) && (until == null || until.isAfter(day));
        }

        boolean isSchool() {
            return OrganisationKind.SCHOOL.name().equals(kind);
        }
    }

    /** Empty for who has no role that we know: there is nothing for them here, and that is on record. */
    public Optional<Reader> reader(Actor actor) {
        var viewer =
                Viewer.from(actor.subject(), actor.organisationKind(), actor.organisationIdentifier(), actor.roles());
        if (viewer.isEmpty()) {
            log.note(List.of(), null, new Verdict(IDENTITY, Outcome.REFUSED, "no-known-role"));
        }
        return viewer.map(known -> new Reader(known, clock.today()));
    }

    /**
     * The reader, who knows the case.
     *
     * @throws UnknownResource for everyone else
     */
    public Reader whoKnowsCase(UUID caseId, Actor actor) {
        return reader(actor)
                .filter(reader -> mayKnow(reader, aboutCase(caseId)))
                .orElseThrow(UnknownResource::new);
    }

    /** Whether the reader may know of this young person. */
    public boolean mayKnow(Reader reader, About about) {
        var decision = reader.decideIdentity(about.facts());
        note(reader, about, IDENTITY, decision);
        return decision.isFull();
    }

    /**
     * Whether the reader may keep what they write about this young person; an emergency is for looking, and opens nothing
     * here. On record is who was refused, and who reads; nobody else learns anything by what is kept every few seconds.
     */
    public boolean mayWriteAbout(Reader reader, About about) {
        var decision = reader.decideIdentity(about.facts().withEmergencies(Set.of()));
        if (log.isReading() || !decision.isFull()) {
            note(reader, about, IDENTITY, decision);
        }
        return decision.isFull();
    }

    /** Whether the reader may see who looked. */
    public boolean mayReadLog(Reader reader, About about) {
        var decision = reader.decideAccessLog(about.facts());
        note(reader, about, "ACCESS_LOG", decision);
        return decision.isFull();
    }

    /**
     * Whether the reader may have somebody erased, and see what that takes.
     *
     * @param youngPersonId null when nobody was found by what was asked for
     * @param lastSchool the school that answers for the record; null when none is known
     */
    public boolean mayErase(Reader reader, @Nullable UUID youngPersonId, @Nullable String lastSchool) {
        var decision = reader.decideErasure(lastSchool);
        note(reader, new About(youngPersonId, PersonFacts.NONE), "ERASURE", decision);
        return decision.isFull();
    }

    /**
     * Whether the reader, who knows the case, is shown that there is contact with the youth physician. Of an organisation
     * that takes part it is decided by that alone, so that a list asks nothing for each of its rows.
     */
    public boolean seesConsult(Reader reader, UUID youngPersonId) {
        return reader.isOfFamily()
                ? reader.decide(
                                DataClass.CONSULT.recordedBy(""),
                                aboutPerson(youngPersonId).facts())
                        .isVisible()
                : reader.seesConsultTakingPart();
    }

    /**
     * Of which classes the reader is shown something, of whatever organisation, in a case in which they take part and of which
     * no more is known; for lists, which must not depend on what each young person agreed to. Own words are not among them,
     * for who reads those their author decides.
     */
    public Set<DataClass> knownTakingPart(Reader reader) {
        return KnownTakingPart.classes(reader.viewer(), reader.today());
    }

    /** What the reader is shown of this data. */
    public Decision decide(Reader reader, DataItem item, About about) {
        var decision = reader.decide(item, about.facts());
        note(reader, about, item.dataClass().name(), decision);
        return decision;
    }

    /**
     * Of these young people, in whose cases the reader takes part for an organisation, those of whom data of this class is
     * shown in full: at once where taking part alone opens it, and one by one where it takes more, such as consent.
     */
    public Set<UUID> shownInFull(Reader reader, Collection<UUID> youngPeople, DataClass dataClass) {
        var takingPart = reader.decideTakingPart(dataClass);
        if (takingPart.isFull()) {
            youngPeople.forEach(
                    person -> note(reader, new About(person, PersonFacts.NONE), dataClass.name(), takingPart));
            return Set.copyOf(youngPeople);
        }
        return youngPeople.stream()
                .filter(person -> decide(reader, dataClass.recordedBy(SOMEBODY_ELSE), aboutPerson(person))
                        .isFull())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Records that the reader writes data of this class, which is theirs to write. */
    public void writes(Reader reader, About about, DataClass dataClass) {
        note(reader, about, dataClass.name(), new Decision.Full("writes-own-records"));
    }

    /** The classes of which the reader is shown nothing; as it only ever takes away, it is not on record. */
    public Set<DataClass> hiddenFrom(Reader reader, About about) {
        return Stream.of(DataClass.values())
                .filter(one -> !reader.decide(one.recordedBy(SOMEBODY_ELSE), about.facts())
                        .isVisible())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Of which of these classes the reader is shown something. Asked whether or not there is anything, so that who reads who
     * looked does not learn it.
     */
    public VisibleClasses visible(Reader reader, Collection<DataClass> classes, About about) {
        var own = reader.partIdentifier();
        return new VisibleClasses(
                own, visible(reader, classes, own, about), visible(reader, classes, SOMEBODY_ELSE, about));
    }

    private Set<DataClass> visible(Reader reader, Collection<DataClass> classes, String recordedBy, About about) {
        return classes.stream()
                .filter(one -> decide(reader, one.recordedBy(recordedBy), about).isVisible())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataClass.class)));
    }

    /** Records who stands on a list that the reader is shown; the list itself holds nobody whom the policy refuses. */
    public void listed(Reader reader, Collection<UUID> youngPeople, String rule) {
        var verdict = new Verdict(IDENTITY, Outcome.FULL, rule);
        youngPeople.forEach(person -> log.note(reader.roles(), person, verdict));
    }

    /** Records that the reader takes a copy of all that they are shown, to keep. */
    public void exports(Reader reader, UUID youngPersonId) {
        log.note(reader.roles(), youngPersonId, new Verdict(EXPORT, Outcome.FULL, "takes-a-copy"));
    }

    /** In which role the reader may break the glass, if in any. */
    public Optional<Role> breaksGlassAs(Reader reader, UUID youngPersonId) {
        var role = reader.breaksGlassAs();
        var outcome = role.isPresent() ? Outcome.FULL : Outcome.REFUSED;
        log.note(reader.roles(), youngPersonId, new Verdict(EMERGENCY, outcome, "break-glass"));
        return role;
    }

    /** Records that the reader is shown who had emergency access to this young person, to judge it. */
    public void reviewed(Reader reader, UUID youngPersonId) {
        log.note(reader.roles(), youngPersonId, new Verdict(EMERGENCY, Outcome.FULL, "judges-emergency-access"));
    }

    /**
     * Records that nothing is shown, for a reason that is not the policy's.
     *
     * @param youngPersonId null when nobody is known by what was asked for; recorded as well, so that it takes as long
     */
    public void refuse(Reader reader, @Nullable UUID youngPersonId, String rule) {
        log.note(reader.roles(), youngPersonId, new Verdict(IDENTITY, Outcome.REFUSED, rule));
    }

    private void note(Reader reader, About about, String category, Decision decision) {
        var outcome = decision.isFull() ? Outcome.FULL : decision.isVisible() ? Outcome.PRESENCE_ONLY : Outcome.REFUSED;
        log.note(reader.roles(), about.youngPersonId(), new Verdict(category, outcome, decision.rule()));
    }

    /** What matters of the young person for who may see the timeline. */
    public About aboutPerson(UUID youngPersonId) {
        return about(youngPersonId, facts("young_person_id", youngPersonId));
    }

    /** What matters for who may see this case. */
    public About aboutCase(UUID caseId) {
        return database.statement(OF_CASE).value(caseId).list(row -> row.id("young_person_id")).stream()
                .findFirst()
                .map(person -> about(person, facts("case_id", caseId)))
                .orElseGet(() -> new About(null, PersonFacts.NONE));
    }

    /** Condition on the case with this id, such as {@code t.case_id}; its values come from {@link #fill}. */
    public static String takesPart(Reader reader, String caseId) {
        return TAKES_PART.formatted(reader.partView(), caseId);
    }

    /** The same for a reader who acts for an organisation. */
    public static String organisationTakesPart(String caseId) {
        return TAKES_PART.formatted(Reader.ORGANISATIONS, caseId);
    }

    /** Fills in who reads where {@link #takesPart} asks. */
    public static Statement fill(Statement statement, Reader reader) {
        return statement
                .value(reader.partKind())
                .value(reader.partIdentifier())
                .values(reader.takesPartAs())
                .value(reader.today())
                .value(reader.today());
    }

    /** Fills in who reads where {@link #IS_OWN} asks, after {@code unnest(?::text[]) as own (role)}. */
    public static Statement fillOwn(Statement statement, Reader reader) {
        return statement
                .values(reader.takesPartAs())
                .value(reader.partKind())
                .value(reader.partIdentifier())
                .value(reader.today())
                .value(reader.today());
    }

    private About about(UUID person, PersonFacts facts) {
        return new About(person, emergencies.addTo(family.addTo(facts, person, clock.today()), person));
    }

    private PersonFacts facts(String column, UUID id) {
        var all = database.statement(FACTS.formatted(column))
                .value(id)
                .list(row -> new TakingPart(
                        row.text("organisation_kind"),
                        row.text("organisation_identifier"),
                        row.text("role"),
                        row.day("from_day"),
                        row.optionalDay("until_day"),
                        row.flag("referred")));
        return facts(all, clock.today());
    }

    /** A school that takes part today is, as far as we know, the school of enrolment. */
    private static PersonFacts facts(List<TakingPart> all, LocalDate today) {
        var schools = new HashSet<String>();
        var others = new HashSet<Participation>();
        for (var one : all) {
            if (one.isSchoolOn(today)) {
                schools.add(one.identifier());
            } else if (!one.isSchool()) {
                Participation.from(one.kind(), one.identifier(), one.role(), one.from(), one.until())
                        .ifPresent(others::add);
            }
        }
        var referred = all.stream().anyMatch(TakingPart::isReferred);
        return new PersonFacts(schools, others).having(referred ? Set.of(Milestone.REFERRED) : Set.of());
    }
}
