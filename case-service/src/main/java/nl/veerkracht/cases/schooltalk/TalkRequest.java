package nl.veerkracht.cases.schooltalk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.cases.hearing.WhyNot;
import nl.veerkracht.cases.hearing.model.ToBeHeard;
import nl.veerkracht.cases.request.HappenedOn;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.cases.schooltalk.model.Attendee;
import org.jspecify.annotations.Nullable;

/**
 * A talk as somebody records it.
 *
 * @param heldOn the day; today when left out
 * @param notHeard why the pupil or the parents were not heard; needed when one of them was not there whom it is with
 */
public record TalkRequest(
        @Nullable String heldOn,
        @Nullable List<String> invited,
        @Nullable List<String> present,
        @Nullable String notHeard,
        @Nullable Boolean overviewShown,
        @Nullable String schoolChanges,
        @Nullable String agreements,
        @Nullable String reviewOn) {
    private static final int LONGEST = 4_000;
    private static final int MONTHS_AHEAD = 12;

    /** What was found to be in order. */
    record Checked(
            LocalDate heldOn,
            Set<Attendee> invited,
            Set<Attendee> present,
            @Nullable String notHeard,
            boolean overviewShown,
            @Nullable String schoolChanges,
            String agreements,
            @Nullable LocalDate reviewOn) {}

    static TalkRequest empty() {
        return new TalkRequest(null, null, null, null, null, null, null, null);
    }

    /** The day that is said; none when it cannot be read, which {@link #checked} tells. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(new RequestCheck().day("heldOn", heldOn));
    }

    /**
     * Everything in order.
     *
     * @param check has gathered what is wrong with the rest of the request
     * @throws nl.veerkracht.kit.problem.InvalidRequest with everything that is wrong at once
     */
    Checked checked(HappenedOn days, ToBeHeard toHear, RequestCheck check) {
        var held = days.read("heldOn", check.day("heldOn", heldOn), check);
        var asked = attendees("invited", invited, check);
        var came = attendees("present", present, check);
        var why = WhyNot.read(
                "notHeard", notHeard, LONGEST, one -> came.contains(Attendee.valueOf(one.name())), toHear, check);
        var changes = check.text("schoolChanges", schoolChanges, LONGEST);
        var agreed = check.requiredText("agreements", agreements, LONGEST);
        var review = review(days.today(), check);
        check.done();
        return new Checked(
                held == null ? days.today() : held,
                asked,
                came,
                why,
                Boolean.TRUE.equals(overviewShown),
                changes,
                agreed,
                review);
    }

    private @Nullable LocalDate review(LocalDate today, RequestCheck check) {
        var day = check.day("reviewOn", reviewOn);
        if (day != null && (!day.isAfter(today) || day.isAfter(today.plusMonths(MONTHS_AHEAD)))) {
            check.fault("reviewOn", "must be a day after today, within a year");
        }
        return day;
    }

    private static Set<Attendee> attendees(String name, @Nullable List<String> names, RequestCheck check) {
        var all = EnumSet.noneOf(Attendee.class);
        if (names == null || names.isEmpty()) {
            check.fault(name, "is required");
            return all;
        }
        names.forEach(one -> {
            var attendee = check.requiredOneOf(name, one, Attendee.class);
            if (attendee != null) {
                all.add(attendee);
            }
        });
        return all;
    }
}
