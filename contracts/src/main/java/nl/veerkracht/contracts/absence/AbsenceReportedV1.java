package nl.veerkracht.contracts.absence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pupil is away, from a first day, for a reason in the words of the school; without a last day the pupil is still away. */
public record AbsenceReportedV1(
        String schoolId,
        String absenceId,
        String pupilKey,
        String reasonCode,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Lesson> lessons,
        @Nullable String reportedBy) {

    public AbsenceReportedV1 {
        lessons = lessons == null ? List.of() : List.copyOf(lessons);
    }

    /** Says which absence it is, so that a reason never ends up in a log. */
    @Override
    public String toString() {
        return "AbsenceReportedV1[schoolId=" + schoolId + ", absenceId=" + absenceId + "]";
    }

    /** Lessons missed on one day, for an absence of part of a day or where hours matter. */
    public record Lesson(LocalDate date, BigDecimal hours) {}
}
