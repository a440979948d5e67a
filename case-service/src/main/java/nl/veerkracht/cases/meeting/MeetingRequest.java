package nl.veerkracht.cases.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.hearing.WhyNot;
import nl.veerkracht.cases.hearing.model.ToBeHeard;
import nl.veerkracht.cases.meeting.model.Appointment;
import nl.veerkracht.cases.meeting.model.Attendee;
import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as somebody plans it; says nothing of itself, so that it is in no log.
 *
 * @param time such as 14:30
 * @param participations the organisations that are invited, by the ids of their taking part; the own one always is
 * @param notInvited why the pupil or the parents are not invited; needed when one of them is not whom it is with
 */
public record MeetingRequest(
        @Nullable String day,
        @Nullable String time,
        @Nullable String place,
        @Nullable List<@Nullable String> participations,
        @Nullable Boolean pupil,
        @Nullable Boolean parents,
        @Nullable String notInvited) {
    private static final int LONGEST_WHY = 1_000;
    private static final int MOST = 20;
    private static final MeetingRequest EMPTY = new MeetingRequest(null, null, null, null, null, null, null);

    /** What was found to be in order. */
    record Checked(
            Appointment on,
            Set<UUID> participations,
            List<Attendee> family,
            @Nullable String notInvited) {
        /** The same for the same meeting, however it was sent. */
        String asText(UUID caseId) {
            return String.join(
                    "\n",
                    "meeting",
                    caseId.toString(),
                    on.day().toString(),
                    String.valueOf(on.time()),
                    String.valueOf(on.place()),
                    participations.toString(),
                    family.toString(),
                    String.valueOf(notInvited));
        }
    }

    /**
     * Everything in order.
     *
     * @throws nl.veerkracht.kit.problem.InvalidRequest with everything that is wrong at once
     */
    static Checked checked(@Nullable MeetingRequest request, LocalDate today, ToBeHeard toHear, RequestCheck check) {
        var sent = Objects.requireNonNullElse(request, EMPTY);
        var on = AppointmentCheck.read(sent.day(), sent.time(), sent.place(), today, check);
        var organisations = sent.organisations(check);
        var family = sent.family();
        if (organisations.isEmpty() && family.isEmpty()) {
            check.fault("participations", "is required: invite somebody");
        }
        var why = WhyNot.read("notInvited", sent.notInvited(), LONGEST_WHY, Attendee.family(family), toHear, check);
        check.done();
        return new Checked(on, organisations, family, why);
    }

    private Set<UUID> organisations(RequestCheck check) {
        var asked = Objects.requireNonNullElse(participations, List.<@Nullable String>of());
        if (asked.size() > MOST) {
            check.fault("participations", "must have at most " + MOST + " organisations");
            return Set.of();
        }
        var ids = new LinkedHashSet<UUID>();
        for (var place = 0; place < asked.size(); place++) {
            var id = check.requiredId("participations/" + place, asked.get(place));
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private List<Attendee> family() {
        var family = new ArrayList<Attendee>();
        if (Boolean.TRUE.equals(pupil)) {
            family.add(Attendee.PUPIL);
        }
        if (Boolean.TRUE.equals(parents)) {
            family.add(Attendee.PARENT);
        }
        return List.copyOf(family);
    }

    @Override
    public String toString() {
        return "MeetingRequest";
    }
}
