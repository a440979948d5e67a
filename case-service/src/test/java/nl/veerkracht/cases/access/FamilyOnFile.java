package nl.veerkracht.cases.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.access.FullFile.Row;
import nl.veerkracht.cases.family.AFamily;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.dev.RealParts;

/** What the pupil and the mother said, each for every audience there is, and what the mother asked the physician. */
final class FamilyOnFile {
    /** Of the talk with the physician; no other task is due that day. */
    static final String DUE = "2026-12-01";

    private static final List<String> AUDIENCES =
            List.of("ALL", "SCHOOL", "GGD", "MUNICIPALITY", "YOUTH_CARE,CONSORTIUM", "SCHOOL,GGZ", "");

    private final UUID youngPersonId;
    private final UUID caseId;
    private final AFamily family;
    private final UUID talkTask = UUID.randomUUID();
    private final List<Row> words = new ArrayList<>();
    private final List<Row> entries = new ArrayList<>();

    FamilyOnFile(UUID youngPersonId, UUID caseId, AFamily family) {
        this.youngPersonId = youngPersonId;
        this.caseId = caseId;
        this.family = family;
    }

    /** Their own words. */
    List<Row> words() {
        return words;
    }

    /** That these were said, on the timeline. */
    List<Row> entries() {
        return entries;
    }

    /** What was asked of the physician, and of nobody else. */
    Row talk() {
        var asked = DataClass.VOICE.recordedBy(account("mother")).sharedWith(Set.of(OrganisationKind.GGD));
        return new Row(caseId, asked);
    }

    /** The task of that. */
    UUID talkTask() {
        return talkTask;
    }

    /** Why it was put off. */
    String whyLater() {
        return "later-" + talkTask;
    }

    void fill() {
        AUDIENCES.forEach(audience -> {
            say("pupil", "PUPIL", audience);
            say("mother", "PARENT", audience);
        });
        ask();
    }

    private void say(String who, String relation, String audience) {
        var row = new Row(UUID.randomUUID(), item(who, audience));
        CasesDatabase.run("""
                insert into voice (id, young_person_id, relative_id, relation, author, words, said_at, audience, taken_back_at)
                values ('%s', '%s', '%s', '%s', '%s', '%s', '2026-11-29T06:00:00Z', '%s', %s)
                """.formatted(
                        row.id(),
                        youngPersonId,
                        family.id(who),
                        relation,
                        account(who),
                        row.secret(),
                        audience,
                        audience.isEmpty() ? "now()" : "null"));
        words.add(row);
        tell(row, who, relation);
    }

    private void tell(Row said, String who, String relation) {
        var entry = new Row(UUID.randomUUID(), said.item());
        CasesDatabase.run("""
                insert into timeline_entry (id, young_person_id, case_id, kind, class, organisation_kind,
                    organisation_identifier, happened_on, heard_at, place, source, source_event, about, params)
                values ('%s', '%s', '%s', 'OWN_WORDS', 'VOICE', 'FAMILY', '%s', '2026-11-29', '2026-11-29T06:00:00Z', 0,
                    'leak-matrix', gen_random_uuid(), '%s', '{"relation":"%s"}')
                """.formatted(entry.id(), youngPersonId, caseId, account(who), said.id(), relation));
        entries.add(entry);
    }

    private void ask() {
        CasesDatabase.run("""
                insert into task (id, case_id, young_person_id, school_id, kind, owner_kind, owner_identifier, owner_role,
                    due_on, status, reason, first_due_on, times_extended, extension_reason)
                values ('%s', '%s', '%s', '99XX00', 'TALK_WITH_FAMILY', 'GGD', '00000001', 'youth-physician', '%s', 'OPEN',
                    '%s', '2026-11-30', 1, '%s')
                """.formatted(talkTask, caseId, youngPersonId, DUE, talk().secret(), whyLater()));
        CasesDatabase.run("insert into talk_request values ('%s', '%s', '%s', '%s', now())"
                .formatted(talkTask, youngPersonId, family.id("mother"), account("mother")));
    }

    private DataItem item(String who, String audience) {
        var item = DataClass.VOICE.recordedBy(account(who));
        return audience.equals("ALL")
                ? item
                : item.sharedWith(Arrays.stream(audience.split(","))
                        .flatMap(name -> OrganisationKind.parse(name).stream())
                        .collect(Collectors.toSet()));
    }

    private String account(String who) {
        return RealParts.account(who + "-" + youngPersonId);
    }
}
