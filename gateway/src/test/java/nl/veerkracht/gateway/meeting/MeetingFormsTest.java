package nl.veerkracht.gateway.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.plan.Helpers.Choice;
import nl.veerkracht.gateway.remote.PlanService.Organisation;
import nl.veerkracht.gateway.remote.PlanService.WantedAction;
import nl.veerkracht.gateway.remote.ToBeHeard;
import org.junit.jupiter.api.Test;

class MeetingFormsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final MeetingMessages TEXTS = NamesOfWords.of(MeetingMessages.class);
    private static final List<Choice> INVITEES =
            List.of(new Choice("PUPIL", "p"), new Choice("PARENT", "q"), new Choice("one", "o"));
    private static final List<Choice> INVITED = List.of(
            new Choice("SCHOOL 99XX00", "s"), new Choice("FAMILY PUPIL", "p"), new Choice("FAMILY PARENT", "q"));
    private static final List<Choice> OWNERS =
            List.of(new Choice("SCHOOL 99XX00 mentor", "m"), new Choice("FAMILY PUPIL pupil", "p"));

    @Test
    void theYoungPersonAndTheParentsAreInvitedUnlessSomebodySaysWhyNot() {
        assertThat(MeetingForm.empty(INVITEES, ToBeHeard.BOTH).invited()).containsExactly("PUPIL", "PARENT");
        var fields = new MeetingFields();
        fields.day = "2026-12-07";
        fields.invited = List.of("one");

        assertThat(fields.form(INVITEES, ToBeHeard.BOTH).checked(TEXTS, TODAY).errors())
                .extracting(FormError::field)
                .containsExactly("notInvited");
        fields.notInvited = " She asked for it. ";
        var form = fields.form(INVITEES, ToBeHeard.BOTH).checked(TEXTS, TODAY);
        assertThat(form.errors()).isEmpty();
        assertThat(form.asWanted().participations()).containsExactly("one");
        assertThat(form.asWanted().pupil()).isFalse();
        assertThat(form.asWanted().notInvited()).isEqualTo("She asked for it.");
        assertThat(form.asWanted().time()).isNull();
    }

    @Test
    void allThatIsWrongWithAMeetingIsSaidAtOnce() {
        var fields = new MeetingFields();
        fields.day = "2026-11-29";
        fields.time = "25:00";
        fields.place = "p".repeat(201);
        fields.invited = List.of("unknown");

        assertThat(fields.form(INVITEES, ToBeHeard.BOTH).checked(TEXTS, TODAY).errors())
                .extracting(FormError::field)
                .containsExactly("day", "time", "place", "invited", "notInvited");
    }

    @Test
    void whatWasRecordedIsWhatIsAskedAndEmptyAgreementsAreNone() {
        var fields = new MinutesFields();
        fields.heldOn = "2026-11-30";
        fields.present = List.of("SCHOOL 99XX00", "FAMILY PUPIL", "FAMILY PARENT");
        fields.what = List.of("Ring", "", "Get up");
        fields.who = List.of("SCHOOL 99XX00 mentor", "", "FAMILY PUPIL pupil");
        fields.due = List.of("2026-12-11", "", "2026-12-11");

        var form = fields.form(INVITED, OWNERS, ToBeHeard.BOTH).checked(TEXTS, TODAY);

        assertThat(form.errors()).isEmpty();
        assertThat(form.asWanted().present())
                .containsExactly(
                        new Organisation("SCHOOL", "99XX00"),
                        new Organisation("FAMILY", "PUPIL"),
                        new Organisation("FAMILY", "PARENT"));
        assertThat(form.asWanted().agreements())
                .containsExactly(
                        new WantedAction("Ring", "SCHOOL", "99XX00", "mentor", "2026-12-11"),
                        new WantedAction("Get up", "FAMILY", null, "pupil", "2026-12-11"));
    }

    @Test
    void allThatIsWrongWithMinutesIsSaidAtOnceAtItsAgreement() {
        var fields = new MinutesFields();
        fields.heldOn = "2026-12-01";
        fields.what = List.of("", "w".repeat(1001));
        fields.who = List.of("SCHOOL 99XX00 mentor", "BAKERY 1 baker");
        fields.due = List.of("2026-12-11", "2026-11-29");

        assertThat(fields.form(INVITED, OWNERS, ToBeHeard.BOTH)
                        .checked(TEXTS, TODAY)
                        .errors())
                .extracting(FormError::field)
                .containsExactly("heldOn", "present", "notHeard", "what-0", "what-1", "who-1", "due-1");
    }

    @Test
    void thereIsRoomForOneMoreAgreementUntilThereAreTooMany() {
        var form = MinutesForm.empty(TODAY, INVITED, OWNERS, ToBeHeard.BOTH);
        assertThat(form.agreements()).hasSize(3);
        for (var more = 0; more < 30; more++) {
            form = form.oneMore();
        }
        assertThat(form.agreements()).hasSize(20);
        assertThat(form.isFull()).isTrue();
    }

    @Test
    void whoDoesNotAgreeSaysWithWhat() {
        assertThat(AnswerForm.typed("agree", "x").checked(TEXTS).asWanted().objection())
                .isNull();
        assertThat(AnswerForm.typed("disagree", " ").checked(TEXTS).errors()).hasSize(1);
        assertThat(AnswerForm.typed(null, "o".repeat(501)).checked(TEXTS).errors())
                .hasSize(1);
        assertThat(AnswerForm.typed("disagree", "Too fast")
                        .checked(TEXTS)
                        .asWanted()
                        .objection())
                .isEqualTo("Too fast");
    }
}
