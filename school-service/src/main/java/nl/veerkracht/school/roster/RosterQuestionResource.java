package nl.veerkracht.school.roster;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.access.SchoolWriting;
import nl.veerkracht.school.request.Body;
import org.jspecify.annotations.Nullable;

/** What is asked of a school about pupils who vanished from its roster, over HTTP; the oldest first. */
@Path("/v1/schools/{schoolId}/roster-questions")
public class RosterQuestionResource {
    private final RosterQuestions questions;
    private final People people;
    private final PupilWriting writing;
    private final Actors actors;
    private final BusinessClock clock;

    RosterQuestionResource(
            RosterQuestions questions, People people, PupilWriting writing, Actors actors, BusinessClock clock) {
        this.questions = questions;
        this.people = people;
        this.writing = writing;
        this.actors = actors;
        this.clock = clock;
    }

    /** Whether this pupil has left. */
    public record QuestionView(UUID id, UUID youngPersonId, String pupilKey, Instant askedAt) {}

    private enum Answer {
        STILL_HERE,
        LEFT;

        static Optional<Answer> parse(String name) {
            return name.equals("LEFT")
                    ? Optional.of(LEFT)
                    : name.equals("STILL_HERE") ? Optional.of(STILL_HERE) : Optional.empty();
        }
    }

    /** Those that wait, about pupils whom the reader may know. */
    @GET
    public Page<QuestionView> open(@PathParam("schoolId") String schoolId) {
        var reader = Reader.of(actors.current());
        if (!reader.isOfSchool(schoolId)) {
            throw new UnknownResource();
        }
        var waiting = questions.open(schoolId, Cursor.MAX_LIMIT);
        var ids = waiting.stream().map(RosterQuestions.Question::youngPersonId).toList();
        var known = people.found(reader, ids).stream().map(Person::id).collect(Collectors.toSet());
        return new Page<>(
                waiting.stream()
                        .filter(one -> known.contains(one.youngPersonId()))
                        .map(one -> new QuestionView(
                                one.id(), one.youngPersonId(), one.ref().pupilKey(), one.askedAt()))
                        .toList(),
                null);
    }

    /** Still here, or left with a last day. */
    @POST
    @Path("/{questionId}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public void answer(
            @PathParam("schoolId") String schoolId, @PathParam("questionId") UUID questionId, @Nullable String json) {
        var actor = actors.current();
        questions
                .about(schoolId, questionId)
                .ifPresentOrElse(pupil -> writing.require(actor, pupil), () -> SchoolWriting.require(actor, schoolId));
        var lastDay = lastDay(Body.of(json), clock.today());
        writing.changed(actor, questions.answer(schoolId, questionId, lastDay.orElse(null)));
    }

    private static Optional<LocalDate> lastDay(Body body, LocalDate today) {
        var answer = body.choice("answer", Answer::parse, Answer.STILL_HERE, "must be STILL_HERE or LEFT");
        var day = answer == Answer.LEFT
                ? Optional.of(body.day("lastDay", today.minusYears(1), today.plusYears(1)))
                : Optional.<LocalDate>empty();
        body.refuseIfFaulty();
        return day;
    }
}
