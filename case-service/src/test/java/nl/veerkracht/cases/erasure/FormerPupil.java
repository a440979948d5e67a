package nl.veerkracht.cases.erasure;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.SchoolEvents;
import nl.veerkracht.cases.meeting.MeetingRows;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.consumer.EventHandler;

/** Somebody who left school long ago, with a case that is closed and a family. */
public record FormerPupil(SchoolEvents events) {
    static final LocalDate LEFT = LocalDate.of(2020, 7, 31);

    public static FormerPupil of(String schoolId) {
        return new FormerPupil(new SchoolEvents(UUID.randomUUID(), schoolId, "9901"));
    }

    public UUID id() {
        return events.youngPersonId();
    }

    /** Enrolled and left, and nothing else. */
    public FormerPupil leaves(EventHandler handler, LocalDate day) {
        handler.handle(List.of(events.enrolled(UUID.randomUUID(), day.minusYears(2), day, SchoolEvents.DETECTED)));
        return this;
    }

    /** All there can be here. */
    FormerPupil hasAFile(EventHandler handler) {
        handler.handle(List.of(events.raised(SignalKind.FREQUENT)));
        CasesDatabase.run("""
                update care_case set status = 'CLOSED', step = 'CLOSED' where young_person_id = '%1$s';
                insert into birth_date values ('%1$s', '2002-01-01', '2014-01-01', '2020-01-01', now());
                insert into relative (id, young_person_id, relation, has_custody, added_by, added_at)
                values (gen_random_uuid(), '%1$s', 'PUPIL', false, 'somebody', now());
                insert into note (id, case_id, young_person_id, class, organisation_kind, organisation_identifier, author,
                    happened_on, written_at, wish)
                select '%1$s', id, '%1$s', 'SUPPORT', 'CONSORTIUM', '00000004', 'somebody', '2019-11-29', now(), 'a note'
                from care_case where young_person_id = '%1$s';
                insert into note (id, case_id, young_person_id, class, organisation_kind, organisation_identifier, author,
                    happened_on, written_at, wish, corrects)
                select gen_random_uuid(), id, '%1$s', 'SUPPORT', 'CONSORTIUM', '00000004', 'somebody', '2019-11-29', now(),
                    'better', '%1$s'
                from care_case where young_person_id = '%1$s';
                insert into advice (id, case_id, young_person_id, organisation_kind, organisation_identifier, author,
                    days_per_week, starts_on, review_on, given_at)
                select gen_random_uuid(), id, '%1$s', 'GGD', '00000001', 'somebody', 2, '2019-11-29', '2019-12-29', now()
                from care_case where young_person_id = '%1$s';
                insert into draft (account, organisation_kind, organisation_identifier, young_person_id, form, round, fields,
                    changed_at)
                values ('somebody', 'CONSORTIUM', '00000004', '%1$s', 'note', 0, '{}', now());
                insert into plan_version (id, case_id, young_person_id, version, goals, schedule, review_on, by_kind,
                    by_identifier, by_account, agreed_on, agreed_at)
                select gen_random_uuid(), id, young_person_id, 1, '[{"text":"a goal"}]', '[]', '2020-02-01', 'SCHOOL',
                    school_id, 'somebody', '2020-01-15', '2020-01-15T10:00:00Z'
                from care_case where young_person_id = '%1$s';
                insert into plan_action (id, case_id, young_person_id, what, owner_kind, owner_identifier, owner_role,
                    due_on, by_kind, by_identifier, by_account, agreed_at)
                select gen_random_uuid(), id, young_person_id, 'an action', 'FAMILY', 'PUPIL', 'pupil', '2020-02-01',
                    'SCHOOL', school_id, 'somebody', '2020-01-15T10:00:00Z'
                from care_case where young_person_id = '%1$s'
                """.formatted(id()));
        MeetingRows.add(
                UUID.fromString(CasesDatabase.ask("select id from care_case where young_person_id = '%s'", id())),
                id(),
                "a word");
        CasesDatabase.run("update plan_action set meeting_id = (select id from meeting where young_person_id = '%1$s')"
                        .formatted(id())
                + " where young_person_id = '" + id() + "'");
        return leaves(handler, LEFT);
    }

    void hasNote(String dataClass) {
        CasesDatabase.run("""
                insert into timeline_entry (id, young_person_id, kind, class, organisation_kind, organisation_identifier,
                    happened_on, heard_at, place, source, source_event, about, params, detail)
                values (gen_random_uuid(), '%s', 'SCHOOL_TALK_HELD', '%s', 'GGD', '00000001', '2019-11-29',
                    '2019-11-29T06:00:00Z', 0, 'test', gen_random_uuid(), gen_random_uuid(), '{}', 'a note')
                """.formatted(id(), dataClass));
    }

    public RequestSpecification first() {
        return administrator("first-", events.schoolId());
    }

    RequestSpecification second() {
        return administrator("second-", events.schoolId());
    }

    public static RequestSpecification administrator(String name, String schoolId) {
        return given().auth()
                .oauth2(RealParts.tokenFor(name + schoolId)
                        .organisation("SCHOOL", schoolId)
                        .roles("administrator")
                        .token());
    }

    ValidatableResponse isToBeErased(RequestSpecification by, String ground) {
        return by.contentType(ContentType.JSON)
                .body(Map.of("youngPersonId", id().toString(), "ground", ground, "note", "letter 12"))
                .post("/v1/erasures")
                .then();
    }

    /** The id of the dry run. */
    String dryRun(String ground) {
        return isToBeErased(first(), ground)
                .statusCode(201)
                .extract()
                .path("id")
                .toString();
    }

    ValidatableResponse isApproved(RequestSpecification by, String erasure) {
        return by.post("/v1/erasures/" + erasure + "/approval").then();
    }
}
