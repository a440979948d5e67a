package nl.veerkracht.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.intake.Stamp;
import nl.veerkracht.school.intake.Stamped;
import org.jspecify.annotations.Nullable;

/** What is asked of a school about pupils who vanished from its roster, and what it answers. */
@ApplicationScoped
class RosterQuestions {
    private static final String SELECT = """
            select id, school_id, pupil_key, young_person_id, asked_at, answer from roster_question where school_id = ?
            """;
    // Who cannot see a pupil is shown no question about them, so there is no page of which nothing is left.
    private static final String OPEN = SELECT + "and answer is null order by asked_at, id limit ?";
    private static final String ONE = SELECT + "and id = ?";
    private static final String HELD = ONE + " for update";
    private static final String ANSWER = "update roster_question set answer = ?, answered_at = ? where id = ?";

    private final Sets sets;
    private final RecordEnrolments enrolments;
    private final BusinessClock clock;

    RosterQuestions(Sets sets, RecordEnrolments enrolments, BusinessClock clock) {
        this.sets = sets;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    /** One question. */
    record Question(UUID id, PupilRef ref, UUID youngPersonId, Instant askedAt, boolean isAnswered) {}

    /** The oldest that wait, so many at most. */
    List<Question> open(String schoolId, int most) {
        return sets.list(OPEN, RosterQuestions::read, schoolId, most);
    }

    /** Whom it is about; nobody when this school is not asked that. */
    Optional<PupilRef> about(String schoolId, UUID id) {
        return sets.list(ONE, RosterQuestions::read, schoolId, id).stream()
                .map(Question::ref)
                .findFirst();
    }

    /**
     * Answers one; who left has the last day from then on, as if the school's system had said so.
     *
     * @param lastDay null for who is still here
     * @return whom it is about
     * @throws UnknownResource when this school is not asked that
     * @throws AnsweredMeanwhile when it has an answer
     */
    @Transactional
    PupilRef answer(String schoolId, UUID id, @Nullable LocalDate lastDay) {
        var question = sets.list(HELD, RosterQuestions::read, schoolId, id).stream()
                .findFirst()
                .orElseThrow(UnknownResource::new);
        if (question.isAnswered()) {
            throw new AnsweredMeanwhile();
        }
        var now = clock.instant();
        if (lastDay != null) {
            var left = new Stamped<>(lastDay, new Stamp(now, id.toString()));
            enrolments.run(List.of(new EnrolmentChange(question.ref(), null, left)));
        }
        sets.change(ANSWER, lastDay == null ? "STILL_HERE" : "LEFT", now, id);
        return question.ref();
    }

    private static Question read(ResultSet row) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                PupilRef.read(row),
                row.getObject("young_person_id", UUID.class),
                Objects.requireNonNull(Sets.moment(row, "asked_at")),
                row.getString("answer") != null);
    }
}
