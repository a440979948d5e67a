package nl.veerkracht.cases.timeline;

import static nl.veerkracht.cases.CasesDatabase.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service's own role, which owns the table, is refused by the database itself. */
@WithRealParts
class AppendOnlyIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update timeline_entry set detail = 'it never happened' where about = '%s'",
                "delete from timeline_entry where about = '%s'",
                "truncate timeline_entry"
            })
    void whatHappenedCannotBeEdited(String change) {
        var about = UUID.randomUUID();
        add(about);

        assertThatThrownBy(() -> CasesDatabase.run(change.formatted(about)))
                .hasMessageContaining("the timeline is append-only");

        assertThat(count("timeline_entry where about = '%s' and detail is null", about))
                .isEqualTo(1);
    }

    @Test
    void oneEventTellsAKindOfThingOnce() {
        var about = UUID.randomUUID();
        add(about);

        assertThatThrownBy(() -> add(about)).hasMessageContaining("timeline_entry_pkey");
    }

    private static void add(UUID about) {
        CasesDatabase.run("""
                insert into timeline_entry (id, young_person_id, kind, class, organisation_kind,
                                            organisation_identifier, happened_on, heard_at, place, source,
                                            source_event, about, params)
                values ('%2$s', gen_random_uuid(), 'SIGNAL_RAISED', 'SIGNAL', 'SCHOOL', '99XX00',
                        '2026-11-27', now(), 0, 'urn:test', '%1$s', '%1$s', '{}')
                """.formatted(about, id(about)));
    }

    private static UUID id(UUID about) {
        return new Origin("urn:test", about.toString(), Instant.EPOCH).entryId(EntryKind.SIGNAL_RAISED);
    }
}
