package nl.veerkracht.gateway.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.inbox.NoticeLine;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.SignalWord;
import nl.veerkracht.gateway.page.Who;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.SchoolService.Signal;
import nl.veerkracht.gateway.work.WorkFilter.Signals;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;

/** Turns what the services told into what the page of work shows this reader, in words. */
final class WorkView {
    private static final int AT_MOST = 20;
    private static final String SCHOOL = "SCHOOL";

    private final WorkData data;
    private final Actor actor;
    private final LocalDate today;
    private final Messages messages;
    private final Dates dates;

    WorkView(WorkData data, Actor actor, LocalDate today, Messages messages, Dates dates) {
        this.data = data;
        this.actor = actor;
        this.today = today;
        this.messages = messages;
        this.dates = dates;
    }

    /** Absence that became a concern. */
    record SignalLine(String what, Who who, Written since) {}

    boolean isSchool() {
        return actor.organisationKind().equals(SCHOOL);
    }

    List<SignalLine> signals(Signals which) {
        var from = today.minusDays(14);
        return data.signals().or(Listed.none()).items().stream()
                .filter(signal -> which == Signals.ALL || !dayOf(signal).isBefore(from))
                .sorted(Comparator.comparing(Signal::detectedAt).reversed())
                .limit(which == Signals.ALL ? Listed.MOST : AT_MOST)
                .map(signal -> new SignalLine(
                        messages.signal(SignalWord.parse(signal.kind())),
                        who(signal.youngPersonId()),
                        dates.day(signal.holdsOn())))
                .toList();
    }

    List<NoticeLine> notices() {
        return data.notices().or(Listed.none()).items().stream()
                .map(notice -> NoticeLine.of(notice, data.people(), messages, dates))
                .toList();
    }

    private static LocalDate dayOf(Signal signal) {
        return LocalDate.ofInstant(signal.detectedAt(), BusinessClock.ZONE);
    }

    private Who who(UUID id) {
        return Who.of(id, data.people(), messages);
    }
}
