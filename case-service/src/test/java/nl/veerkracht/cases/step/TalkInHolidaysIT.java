package nl.veerkracht.cases.step;

import static nl.veerkracht.cases.People.mentor;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.erasure.PlayedServices;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The calendar of the school says before which day it is weighed whether to refer. */
@WithRealParts
@QuarkusTestResource(PlayedServices.class)
class TalkInHolidaysIT {
    private static final LocalDate TALK = LocalDate.of(2026, 11, 30);

    @Inject
    EventHandler handler;

    @AfterEach
    void nothingIsKnownOfSchools() {
        PlayedServices.answers(PlayedServices.SCHOOLS, 404, "{}");
    }

    @Test
    void aWeekWithoutLessonsIsNotCounted() {
        PlayedServices.answers(PlayedServices.SCHOOLS, 200, days());

        assertThat(weighedBy()).isEqualTo("2026-12-11");
    }

    @Test
    void whatTheSchoolDaysAreHoldsNobodyUp() {
        PlayedServices.answers(PlayedServices.SCHOOLS, 503, "{}");

        assertThat(weighedBy()).isEqualTo("2026-12-07");
    }

    private String weighedBy() {
        var pupil = aboutSomebody();
        handler.handle(List.of(pupil.raised(SignalKind.FREQUENT)));
        var careCase = ACase.of(pupil.youngPersonId());
        careCase.talk(mentor("99XX00"), Map.of("heldOn", TALK.toString())).statusCode(204);
        return careCase.openTasks().stream()
                .filter(task -> task.startsWith("WEIGH_REFERRAL"))
                .map(task -> task.substring(task.lastIndexOf(' ') + 1))
                .collect(Collectors.joining());
    }

    /** Closed until Monday a week later. */
    private static String days() {
        return TALK.plusDays(1)
                .datesUntil(TALK.plusDays(30))
                .map(day -> "{\"date\":\"%s\",\"kind\":\"%s\"}".formatted(day, kind(day)))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private static String kind(LocalDate day) {
        return day.isBefore(TALK.plusWeeks(1))
                ? "CLOSED"
                : day.getDayOfWeek().getValue() > 5 ? "WEEKEND" : "SCHOOL_DAY";
    }
}
