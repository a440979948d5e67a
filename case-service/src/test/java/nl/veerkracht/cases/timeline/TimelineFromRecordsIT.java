package nl.veerkracht.cases.timeline;

import static nl.veerkracht.cases.CasesDatabase.ask;
import static nl.veerkracht.cases.CasesDatabase.column;
import static nl.veerkracht.cases.SchoolEvents.aboutSomebody;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.consumer.EventHandler;
import nl.veerkracht.kit.outbox.OutboxConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of records can be held against them, and made anew from them, the same to the letter. */
@WithRealParts
class TimelineFromRecordsIT {
    private static final List<String> TOLD = List.of(
            "SCHOOL_TALK_HELD",
            "NOTE_MEDICAL",
            "ADVICE_GIVEN",
            "ADVICE_READY",
            "OWN_WORDS",
            "PLAN_MADE",
            "PLAN_CHANGED",
            "PLAN_ACTION_AGREED");

    @Inject
    EventHandler handler;

    @Inject
    OutboxConfig system;

    private final SchoolEvents events = aboutSomebody();
    private final UUID person = events.youngPersonId();

    @BeforeEach
    void everyKindOfRecord() {
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        new EveryRecord(person, CasesDatabase.openCaseOf(person)).write();
    }

    @Test
    void everyRecordIsToldAsItIs() {
        assertThat(column("kind", "timeline_entry where young_person_id = '%s'", person))
                .containsAll(TOLD);
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatIsMadeAnewIsTheSameToTheLetter() {
        var before = everything();
        asOwner("delete from timeline_entry where kind = any('{%s}'::text[]) and young_person_id = '%s'"
                .formatted(String.join(",", TOLD), person));
        assertThat(faults()).hasSize(TOLD.size() + 1).allMatch(fault -> fault.endsWith(" missing"));

        var made = ask("select rebuild_timeline('%s') > 0", system.source());

        assertThat(made).isIn("t", "true");
        assertThat(faults()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatWasChangedIsSeenAndLeftAsItIs() {
        asOwner("update timeline_entry set detail = 'nothing was agreed' where kind = 'SCHOOL_TALK_HELD'"
                + " and young_person_id = '" + person + "'");

        assertThat(faults()).containsExactly("SCHOOL_TALK_HELD altered");
        ask("select rebuild_timeline('%s')", system.source());
        assertThat(faults()).containsExactly("SCHOOL_TALK_HELD altered");
    }

    @Test
    void whatIsToldWithoutARecordIsSeen() {
        CasesDatabase.run("""
                insert into timeline_entry (id, young_person_id, kind, class, organisation_kind, organisation_identifier,
                                            happened_on, heard_at, place, source, source_event, about, params)
                values (gen_random_uuid(), '%s', 'NOTE_CARE', 'CARE', 'YOUTH_CARE', '00000002', '2026-11-30', now(), 0,
                        'urn:test', gen_random_uuid()::text, gen_random_uuid(), '{}')
                """.formatted(person));

        assertThat(faults()).containsExactly("NOTE_CARE without a record");
    }

    /** The id of an entry is made in the database as it is made here. */
    @Test
    void anEntryHasTheSameIdWhereverItIsMade() {
        for (var event : List.of("a", "b", "c", "ë", UUID.randomUUID().toString())) {
            var origin = new nl.veerkracht.cases.timeline.model.Origin("urn:x", event, java.time.Instant.EPOCH);

            assertThat(ask("select entry_id('urn:x', '%s', 'CASE_OPENED')", event))
                    .isEqualTo(origin.entryId(nl.veerkracht.cases.timeline.model.EntryKind.CASE_OPENED)
                            .toString());
        }
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

    /** What only a test may do, and only as the owner of the table. */
    static void asOwner(String change) {
        CasesDatabase.run("alter table timeline_entry disable trigger timeline_entry_append_only;" + change
                + ";alter table timeline_entry enable trigger timeline_entry_append_only");
    }
}
