package nl.veerkracht.cases.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.hearing.WhyNot;
import nl.veerkracht.cases.hearing.model.ToBeHeard;
import nl.veerkracht.cases.meeting.model.Attendee;
import nl.veerkracht.cases.plan.PlanActionRequest;
import nl.veerkracht.cases.plan.model.PlanCase.Wish;
import nl.veerkracht.cases.request.HappenedOn;
import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody records of a meeting; says nothing of itself, so that it is in no log.
 *
 * @param present who was there, of those who were invited or take part
 * @param notHeard why the pupil or the parents were not heard; needed when one of them was not there whom it is with
 * @param agreements who does what before which day, as in the plan
 */
public record MinutesRequest(
        @Nullable String heldOn,
        @Nullable List<@Nullable Present> present,
        @Nullable String notHeard,
        @Nullable List<@Nullable PlanActionRequest> agreements) {
    private static final int LONGEST_WHY = 1_000;
    private static final int MOST = 20;
    private static final MinutesRequest EMPTY = new MinutesRequest(null, null, null, null);

    /** Somebody who was there; of the kind FAMILY, PUPIL or PARENT. */
    public record Present(@Nullable String kind, @Nullable String identifier) {}

    /** What was read of it. */
    record Written(
            LocalDate heldOn,
            List<Attendee> present,
            @Nullable String notHeard,
            List<Wish> agreements) {
        /** The same for the same minutes, however they were sent. */
        String asText(UUID meetingId) {
            var agreed = agreements.stream()
                    .map(one -> one.what() + "\n" + one.owner() + "\n" + one.dueOn())
                    .collect(Collectors.joining("\n"));
            return String.join(
                    "\n",
                    "minutes",
                    meetingId.toString(),
                    heldOn.toString(),
                    present.toString(),
                    String.valueOf(notHeard),
                    agreed);
        }
    }

    /**
     * Reads it; what is wrong, the check is told.
     *
     * @param candidates who can have been there
     */
    static Written read(
            @Nullable MinutesRequest request,
            List<Attendee> candidates,
            ToBeHeard toHear,
            HappenedOn days,
            RequestCheck check) {
        var sent = Objects.requireNonNullElse(request, EMPTY);
        var today = days.today();
        var held = days.read("heldOn", check.requiredDay("heldOn", sent.heldOn()), check);
        var came = sent.attendees(candidates, check);
        var why = WhyNot.read("notHeard", sent.notHeard(), LONGEST_WHY, Attendee.family(came), toHear, check);
        return new Written(Objects.requireNonNullElse(held, today), came, why, sent.wishes(today, check));
    }

    private List<Attendee> attendees(List<Attendee> candidates, RequestCheck check) {
        if (present == null || present.isEmpty()) {
            check.fault("present", "is required: say who was there");
            return List.of();
        }
        var came = candidates.stream()
                .filter(one -> present.stream().anyMatch(said -> isSaid(one, said)))
                .toList();
        if (!present.stream().allMatch(said -> came.stream().anyMatch(one -> isSaid(one, said)))) {
            check.fault("present", "must be of those who were invited or take part");
        }
        return came;
    }

    private static boolean isSaid(Attendee one, @Nullable Present said) {
        return said != null && one.is(String.valueOf(said.kind()), String.valueOf(said.identifier()));
    }

    private List<Wish> wishes(LocalDate today, RequestCheck check) {
        var wanted = Objects.requireNonNullElse(agreements, List.<@Nullable PlanActionRequest>of());
        if (wanted.size() > MOST) {
            check.fault("agreements", "must have at most " + MOST + " agreements");
            return List.of();
        }
        var wishes = new ArrayList<Wish>();
        for (var place = 0; place < wanted.size(); place++) {
            var at = "agreements/" + place + "/";
            var wish = PlanActionRequest.read(wanted.get(place), at, today, check);
            if (wish.dueOn().isBefore(today)) {
                check.fault(at + "dueOn", "must be today or later");
            }
            wishes.add(wish);
        }
        return wishes;
    }

    @Override
    public String toString() {
        return "MinutesRequest";
    }
}
