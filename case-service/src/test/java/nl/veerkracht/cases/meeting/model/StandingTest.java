package nl.veerkracht.cases.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.meeting.model.Standing.State;
import nl.veerkracht.cases.plan.model.By;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Attendee SCHOOL = new Attendee("SCHOOL", "99XX00", "school");
    private static final Attendee OFFICER = new Attendee("MUNICIPALITY", "9901", "attendance-officer");
    private static final Instant NOON = Instant.parse("2026-11-30T11:00:00Z");

    @Test
    void whoWasThereAndSaidNothingIsOpen() {
        assertThat(Standing.of(List.of(SCHOOL, Attendee.PUPIL), List.of()))
                .containsExactly(
                        new Standing("SCHOOL", "99XX00", State.OPEN, null, null, null),
                        new Standing("FAMILY", "PUPIL", State.OPEN, null, null, null));
    }

    @Test
    void theLastAnswerOfAnOrganisationCountsAndItsObjectionStays() {
        var standings = Standing.of(
                List.of(SCHOOL, OFFICER),
                List.of(
                        answer("MUNICIPALITY", "9901", "one", "Too soon", null),
                        answer("SCHOOL", "99XX00", "two", null, null),
                        answer("MUNICIPALITY", "9901", "three", null, null)));

        assertThat(standings)
                .containsExactly(
                        new Standing("SCHOOL", "99XX00", State.CONFIRMED, null, NOON, null),
                        new Standing("MUNICIPALITY", "9901", State.CONFIRMED, "Too soon", NOON, null));
    }

    @Test
    void whoTakesItBackDoesNotAgreeWithWhatTheySaidLast() {
        var standings = Standing.of(
                List.of(OFFICER),
                List.of(
                        answer("MUNICIPALITY", "9901", "one", "Too soon", null),
                        answer("MUNICIPALITY", "9901", "one", null, null),
                        answer("MUNICIPALITY", "9901", "one", "Too late", null)));

        assertThat(standings)
                .containsExactly(new Standing("MUNICIPALITY", "9901", State.NOT_AGREED, "Too late", NOON, null));
    }

    @Test
    void ofTheFamilyEveryoneAnswersForThemselves() {
        var standings = Standing.of(
                List.of(Attendee.PUPIL, Attendee.PARENT),
                List.of(
                        answer("FAMILY", "mother", "mother", null, "PARENT"),
                        answer("FAMILY", "father", "father", "Not asked", "PARENT")));

        assertThat(standings)
                .containsExactly(
                        new Standing("FAMILY", "PUPIL", State.OPEN, null, null, null),
                        new Standing("FAMILY", "PARENT", State.CONFIRMED, null, NOON, "mother"),
                        new Standing("FAMILY", "PARENT", State.NOT_AGREED, "Not asked", NOON, "father"));
    }

    @Test
    void whoWasNotThereCanSayItTooAndStandsLast() {
        var standings =
                Standing.of(List.of(SCHOOL), List.of(answer("GGD", "00000001", "physician", "I was not asked", null)));

        assertThat(standings)
                .extracting(Standing::kind, Standing::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SCHOOL", State.OPEN),
                        org.assertj.core.groups.Tuple.tuple("GGD", State.NOT_AGREED));
    }

    @Test
    void answersAreComparedByWhoAndWhat() {
        var one = answer("SCHOOL", "99XX00", "one", null, null);

        assertThat(one.isOfSameAs(answer("SCHOOL", "99XX00", "two", "No", null)))
                .isTrue();
        assertThat(one.isOfSameAs(answer("SCHOOL", "99XX01", "one", null, null)))
                .isFalse();
        assertThat(one.isOfSameAs(answer("GGD", "99XX00", "one", null, null))).isFalse();
        assertThat(one.saysTheSameAs(answer("GGD", "1", "one", null, null))).isTrue();
        assertThat(one.saysTheSameAs(answer("SCHOOL", "99XX00", "one", "No", null)))
                .isFalse();
        assertThat(one).hasToString("MeetingAnswer " + one.id());
        assertThat(Standing.of(List.of(SCHOOL), List.of()).get(0)).hasToString("Standing");
    }

    private static MeetingAnswer answer(
            String kind, String identifier, String account, @Nullable String objection, @Nullable String relation) {
        return new MeetingAnswer(UUID.randomUUID(), objection, relation, new By(kind, identifier, account, NOON));
    }
}
