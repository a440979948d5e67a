package nl.veerkracht.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.CaseAnnouncements;
import nl.veerkracht.cases.carecase.CaseSignals;
import nl.veerkracht.cases.carecase.CaseSignals.LinkedSignal;
import nl.veerkracht.cases.carecase.CaseSignals.WithdrawnSignal;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseOpened;
import nl.veerkracht.cases.carecase.model.Signal;
import nl.veerkracht.cases.step.ResumeTalk;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;

/**
 * Gives what schools tell its effect: a signal opens a case or joins the open one, and all of it is told on the timeline.
 * A handful of statements, however much is told.
 */
@ApplicationScoped
public class TakeSchoolNews {
    private final CareCases cases;
    private final CaseSignals signals;
    private final FirstSteps firstSteps;
    private final ResumeTalk resumeTalk;
    private final ReferAtOnce referAtOnce;
    private final Timeline timeline;
    private final Outbox outbox;

    TakeSchoolNews(
            CareCases cases,
            CaseSignals signals,
            FirstSteps firstSteps,
            ResumeTalk resumeTalk,
            ReferAtOnce referAtOnce,
            Timeline timeline,
            Outbox outbox) {
        this.cases = cases;
        this.signals = signals;
        this.firstSteps = firstSteps;
        this.resumeTalk = resumeTalk;
        this.referAtOnce = referAtOnce;
        this.timeline = timeline;
        this.outbox = outbox;
    }

    /** Takes it all, or with the transaction nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(SchoolNews news) {
        if (news.isOfEnrolmentsOnly()) {
            return;
        }
        var opened = open(news.raised());
        var openCases = cases.openOf(news.youngPeople());
        signals.add(news.raised().stream().map(told -> linked(told, openCases)).toList());
        var announcements = new ArrayList<Announcement>();
        opened.values().stream().map(CaseAnnouncements::of).forEach(announcements::add);
        var raised = news.raised().stream().map(RaisedSignal::asModel).toList();
        announcements.addAll(firstSteps.take(raised, opened, openCases).announcements());
        if (!raised.isEmpty()) {
            announcements.addAll(resumeTalk.because(raised, openCases));
            announcements.addAll(referAtOnce.because(news.raised(), openCases));
        }
        announcements.addAll(tell(news, opened, openCases));
        outbox.append(announcements);
    }

    /** Cases for who had none open, by the signal that opened each. */
    private Map<UUID, CaseOpened> open(List<Told<AbsenceSignalRaisedV1>> raised) {
        var firstOfEach = new LinkedHashMap<UUID, Signal>();
        raised.forEach(told -> firstOfEach.putIfAbsent(told.youngPersonId(), RaisedSignal.asModel(told)));
        var wanted = firstOfEach.values().stream()
                .map(signal -> CareCase.open(OrderedId.next(), signal))
                .toList();
        var opened = new LinkedHashMap<UUID, CaseOpened>();
        cases.open(wanted).forEach(one -> opened.put(one.signalId(), one));
        return opened;
    }

    private List<Announcement> tell(SchoolNews news, Map<UUID, CaseOpened> opened, Map<UUID, UUID> openCases) {
        var caseOfSignal = signals.withdraw(news.withdrawn().stream()
                .map(told ->
                        new WithdrawnSignal(told.data().signalId(), told.data().withdrawnAt()))
                .toList());
        var entries = new SchoolEntries(openCases, timeline.latestAbout(news.correctable()));
        var untold = new HashMap<>(opened);
        news.raised()
                .forEach(told -> entries.raised(told, untold.remove(told.data().signalId())));
        news.withdrawn()
                .forEach(told ->
                        entries.withdrawn(told, caseOfSignal.get(told.data().signalId())));
        news.recorded().forEach(entries::recorded);
        news.reports().filed().forEach(entries::filed);
        news.reports().handled().forEach(entries::handled);
        news.reports().withdrawn().forEach(entries::takenBack);
        return timeline.add(entries.entries());
    }

    private static LinkedSignal linked(Told<AbsenceSignalRaisedV1> told, Map<UUID, UUID> openCases) {
        var signal = told.data();
        var caseId = openCases.get(told.youngPersonId());
        if (caseId == null) {
            throw new IllegalStateException("a signal without a case to belong to");
        }
        return new LinkedSignal(
                signal.signalId(),
                caseId,
                told.youngPersonId(),
                signal.schoolId(),
                signal.kind().name(),
                signal.holdsOn(),
                signal.detectedAt());
    }
}
