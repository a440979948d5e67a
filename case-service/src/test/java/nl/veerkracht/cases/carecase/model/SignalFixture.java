package nl.veerkracht.cases.carecase.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signal as most tests want it: detected on Friday 27 November 2026, at a school that told all there is to tell. */
public final class SignalFixture {
    public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private List<LocalDate> schoolDaysAhead = FRIDAY.plusDays(3)
            .datesUntil(FRIDAY.plusDays(31))
            .filter(day -> day.getDayOfWeek().getValue() < 6)
            .toList();
    private @Nullable UUID mentorRef = UUID.randomUUID();

    public static SignalFixture aSignal() {
        return new SignalFixture();
    }

    public SignalFixture withSchoolDaysAhead(LocalDate... days) {
        schoolDaysAhead = List.of(days);
        return this;
    }

    public SignalFixture withoutMentor() {
        mentorRef = null;
        return this;
    }

    public Signal build() {
        return new Signal(UUID.randomUUID(), UUID.randomUUID(), "99XX00", "9901", FRIDAY, mentorRef, schoolDaysAhead);
    }
}
