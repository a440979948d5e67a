package nl.veerkracht.notification.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.contracts.StaffRef;
import nl.veerkracht.contracts.carecase.ConsentGivenV1;
import nl.veerkracht.contracts.carecase.ConsentWithdrawnV1;
import nl.veerkracht.contracts.carecase.CoordinationTaskAssignedV1;
import nl.veerkracht.contracts.carecase.CoordinationTaskCompletedV1;
import nl.veerkracht.contracts.carecase.CoordinationTaskExtendedV1;
import nl.veerkracht.contracts.carecase.CoordinationTaskOverdueV1;
import nl.veerkracht.contracts.emergency.EmergencyAccessJudgedV1;
import nl.veerkracht.contracts.emergency.EmergencyAccessOpenedV1;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.contracts.feed.SchoolFeedHeardV1;
import nl.veerkracht.contracts.feed.SchoolFeedSilentV1;
import nl.veerkracht.contracts.notification.Channel;
import nl.veerkracht.contracts.roster.PersonEnrolmentEndedV1;
import nl.veerkracht.contracts.roster.PersonEnrolmentStartedV1;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.contracts.signal.AbsenceSignalWithdrawnV1;
import nl.veerkracht.contracts.signal.SignalKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticePolicyTest {
    private static final String SCHOOL = "99DA00";
    private static final UUID MENTOR = StaffRef.of(SCHOOL, "M1");
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID TASK = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Instant MOMENT = Instant.parse("2026-11-27T08:01:12Z");

    @Test
    void aSignalIsToldAndMailedToTheCoordinatorsAndTheMentor() {
        var tellings = NoticePolicy.decide(raised(MENTOR));

        assertThat(tellings)
                .extracting(Telling::kind, Telling::audience, Telling::isMailed)
                .containsExactly(
                        tuple(NoticeKind.SIGNAL_RAISED, school("absence-coordinator", null), true),
                        tuple(NoticeKind.SIGNAL_RAISED, school("mentor", MENTOR), true));
    }

    @Test
    void aSignalOfAPupilWithoutMentorIsToldToAllMentors() {
        var tellings = NoticePolicy.decide(raised(null));

        assertThat(tellings).extracting(Telling::audience).contains(school("mentor", null));
    }

    @Test
    void aWithdrawnSignalIsToldToTheSamePeopleButNotMailed() {
        var fact = new AbsenceSignalWithdrawnV1(UUID.randomUUID(), SCHOOL, SignalKind.LONG, DAY, MOMENT, MENTOR);

        var tellings = NoticePolicy.decide(fact);

        assertThat(tellings)
                .extracting(Telling::kind, Telling::audience, Telling::isMailed)
                .containsExactly(
                        tuple(NoticeKind.SIGNAL_WITHDRAWN, school("absence-coordinator", null), false),
                        tuple(NoticeKind.SIGNAL_WITHDRAWN, school("mentor", MENTOR), false));
    }

    @Test
    void aFamilyThatWantsToTalkIsToldAndMailedToWhomItAsks() {
        var fact =
                new CoordinationTaskAssignedV1(TASK, CASE, "TALK_WITH_FAMILY", "SCHOOL", SCHOOL, "mentor", MENTOR, DAY);

        assertThat(NoticePolicy.decide(fact))
                .extracting(Telling::kind, Telling::audience, Telling::isMailed)
                .containsExactly(tuple(NoticeKind.TASK_ASSIGNED, school("mentor", MENTOR), true));
    }

    @Test
    void beingAskedToJoinACaseIsMailedToTheOfficers() {
        var fact = new CoordinationTaskAssignedV1(
                TASK, CASE, "JOIN_CASE", "MUNICIPALITY", "9901", "attendance-officer", null, DAY);

        var tellings = NoticePolicy.decide(fact);

        assertThat(tellings)
                .containsExactly(new Telling(
                        NoticeKind.TASK_ASSIGNED,
                        new Audience("MUNICIPALITY", "9901", "attendance-officer", null),
                        About.task(CASE, TASK),
                        Set.of(Channel.INBOX, Channel.EMAIL)));
    }

    @Test
    void anyOtherTaskIsOnlyInTheInboxOfItsOwner() {
        var fact = new CoordinationTaskAssignedV1(
                TASK, CASE, "SCHOOL_TALK_INVITE", "SCHOOL", SCHOOL, "mentor", MENTOR, DAY);

        var tellings = NoticePolicy.decide(fact);

        assertThat(tellings)
                .containsExactly(new Telling(
                        NoticeKind.TASK_ASSIGNED,
                        school("mentor", MENTOR),
                        About.task(CASE, TASK),
                        Set.of(Channel.INBOX)));
    }

    @Test
    void whoReliedOnConsentIsToldAndMailedThatItIsWithdrawn() {
        var given = new ConsentGivenV1(UUID.randomUUID(), CASE, "GGD", "00000001", DAY, DAY.plusDays(1), MOMENT);
        var withdrawn = new ConsentWithdrawnV1(UUID.randomUUID(), CASE, "GGD", "00000001", MOMENT);
        var physicians = new Audience("GGD", "00000001", "youth-physician", null);

        assertThat(NoticePolicy.decide(given))
                .containsExactly(
                        new Telling(NoticeKind.CONSENT_GIVEN, physicians, About.ofCase(CASE), Set.of(Channel.INBOX)));
        assertThat(NoticePolicy.decide(withdrawn))
                .containsExactly(new Telling(
                        NoticeKind.CONSENT_WITHDRAWN,
                        physicians,
                        About.ofCase(CASE),
                        Set.of(Channel.INBOX, Channel.EMAIL)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SCHOOL       | absence-coordinator, support-coordinator
            MUNICIPALITY | attendance-officer
            YOUTH_CARE   | youth-care-professional
            GGZ          | youth-care-professional
            CONSORTIUM   | consortium-adviser
            RELATIVE     |
            CIRCUS       |
            """)
    void consentIsToldToThoseOfTheOrganisationWhoWorkWithIt(String kind, @Nullable String roles) {
        var fact = new ConsentWithdrawnV1(UUID.randomUUID(), CASE, kind, "somebody", MOMENT);
        var told = roles == null ? new String[0] : roles.split(", ");

        assertThat(NoticePolicy.decide(fact))
                .extracting(telling -> telling.audience().role())
                .containsExactly(told);
    }

    @Test
    void emergencyAccessIsToldAndMailedToWhoDirectsTheCaseAndToWhoAdministersTheOrganisation() {
        var fact = new EmergencyAccessOpenedV1(
                UUID.randomUUID(), CASE, List.of(SCHOOL), "GGD", "00000001", "youth-physician", MOMENT);

        var tellings = NoticePolicy.decide(fact);

        assertThat(tellings)
                .extracting(Telling::audience, telling -> telling.about().caseId())
                .containsExactly(
                        tuple(school("absence-coordinator", null), CASE),
                        tuple(school("support-coordinator", null), CASE),
                        tuple(new Audience("GGD", "00000001", "administrator", null), null));
        assertThat(tellings).allSatisfy(telling -> {
            assertThat(telling.kind()).isEqualTo(NoticeKind.EMERGENCY_ACCESS_OPENED);
            assertThat(telling.isMailed()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # level  | owner        | role               | told
            OWNER    | SCHOOL       | mentor             | SCHOOL mentor
            OWNER    | MUNICIPALITY | attendance-officer | MUNICIPALITY attendance-officer
            OWNER    | SCHOOL       | pupil              |
            OWNER    | SCHOOL       | parent             |
            OWNER    | SCHOOL       | juggler            |
            DIRECTOR | SCHOOL       | mentor             | SCHOOL support-coordinator
            DIRECTOR | MUNICIPALITY | attendance-officer | SCHOOL support-coordinator
            TEAM     | SCHOOL       | mentor             | SCHOOL mentor, SCHOOL absence-coordinator, SCHOOL support-coordinator
            TEAM     | MUNICIPALITY | attendance-officer | MUNICIPALITY attendance-officer
            TEAM     | GGD          | parent             |
            MAYOR    | SCHOOL       | mentor             |
            """)
    void ofATaskThatIsLateItsLevelDecidesWhoIsToldAndMailed(
            String level, String kind, String role, @Nullable String told) {
        var mentor = level.equals("OWNER") && role.equals("mentor") ? MENTOR : null;

        var tellings = NoticePolicy.decide(late(level, kind, role, "SCHOOL"));

        assertThat(tellings)
                .extracting(telling -> telling.audience().organisationKind() + " "
                        + telling.audience().role())
                .containsExactly(told == null ? new String[0] : told.split(", "));
        assertThat(tellings).allSatisfy(telling -> {
            assertThat(telling.kind()).isEqualTo(NoticeKind.TASK_OVERDUE);
            assertThat(telling.isMailed()).isTrue();
            assertThat(telling.about()).isEqualTo(About.task(CASE, TASK));
            assertThat(telling.audience().mentorRef()).isEqualTo(mentor);
        });
    }

    @Test
    void whereNobodyDirectsTheCaseNobodyIsTold() {
        assertThat(NoticePolicy.decide(late("DIRECTOR", "GGD", "youth-physician", null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({", 99DA00, support-coordinator", "SCHOOL, , support-coordinator", "SCHOOL, 99DA00, "})
    void whoDirectsTheCaseIsKnownWholeOrNotAtAll(
            @Nullable String kind, @Nullable String identifier, @Nullable String role) {
        var half = new CoordinationTaskOverdueV1(
                TASK,
                CASE,
                "JOIN_CASE",
                "DIRECTOR",
                "GGD",
                "00000001",
                "youth-physician",
                null,
                kind,
                identifier,
                role,
                DAY);

        assertThat(NoticePolicy.decide(half)).isEmpty();
    }

    private static CoordinationTaskOverdueV1 late(String level, String kind, String role, @Nullable String director) {
        return new CoordinationTaskOverdueV1(
                TASK,
                CASE,
                "SCHOOL_TALK_HOLD",
                level,
                kind,
                kind.equals("SCHOOL") ? SCHOOL : "9901",
                role,
                role.equals("mentor") ? MENTOR : null,
                director,
                director == null ? null : SCHOOL,
                director == null ? null : "support-coordinator",
                DAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # told on                | of the day   | mailed
            2026-11-27T08:01:12Z     | 2026-11-27   | true
            2026-11-27T23:30:00Z     | 2026-11-28   | true
            2026-11-27T08:01:12Z     | 2026-11-26   | false
            """)
    void thatASchoolIsSilentIsToldToWhoCanHaveItMendedAndMailedOnTheDayItself(
            Instant at, LocalDate day, boolean isMailed) {
        assertThat(NoticePolicy.decide(new SchoolFeedSilentV1(SCHOOL, day, at)))
                .extracting(Telling::kind, Telling::audience, Telling::isMailed)
                .containsExactly(
                        tuple(NoticeKind.FEED_SILENT, school("absence-coordinator", null), isMailed),
                        tuple(NoticeKind.FEED_SILENT, school("administrator", null), isMailed));
    }

    @Test
    void whatNobodyNeedsToHearIsToldToNobody() {
        assertThat(Stream.of(
                        new CoordinationTaskCompletedV1(TASK, CASE, "JOIN_CASE", MOMENT),
                        new CoordinationTaskExtendedV1(TASK, CASE, "JOIN_CASE", DAY, MOMENT),
                        new PersonEnrolmentStartedV1(SCHOOL, Sector.VO, "9901", MENTOR, DAY, null, MOMENT),
                        new EmergencyAccessJudgedV1(UUID.randomUUID(), null, "GGD", "00000001", true, MOMENT),
                        new PersonEnrolmentEndedV1(SCHOOL, DAY, MOMENT),
                        new SchoolFeedHeardV1(SCHOOL, DAY, MOMENT)))
                .allSatisfy(fact -> assertThat(NoticePolicy.decide(fact)).isEmpty());
    }

    private static Audience school(String role, @Nullable UUID mentorRef) {
        return new Audience("SCHOOL", SCHOOL, role, mentorRef);
    }

    private static AbsenceSignalRaisedV1 raised(@Nullable UUID mentorRef) {
        return new AbsenceSignalRaisedV1(
                UUID.randomUUID(),
                SCHOOL,
                Sector.VO,
                SignalKind.FREQUENT,
                DAY,
                MOMENT,
                new AbsenceSignalRaisedV1.RuleVersion("FREQUENT", "1"),
                "9901",
                mentorRef,
                List.of(),
                null);
    }
}
