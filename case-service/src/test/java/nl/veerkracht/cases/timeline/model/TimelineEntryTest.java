package nl.veerkracht.cases.timeline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.contracts.access.DataClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineEntryTest {
    private static final Origin ORIGIN = new Origin("urn:a", "1", Instant.EPOCH);

    @Test
    void theSameEventTellsTheSameEntryAgain() {
        assertThat(ORIGIN.entryId(EntryKind.SIGNAL_RAISED))
                .isEqualTo(new Origin("urn:a", "1", Instant.MAX).entryId(EntryKind.SIGNAL_RAISED))
                .isNotEqualTo(ORIGIN.entryId(EntryKind.CASE_OPENED))
                .isNotEqualTo(new Origin("urn:b", "1", Instant.EPOCH).entryId(EntryKind.SIGNAL_RAISED));
    }

    @Test
    void keepsAllThatWasSaidOfIt() {
        var caseId = UUID.randomUUID();
        var earlier = UUID.randomUUID();
        var words = new Content("somebody", "in my own words");

        var entry = NewEntry.of(
                        EntryKind.SIGNAL_WITHDRAWN,
                        ORIGIN,
                        UUID.randomUUID(),
                        Teller.school("99XX00"),
                        LocalDate.EPOCH,
                        UUID.randomUUID())
                .in(caseId)
                .with(Map.of("signalKind", "LONG"))
                .saying(words)
                .correcting(earlier)
                .entry();

        assertThat(entry.caseId()).isEqualTo(caseId);
        assertThat(entry.params()).containsEntry("signalKind", "LONG");
        assertThat(entry.content()).isEqualTo(words);
        assertThat(entry.corrects()).isEqualTo(earlier);
        assertThat(entry.item()).isEqualTo(DataClass.SIGNAL.recordedBy("99XX00"));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsReadBack(EntryKind kind) {
        assertThat(EntryKind.parse(kind.name())).contains(kind);
    }

    @Test
    void anUnknownKindIsNone() {
        assertThat(EntryKind.parse("SOMETHING_ELSE")).isEmpty();
    }

    @Test
    void theCaseStandsAfterTheSignalThatOpenedIt() {
        assertThat(EntryKind.CASE_OPENED.place()).isGreaterThan(EntryKind.SIGNAL_RAISED.place());
    }
}
