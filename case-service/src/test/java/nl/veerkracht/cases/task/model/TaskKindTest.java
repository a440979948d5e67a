package nl.veerkracht.cases.task.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.veerkracht.contracts.access.DataClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaskKindTest {

    @Test
    void noOtherOrganisationSeesATaskWhoseWordsAreForFew() {
        assertThat(Stream.of(TaskKind.values()).filter(TaskKind::isConfidential))
                .containsExactlyInAnyOrder(
                        TaskKind.TALK_WITH_FAMILY,
                        TaskKind.REVIEW_ADVICE,
                        TaskKind.AGREE_NO_ACTION,
                        TaskKind.TAKE_OVER_CASE,
                        TaskKind.WEIGH_REFERRAL,
                        TaskKind.REFER,
                        TaskKind.REVIEW_EXEMPTION);
    }

    /** What was asked in confidence tells no other organisation that it was. */
    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void aConfidentialTaskTellsOfNothing(TaskKind kind) {
        assertThat(kind.isConfidential() && kind.tellsOf().isPresent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,             tells of
            SCHOOL_TALK_INVITE, SIGNAL
            SCHOOL_TALK_HOLD,   SIGNAL
            REVIEW_AGREEMENTS,  SIGNAL
            HOLD_CONSULT,       CONSULT
            GIVE_FEEDBACK,      CONSULT
            AWAY_FOUR_WEEKS,    ABSENCE
            AWAY_THREE_MONTHS,  ABSENCE
            JOIN_CASE,          PLAN
            MAKE_PLAN,          PLAN
            PLAN_ACTION,        PLAN
            REVIEW_PLAN,        PLAN
            CHECK_RETURN,       PLAN
            ATTEND_MEETING,     PLAN
            CONFIRM_MEETING,    PLAN
            """)
    void aTaskTellsOfWhatItIsAbout(TaskKind kind, DataClass tells) {
        assertThat(kind.tellsOf()).contains(tells);
    }

    /** Neither that a birthday is near nor that a consent ends is for others to learn from a list. */
    @ParameterizedTest
    @EnumSource(names = {"REVIEW_RIGHTS", "RENEW_CONSENT", "REVIEW_ADVICE"})
    void whatTimeBringsTellsNobodyElse(TaskKind kind) {
        assertThat(kind.tellsOf()).isEmpty();
    }

    @Test
    void somebodyWaitsForTheAnswerToAQuestion() {
        assertThat(Stream.of(TaskKind.values()).filter(TaskKind::isQuestion))
                .containsExactly(TaskKind.TALK_WITH_FAMILY, TaskKind.AGREE_NO_ACTION, TaskKind.TAKE_OVER_CASE);
    }
}
