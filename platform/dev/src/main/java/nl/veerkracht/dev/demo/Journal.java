package nl.veerkracht.dev.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the system of one school sent during the term, in the order in which it was made up. */
final class Journal {
    private static final LocalTime DESK_OPENS = LocalTime.of(7, 30);
    private static final int SECONDS_AT_THE_DESK = 4200;

    private final Invention invention;
    private final List<SchoolMessage> messages = new ArrayList<>();
    private int absences;

    Journal(Invention invention) {
        this.invention = invention;
    }

    List<SchoolMessage> messages() {
        return List.copyOf(messages);
    }

    void enrolled(Pupil pupil) {
        var time = Term.FIRST_DAY.atTime(6, 0).atZone(Term.ZONE).toInstant();
        var name = "enrolment/" + pupil.pupilKey();
        add(pupil, "nl.schoolenrolments.started.v1", time, name, pupil.enrolment());
    }

    /** An absence that nobody has heard of yet. */
    Absence absence(Pupil pupil, String code, LocalDate firstDay, @Nullable LocalDate lastDay, double hours) {
        return new Absence("V-%06d".formatted(++absences), pupil, code, firstDay, lastDay, hours);
    }

    void reported(Absence absence, Instant time) {
        var name = absence.absenceId() + "/reported/" + time;
        add(absence.pupil(), "nl.schoolabsences.reported.v1", time, name, absence.reported());
    }

    void ended(Absence absence, LocalDate day, Instant time) {
        var name = absence.absenceId() + "/ended";
        add(absence.pupil(), "nl.schoolabsences.ended.v1", time, name, absence.ended(day));
    }

    void withdrawn(Absence absence, Instant time) {
        var name = absence.absenceId() + "/withdrawn";
        add(absence.pupil(), "nl.schoolabsences.withdrawn.v1", time, name, absence.withdrawn());
    }

    Instant morningOf(LocalDate day) {
        return day.atTime(DESK_OPENS)
                .plusSeconds(invention.below(SECONDS_AT_THE_DESK))
                .atZone(Term.ZONE)
                .toInstant();
    }

    Instant afternoonOf(LocalDate day) {
        return morningOf(day).plus(Duration.ofHours(8));
    }

    private void add(Pupil pupil, String type, Instant time, String name, Map<String, Object> data) {
        messages.add(new SchoolMessage(pupil.school().schoolId(), type, time, name, data));
    }
}
