package nl.veerkracht.gateway.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.intake.SchoolEventCheck;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.cloudevents.Reading;

/** Holds the events of one request against the contract; finds everything wrong in all of them, or takes them all. */
final class EventChecks {
    private static final int DAYS_AHEAD = 366;

    private final Instant now;
    private final List<Fault> faults = new ArrayList<>();
    private final List<SchoolEvent> events = new ArrayList<>();

    private EventChecks(Instant now) {
        this.now = now;
    }

    /**
     * The events, in order.
     *
     * @param batch whether pointers begin with the index of the event
     * @throws IntakeProblem when there is anything wrong with any of them
     */
    static List<SchoolEvent> passed(List<Reading> readings, boolean batch, Instant now) {
        var checks = new EventChecks(now);
        for (int i = 0; i < readings.size(); i++) {
            checks.check(readings.get(i), batch ? "/" + i : "");
        }
        if (!checks.faults.isEmpty()) {
            throw IntakeProblem.invalid(checks.faults);
        }
        return checks.events;
    }

    private void check(Reading reading, String place) {
        if (reading instanceof Reading.Good good) {
            check(good.event(), place);
        } else if (reading instanceof Reading.Bad bad) {
            bad.faults().forEach(fault -> faults.add(fault.under(place)));
        }
    }

    private void check(CloudEvent event, String place) {
        var before = faults.size();
        checkTime(event, place);
        var type = WireType.named(event.type()).filter(WireType::isSentBySchools);
        if (type.isEmpty()) {
            faults.add(new Fault(place + "/type", "is not a type that schools can send"));
            return;
        }
        SchoolEventCheck.faultsIn(type.get(), event.data(), today()).forEach(fault -> faults.add(fault.under(place)));
        if (faults.size() == before) {
            events.add(new SchoolEvent(type.get(), event));
        }
    }

    private void checkTime(CloudEvent event, String place) {
        var time = event.time();
        if (time == null) {
            faults.add(new Fault(place + "/time", "is required: it decides which of two reports is the later"));
        } else if (time.isAfter(now.plus(DAYS_AHEAD, ChronoUnit.DAYS))) {
            faults.add(new Fault(place + "/time", "must not lie more than a year ahead"));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, BusinessClock.ZONE);
    }
}
