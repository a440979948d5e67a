package nl.veerkracht.gateway.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseOfPerson;
import nl.veerkracht.gateway.remote.CaseOfPerson.Found;
import nl.veerkracht.gateway.remote.CaseService;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.MeetingService;
import nl.veerkracht.gateway.remote.MeetingService.Agenda;
import nl.veerkracht.gateway.remote.MeetingService.Item;
import nl.veerkracht.gateway.remote.MeetingService.Meeting;
import nl.veerkracht.gateway.remote.MeetingService.Wanted;
import nl.veerkracht.gateway.remote.MeetingService.WantedAnswer;
import nl.veerkracht.gateway.remote.MeetingService.WantedChange;
import nl.veerkracht.gateway.remote.MeetingService.WantedMinutes;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.ToBeHeard;
import nl.veerkracht.gateway.session.Reader.Asking;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks the services for the meetings about a young person, and to plan, record and answer them, for a reader. */
@Singleton
class MeetingDesk {
    private final CaseOfPerson caseOfPerson;
    private final CaseService cases;
    private final MeetingService meetings;

    MeetingDesk(CaseOfPerson caseOfPerson, @RestClient CaseService cases, @RestClient MeetingService meetings) {
        this.caseOfPerson = caseOfPerson;
        this.cases = cases;
        this.meetings = meetings;
    }

    /** The case, and who takes part in it. */
    record Around(Found found, List<Participation> taking) {
        UUID caseId() {
            return found.careCase().id();
        }

        boolean isOpen() {
            return CurrentCase.isOpen(found.careCase());
        }
    }

    /** All meetings of a case. */
    record All(Around around, List<Item> items) {}

    /** One of them. */
    record One(Around around, Meeting meeting) {}

    /**
     * All of them, for a reader who is shown what is agreed.
     *
     * @throws nl.veerkracht.kit.problem.UnknownResource for everyone else
     * @throws Answers.ServiceDown when it cannot be asked for now
     */
    All all(Asking asking, UUID id) {
        var found = caseOfPerson.find(asking, id);
        var token = asking.authorization();
        var asked = Answers.await(Uni.combine()
                .all()
                .unis(
                        Part.of(meetings.meetings(token, found.careCase().id())),
                        Part.of(cases.participations(token, found.careCase().id())))
                .asTuple());
        return new All(
                around(found, asked.getItem2()), Answers.shown(asked.getItem1()).items());
    }

    /** The same of one. */
    One one(Asking asking, UUID id, UUID meeting) {
        var found = caseOfPerson.find(asking, id);
        var token = asking.authorization();
        var asked = Answers.await(Uni.combine()
                .all()
                .unis(
                        Part.of(meetings.meeting(token, found.careCase().id(), meeting)),
                        Part.of(cases.participations(token, found.careCase().id())))
                .asTuple());
        return new One(around(found, asked.getItem2()), Answers.shown(asked.getItem1()));
    }

    /** What there is to talk about in it; without it the page is still of use. */
    Part<Agenda> agenda(Asking asking, One one) {
        return Answers.await(Part.of(meetings.agenda(
                asking.authorization(),
                asking.language(),
                one.around().caseId(),
                one.meeting().id())));
    }

    /** Whom of the family it is with. */
    ToBeHeard toBeHeard(Asking asking, Around around) {
        return ToBeHeard.of(Answers.await(Part.of(cases.toBeHeard(asking.authorization(), around.caseId()))));
    }

    Meeting plan(Asking asking, Around around, UUID key, Wanted wanted) {
        return Answers.given(meetings.plan(asking.authorization(), key.toString(), around.caseId(), wanted));
    }

    void record(Asking asking, One one, UUID key, WantedMinutes minutes) {
        done(meetings.record(
                asking.authorization(),
                key.toString(),
                one.around().caseId(),
                one.meeting().id(),
                minutes));
    }

    void change(Asking asking, One one, UUID key, WantedChange change) {
        done(meetings.change(
                asking.authorization(),
                key.toString(),
                one.around().caseId(),
                one.meeting().id(),
                change));
    }

    void answer(Asking asking, One one, WantedAnswer answer) {
        done(meetings.answer(
                asking.authorization(), one.around().caseId(), one.meeting().id(), answer));
    }

    private static void done(Uni<Response> command) {
        Answers.given(command.map(answer -> {
            answer.close();
            return true;
        }));
    }

    private static Around around(Found found, Part<Listed<Participation>> participations) {
        return new Around(found, participations.or(Listed.none()).items());
    }
}
