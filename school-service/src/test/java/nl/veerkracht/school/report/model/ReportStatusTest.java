package nl.veerkracht.school.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportStatusTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "DRAFT, REGISTERED WITHDRAWN",
        "REGISTERED, IN_PROGRESS CLOSED TAKEN_NOTE_OF WITHDRAWN",
        "IN_PROGRESS, CLOSED TAKEN_NOTE_OF WITHDRAWN",
        "CLOSED, ''",
        "TAKEN_NOTE_OF, ''",
        "WITHDRAWN, ''",
    })
    void hasNoOtherNextSteps(ReportStatus status, String next) {
        var expected = Arrays.stream(next.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ReportStatus::valueOf)
                .collect(Collectors.toSet());

        assertThat(ReportStatus.values()).filteredOn(status::mayBecome).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(status.isFinished()).isEqualTo(expected.isEmpty());
    }
}
