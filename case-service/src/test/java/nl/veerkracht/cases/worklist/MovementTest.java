package nl.veerkracht.cases.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.task.model.TaskCompleted;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.cases.worklist.Movement.Move;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementTest {
    private static final Instant LATE_IN_THE_EVENING = Instant.parse("2026-11-30T23:30:00Z");
    private static final LocalDate THE_DAY_AFTER = LocalDate.of(2026, 12, 1);
    private static final UUID PUPIL = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # kind            | moves the case for
            NOTE_MEDICAL      | GGD
            NOTE_CARE         |
            NOTE_SUPPORT      | SCHOOL
            ADVICE_GIVEN      | GGD
            CONSULT_HELD      | SCHOOL GGD YOUTH_CARE GGZ
            SCHOOL_TALK_HELD  | SCHOOL MUNICIPALITY
            PLAN_CHANGED      | SCHOOL GGD MUNICIPALITY YOUTH_CARE GGZ
            """)
    void whatSomebodyDidMovesTheCaseForWhoMayKnowOfIt(EntryKind kind, String others) {
        var moves = Movement.moves(entry(kind, new Teller("GGZ", "00000003"), "somebody"));

        assertThat(moves.filter(move -> move.identifier() == null))
                .allSatisfy(move -> assertThat(move.acted()).isFalse())
                .extracting(Move::kind)
                .isEqualTo(others == null ? java.util.List.of() : java.util.List.of(others.split(" ")));
    }

    @Test
    void theOwnOrganisationDidIt() {
        assertThat(Movement.moves(entry(EntryKind.NOTE_CARE, new Teller("GGZ", "00000003"), "somebody")))
                .containsExactly(new Move(PUPIL, "GGZ", "00000003", THE_DAY_AFTER, true));
    }

    @Test
    void toSayThatOneTakesPartIsNotYetToDoSomething() {
        var joined = entry(EntryKind.PARTICIPATION_STARTED, new Teller("MUNICIPALITY", "9901"), "somebody");

        assertThat(Movement.moves(joined)).isNotEmpty().noneMatch(Move::acted);
    }

    @Test
    void neitherASystemNorTheFamilyMovesACase() {
        assertThat(Movement.moves(entry(EntryKind.ABSENCE_RECORDED, Teller.school("99XX00"), null)))
                .isEmpty();
        assertThat(Movement.moves(entry(EntryKind.OWN_WORDS, Teller.ofFamily("pupil"), "pupil")))
                .isEmpty();
    }

    @Test
    void aTaskThatIsDoneMovesTheCaseForSchoolsToo() {
        assertThat(MovementOfTask.moves(done(TaskKind.PLAN_ACTION)))
                .containsExactly(
                        new Move(PUPIL, "GGD", "00000001", THE_DAY_AFTER, true),
                        new Move(PUPIL, "SCHOOL", null, THE_DAY_AFTER, false));
    }

    @Test
    void whatWasAskedInConfidenceMovesItForNobodyElse() {
        assertThat(MovementOfTask.moves(done(TaskKind.TALK_WITH_FAMILY)))
                .containsExactly(new Move(PUPIL, "GGD", "00000001", THE_DAY_AFTER, true));
    }

    @Test
    void toAnswerAnInvitationIsNotYetToDoSomething() {
        assertThat(MovementOfTask.moves(done(TaskKind.JOIN_CASE))).noneMatch(Move::acted);
    }

    private static TaskCompleted done(TaskKind kind) {
        var owner = new TaskOwner(OrganisationKind.GGD, "00000001", Role.YOUTH_PHYSICIAN, null);
        return new TaskCompleted(
                UUID.randomUUID(), UUID.randomUUID(), PUPIL, kind, owner, TaskOutcome.DONE, LATE_IN_THE_EVENING, null);
    }

    private static TimelineEntry entry(
            EntryKind kind, Teller teller, @org.jspecify.annotations.Nullable String author) {
        var origin = new Origin("urn:test", "event", LATE_IN_THE_EVENING);
        return NewEntry.of(kind, origin, PUPIL, teller, LocalDate.of(2026, 11, 20), UUID.randomUUID())
                .saying(new Content(author, null))
                .entry();
    }
}
