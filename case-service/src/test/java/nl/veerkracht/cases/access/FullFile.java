package nl.veerkracht.cases.access;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.draft.model.DraftForm;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.cases.meeting.MeetingRows;
import nl.veerkracht.cases.plan.PlanRows;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.ConsentRule;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.Milestone;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Participation;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.contracts.access.Relative;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.dev.RealParts;

/** Everything there can be about a young person: a record of every class from everyone, and everyone taking part. */
final class FullFile {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    /** Why somebody was asked to take part. */
    static final String WHY = "why-somebody-takes-part";

    /** What somebody did not send yet. */
    static final String DRAFTED = "what-another-is-writing";

    /** What is planned, as goal and as action. */
    static final String PLANNED = "what-is-planned";

    /** What was said in a meeting. */
    static final String MET = "what-was-met-about";

    private static final String SOURCE = "leak-matrix";
    private static final List<Participation> TAKING_PART = List.of(
            taking(OrganisationKind.MUNICIPALITY, "9901", Role.ATTENDANCE_OFFICER),
            taking(OrganisationKind.GGD, "00000001", Role.YOUTH_PHYSICIAN),
            taking(OrganisationKind.YOUTH_CARE, "00000002", Role.YOUTH_CARE_PROFESSIONAL),
            taking(OrganisationKind.GGZ, "00000003", Role.YOUTH_CARE_PROFESSIONAL),
            taking(OrganisationKind.CONSORTIUM, "00000004", Role.CONSORTIUM_ADVISER));

    private final UUID youngPersonId;
    private final UUID caseId;
    private final UUID erasureId = UUID.randomUUID();
    private final AFamily family;
    private final List<Row> rows = new ArrayList<>();
    private final FamilyOnFile said;
    private final StepsOnFile recorded;
    private final NotesOnFile written;
    private final List<UUID> meetings = new ArrayList<>();

    /** A record on the timeline or own words, with a secret that only they see who see it in full. */
    record Row(UUID id, DataItem item) {
        String secret() {
            return "secret-" + id;
        }
    }

    FullFile(UUID youngPersonId, UUID caseId) {
        this.youngPersonId = youngPersonId;
        this.caseId = caseId;
        this.family = new AFamily(youngPersonId, caseId, TODAY.minusYears(14));
        this.said = new FamilyOnFile(youngPersonId, caseId, family);
        this.recorded = new StepsOnFile(youngPersonId, caseId);
        this.written = new NotesOnFile(youngPersonId, caseId);
    }

    UUID youngPersonId() {
        return youngPersonId;
    }

    UUID caseId() {
        return caseId;
    }

    List<Row> rows() {
        return rows;
    }

    /** The steps that were taken and the talks that were held. */
    StepsOnFile recorded() {
        return recorded;
    }

    /** What the family said, in own words and in confidence. */
    FamilyOnFile said() {
        return said;
    }

    /** What those who help wrote down and advised. */
    NotesOnFile written() {
        return written;
    }

    /** Whether a row on a timeline is one of those, and not of the case itself. */
    static boolean isOurs(Map<String, ?> item) {
        return String.valueOf(item.get("heardAt")).startsWith("2026-11-29T");
    }

    /** A task of the school, which was put off. */
    String schoolTask() {
        return CasesDatabase.ask("select id from task where case_id = '%s' and kind = 'SCHOOL_TALK_INVITE'", caseId);
    }

    /** Why that was put off. */
    String whyLater() {
        return "later-" + caseId;
    }

    private void putOff() {
        CasesDatabase.run("update task set first_due_on = '2026-12-03', times_extended = 1, extension_reason = '%s'"
                        .formatted(whyLater())
                + " where id = '" + schoolTask() + "'");
    }

    UUID meeting() {
        return meetings.get(0);
    }

    UUID erasureId() {
        return erasureId;
    }

    void fill(Situation situation) {
        CasesDatabase.run("""
                insert into erasure (id, data_subject, school_id, ground, asked_by, asked_at, counted_at)
                values ('%s', '%s', '99XX00', 'REQUEST', 'somebody', now(), now())
                """.formatted(erasureId, youngPersonId));
        family.everyone();
        family.mistake();
        family.born(TODAY.minusYears(situation.age()));
        TAKING_PART.forEach(this::join);
        for (var dataClass : DataClass.values()) {
            record(dataClass, "SCHOOL", "99XX00");
            record(dataClass, "SCHOOL", "99XX01");
            TAKING_PART.forEach(one -> record(dataClass, one.organisationKind().name(), one.organisationIdentifier()));
        }
        said.fill();
        recorded.fill();
        written.write("SCHOOL", "99XX00");
        TAKING_PART.forEach(one -> written.write(one.organisationKind().name(), one.organisationIdentifier()));
        written.advise();
        written.exempt();
        PlanRows.add(caseId, youngPersonId, PLANNED, PLANNED);
        meetings.add(MeetingRows.add(caseId, youngPersonId, MET));
        AppointmentRows.add(caseId, youngPersonId, meeting());
        draft();
        putOff();
        if (situation.agreed()) {
            consents().forEach(this::agree);
            CasesDatabase.run("update care_case set referred_on = '%s' where id = '%s'".formatted(TODAY, caseId));
        }
        Onlooker.inEmergency().forEach(this::breakGlass);
    }

    /** Everyone else is writing something of every form, at every organisation that there is. */
    private void draft() {
        CasesDatabase.run("""
                insert into draft (account, organisation_kind, organisation_identifier, young_person_id, form, round, fields,
                                   changed_at)
                select 'another', p.organisation_kind, p.organisation_identifier, '%1$s', form, 0, '{"wish": "%2$s"}', now()
                from (select distinct organisation_kind, organisation_identifier from participation
                      where young_person_id = '%1$s') p, unnest('{%3$s}'::text[]) form
                """.formatted(
                        youngPersonId,
                        DRAFTED,
                        Stream.of(DraftForm.values()).map(DraftForm::slug).collect(Collectors.joining(","))));
    }

    /** The emergency access of this onlooker. */
    UUID emergencyOf(Onlooker onlooker) {
        return UUID.nameUUIDFromBytes((youngPersonId + onlooker.name()).getBytes(StandardCharsets.UTF_8));
    }

    /** What the policy says of each row of the timeline, newest first. */
    List<String> expected(Onlooker onlooker, Situation situation) {
        return expected(Stream.concat(rows.stream(), said.entries().stream()), onlooker, situation);
    }

    /** What the policy says of each of these, newest first. */
    List<String> expected(Stream<Row> all, Onlooker onlooker, Situation situation) {
        var facts = facts(situation);
        return all.sorted(
                        (one, other) -> other.id().toString().compareTo(one.id().toString()))
                .flatMap(row -> {
                    var decision = AccessPolicy.decide(onlooker.viewer(), row.item(), facts, TODAY);
                    return decision.isVisible()
                            ? Stream.of(row.id() + (decision.isFull() ? " full" : " presence"))
                            : Stream.empty();
                })
                .toList();
    }

    /** As the test knows them, without looking into the database. */
    PersonFacts facts(Situation situation) {
        var relatives = Set.of(
                relative("pupil", Relation.PUPIL, false),
                relative("mother", Relation.PARENT, true),
                relative("father", Relation.PARENT, true),
                relative("stepfather", Relation.PARENT, false));
        return new PersonFacts(Set.of("99XX00"), Set.copyOf(TAKING_PART))
                .having(situation.agreed() ? Set.of(Milestone.REFERRED) : Set.of())
                .withFamily(TODAY.minusYears(situation.age()), relatives, situation.agreed() ? consents() : Set.of())
                .withEmergencies(Onlooker.inEmergency().stream()
                        .map(one -> one.viewer().account())
                        .collect(Collectors.toSet()));
    }

    /** Ids of everyone of the family. */
    List<String> relatives() {
        return Stream.of("pupil", "mother", "father", "stepfather")
                .map(family::id)
                .toList();
    }

    /** What was agreed to for this onlooker, as class and recipient. */
    List<String> agreedFor(Onlooker onlooker, Situation situation) {
        var viewer = onlooker.viewer();
        return facts(situation).consents().stream()
                .filter(consent -> consent.recipient()
                        .organisationKind()
                        .map(kind -> kind == viewer.organisationKind()
                                && consent.recipient().identifier().equals(viewer.organisationIdentifier()))
                        .orElseGet(() -> viewer.account().equals(RealParts.account("mother-" + youngPersonId))))
                .map(consent -> consent.dataClass() + " " + consent.recipient().identifier())
                .toList();
    }

    private Relative relative(String who, Relation relation, boolean custody) {
        var account = RealParts.account(who + "-" + youngPersonId);
        return new Relative(UUID.fromString(family.id(who)), relation, account, custody);
    }

    private Set<Consent> consents() {
        var recipients = Stream.concat(
                Stream.of(
                        Recipient.organisation(OrganisationKind.SCHOOL, "99XX00"),
                        Recipient.relative(UUID.fromString(family.id("mother")))),
                TAKING_PART.stream()
                        .map(one -> Recipient.organisation(one.organisationKind(), one.organisationIdentifier())));
        var all = new HashSet<Consent>();
        recipients.forEach(recipient -> Stream.of(DataClass.values())
                .filter(type -> ConsentRule.isAskable(type, recipient))
                .forEach(type -> all.add(consent(type, recipient))));
        return all;
    }

    private Consent consent(DataClass type, Recipient recipient) {
        var by = Stream.of("pupil", "mother", "father")
                .map(who -> UUID.fromString(family.id(who)))
                .collect(Collectors.toSet());
        return new Consent(type, recipient, TODAY, TODAY.plusDays(1), by);
    }

    private void agree(Consent consent) {
        var id = UUID.randomUUID();
        CasesDatabase.run("""
                insert into consent (id, case_id, young_person_id, class, purpose, recipient_kind, recipient_identifier,
                    from_day, until_day, asked_kind, asked_identifier, asked_by, asked_at)
                values ('%s', '%s', '%s', '%s', 'SUPPORT', '%s', '%s', '%s', '%s', 'GGD', '00000001', 'somebody', now())
                """.formatted(
                        id,
                        caseId,
                        youngPersonId,
                        consent.dataClass(),
                        consent.recipient().kind(),
                        consent.recipient().identifier(),
                        consent.from(),
                        consent.until()));
        consent.givenBy().forEach(relative -> CasesDatabase.run("""
                insert into consent_answer (consent_id, relative_id, agreed, how, recorded_by, at)
                values ('%s', '%s', true, 'SELF', 'somebody', now())
                """.formatted(id, relative)));
    }

    private void breakGlass(Onlooker onlooker) {
        var viewer = onlooker.viewer();
        CasesDatabase.run("""
                insert into emergency_access (id, young_person_id, case_id, school_ids, account, organisation_kind,
                    organisation_identifier, role, reason, opened_at, until_at)
                values ('%s', '%s', '%s', '{99XX00}', '%s', '%s', '%s', '%s', 'Somebody was in danger.',
                    '2026-11-30T06:30:00Z', '2026-11-30T07:30:00Z')
                """.formatted(
                        emergencyOf(onlooker),
                        youngPersonId,
                        caseId,
                        viewer.account(),
                        viewer.organisationKind(),
                        viewer.organisationIdentifier(),
                        viewer.roles().iterator().next().wireName()));
    }

    private void record(DataClass dataClass, String kind, String identifier) {
        var row = new Row(UUID.randomUUID(), dataClass.recordedBy(identifier));
        CasesDatabase.run(
                """
                insert into timeline_entry (id, young_person_id, case_id, kind, class, organisation_kind,
                    organisation_identifier, happened_on, heard_at, place, source, source_event, about, params, detail)
                values ('%s', '%s', '%s', 'SCHOOL_TALK_HELD', '%s', '%s', '%s', '2026-11-29', '2026-11-29T06:00:00Z', 0,
                    '%s', gen_random_uuid(), gen_random_uuid(), '{}', '%s')
                """.formatted(row.id(), youngPersonId, caseId, dataClass, kind, identifier, SOURCE, row.secret()));
        rows.add(row);
    }

    private void join(Participation one) {
        CasesDatabase.run("""
                insert into participation (id, case_id, young_person_id, organisation_kind, organisation_identifier, role,
                                           status, reason, from_day, case_opened_on, case_school_id)
                values (gen_random_uuid(), '%s', '%s', '%s', '%s', '%s', 'ACTIVE', '%s', '%s', '2026-11-27', '99XX00')
                """.formatted(
                        caseId,
                        youngPersonId,
                        one.organisationKind(),
                        one.organisationIdentifier(),
                        one.role().wireName(),
                        WHY,
                        one.from()));
    }

    private static Participation taking(OrganisationKind kind, String identifier, Role role) {
        return new Participation(kind, identifier, role, TODAY, null);
    }
}
