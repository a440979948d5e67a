package nl.veerkracht.cases.timeline;

import static nl.veerkracht.cases.CasesDatabase.ask;
import static nl.veerkracht.cases.CasesDatabase.column;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.kit.consumer.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A timeline with every kind of entry there is can go, and be told again, the same to the letter. */
@WithRealParts
class EveryKindFromRecordsIT {
    @Inject
    EventHandler handler;

    private final SchoolEvents events = aboutSomebody();
    private final UUID person = events.youngPersonId();

    @BeforeEach
    void allThatCanHappen() {
        new EveryKind(events, handler).happens();
    }

    /** A kind that is new is told here as well, or this fails. */
    @Test
    void everyKindIsToldOfARecord() {
        assertThat(column("kind", "(select distinct kind from timeline_entry where young_person_id = '%s') k", person))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(EntryKind.values()).map(Enum::name).toList());
        assertThat(faults()).isEmpty();
    }

    @Test
    void allOfItIsToldAgainTheSameToTheLetter() {
        var before = everything();
        var entries = entries();
        TimelineFromRecordsIT.asOwner("delete from timeline_entry where young_person_id = '%s'".formatted(person));
        assertThat(faults()).hasSize(entries).allMatch(fault -> fault.endsWith(" missing"));

        ask("select rebuild_timeline()");

        assertThat(everything()).isEqualTo(before);
        assertThat(faults()).isEmpty();
    }

    @Test
    void whateverWasChangedIsSeenOnce() {
        for (var change : List.of(
                "detail = coalesce(detail, '') || '.'",
                "heard_at = heard_at + interval '1 microsecond'",
                "class = class || '.'",
                "params = params || '{\"x\": \"\"}'",
                "author = coalesce(author, '') || '.'")) {
            var before = entries();
            TimelineFromRecordsIT.asOwner(
                    "update timeline_entry set %s where young_person_id = '%s'".formatted(change, person));

            assertThat(faults()).as(change).hasSize(before).allMatch(fault -> fault.endsWith(" altered"));
        }
    }

    @Test
    void whateverIsToldWithoutARecordIsSeenOnce() {
        CasesDatabase.run("""
                insert into timeline_entry (id, young_person_id, case_id, kind, class, organisation_kind,
                                            organisation_identifier, author, happened_on, heard_at, place, source,
                                            source_event, about, params, detail)
                select distinct on (kind) gen_random_uuid(), young_person_id, case_id, kind, class, organisation_kind,
                       organisation_identifier, author, happened_on, heard_at, place, source, gen_random_uuid()::text,
                       about, params, detail
                from timeline_entry where young_person_id = '%s'
                """.formatted(person));

        assertThat(faults())
                .containsExactlyInAnyOrderElementsOf(Stream.of(EntryKind.values())
                        .map(kind -> kind + " without a record")
                        .toList());
    }

    /** What is kept is no more to be changed than what is told of it. */
    @Test
    void whatIsKeptIsNeverChanged() {
        for (var change : List.of("update happening set detail = ''", "delete from happening")) {
            assertThatThrownBy(() -> CasesDatabase.run(change + " where young_person_id = '" + person + "'"))
                    .hasMessageContaining("happening is append-only");
        }
    }

    private int entries() {
        return CasesDatabase.count("timeline_entry where young_person_id = '%s'", person);
    }

    private List<String> faults() {
        return column("kind || ' ' || fault", "verify_timeline() where young_person_id = '%s'", person);
    }

    private String everything() {
        return ask("""
                select string_agg(to_jsonb(e)::text, e'\\n' order by happened_on, heard_at, place, id)
                from timeline_entry e where young_person_id = '%s'
                """, person);
    }
}
