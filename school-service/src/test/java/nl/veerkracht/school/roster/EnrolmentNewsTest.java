package nl.veerkracht.school.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.contracts.roster.PersonEnrolmentEndedV1;
import nl.veerkracht.contracts.roster.PersonEnrolmentStartedV1;
import nl.veerkracht.kit.outbox.Announcement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnrolmentNewsTest {
    private static final PupilRef PUPIL = new PupilRef("99XX00", "P1");
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID MENTOR = UUID.randomUUID();
    private static final Instant AUGUST = Instant.parse("2026-08-20T06:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2026-11-20T06:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 8, 1);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 24);
    private static final Enrolled ENROLLED = new Enrolled(PERSON, Sector.VO, "9901", MENTOR, FROM, null, AUGUST, null);

    @Test
    void whatIsToldFirstIsAnnouncedWithTheMomentOfTheSchoolsWord() {
        assertThat(new EnrolmentNews(PUPIL, null, ENROLLED).announcements())
                .containsExactly(new Announcement(
                        "school-events",
                        "nl.enrolments.started.v1",
                        PERSON,
                        "/v1/young-people/" + PERSON,
                        new PersonEnrolmentStartedV1("99XX00", Sector.VO, "9901", MENTOR, FROM, null, AUGUST)));
    }

    @Test
    void anEndBeforeTheEnrolmentItselfCannotBeAboutAnybody() {
        assertThat(new EnrolmentNews(PUPIL, null, null).announcements()).isEmpty();
    }

    @Test
    void theSameSaidLaterIsNoNews() {
        assertThat(told(ENROLLED, enrolled(Sector.VO, "9901", MENTOR, FROM, null)))
                .isEmpty();
    }

    @Test
    void whateverIsDifferentIsAnnounced() {
        assertThat(told(ENROLLED, enrolled(Sector.SO, "9901", MENTOR, FROM, null)))
                .hasSize(1);
        assertThat(told(ENROLLED, enrolled(Sector.VO, "9902", MENTOR, FROM, null)))
                .hasSize(1);
        assertThat(told(ENROLLED, enrolled(Sector.VO, "9901", null, FROM, null)))
                .hasSize(1);
        assertThat(told(ENROLLED, enrolled(Sector.VO, "9901", MENTOR, FROM.plusDays(1), null)))
                .hasSize(1);
        assertThat(told(ENROLLED, enrolled(Sector.VO, "9901", MENTOR, FROM, CHRISTMAS)))
                .containsExactly(
                        new PersonEnrolmentStartedV1("99XX00", Sector.VO, "9901", MENTOR, FROM, CHRISTMAS, NOVEMBER));
    }

    @Test
    void anEndIsAnnouncedOnceForEachDay() {
        var ended = ended(ENROLLED, CHRISTMAS, NOVEMBER);

        assertThat(told(ENROLLED, ended)).containsExactly(new PersonEnrolmentEndedV1("99XX00", CHRISTMAS, NOVEMBER));
        assertThat(told(ended, ended(ENROLLED, CHRISTMAS, NOVEMBER.plusSeconds(60))))
                .isEmpty();
        assertThat(told(ended, ended(ENROLLED, CHRISTMAS.plusDays(1), NOVEMBER.plusSeconds(60))))
                .hasSize(1);
    }

    @Test
    void whoIsToldOfAfterTheEndIsAnnouncedWithThatEnd() {
        assertThat(told(null, ended(ENROLLED, CHRISTMAS, NOVEMBER)))
                .containsExactly(
                        new PersonEnrolmentStartedV1("99XX00", Sector.VO, "9901", MENTOR, FROM, CHRISTMAS, AUGUST),
                        new PersonEnrolmentEndedV1("99XX00", CHRISTMAS, NOVEMBER));
    }

    @Test
    void anEnrolmentThatGoesOnAfterAllIsAnnouncedAgain() {
        assertThat(told(ended(ENROLLED, CHRISTMAS, AUGUST), enrolled(Sector.VO, "9901", MENTOR, FROM, null)))
                .containsExactly(
                        new PersonEnrolmentStartedV1("99XX00", Sector.VO, "9901", MENTOR, FROM, null, NOVEMBER));
    }

    private static List<Object> told(@Nullable Enrolled before, Enrolled after) {
        return new EnrolmentNews(PUPIL, before, after)
                .announcements().stream().map(Announcement::data).toList();
    }

    private static Enrolled enrolled(
            Sector sector, String municipality, @Nullable UUID mentor, LocalDate from, @Nullable LocalDate last) {
        return new Enrolled(PERSON, sector, municipality, mentor, from, last, NOVEMBER, null);
    }

    private static Enrolled ended(Enrolled enrolled, LocalDate last, Instant at) {
        return new Enrolled(
                PERSON,
                enrolled.sector(),
                enrolled.municipalityCode(),
                enrolled.mentorRef(),
                enrolled.from(),
                last,
                enrolled.toldAt(),
                at);
    }
}
