package nl.veerkracht.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.StaffRef;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.carecase.CoordinationTaskAssignedV1;
import nl.veerkracht.contracts.carecase.CoordinationTaskOverdueV1;
import nl.veerkracht.contracts.carecase.ParticipationEndedV1;
import nl.veerkracht.contracts.carecase.ParticipationStartedV1;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.contracts.roster.PersonEnrolmentEndedV1;
import nl.veerkracht.contracts.roster.PersonEnrolmentStartedV1;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.contracts.signal.AbsenceSignalWithdrawnV1;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.jspecify.annotations.Nullable;

/** An event as another service would have published it. */
record EventFixture(UUID id, UUID youngPersonId, WireType type, Record data) {
    private static final Instant MOMENT = Instant.parse("2026-11-27T08:01:12Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    static EventFixture of(Record data) {
        return new EventFixture(UUID.randomUUID(), UUID.randomUUID(), WireType.of(data), data);
    }

    static EventFixture aSignal(String school, @Nullable String mentor) {
        return of(new AbsenceSignalRaisedV1(
                UUID.randomUUID(),
                school,
                Sector.VO,
                SignalKind.FREQUENT,
                DAY,
                MOMENT,
                new AbsenceSignalRaisedV1.RuleVersion("FREQUENT", "1"),
                "9901",
                mentor == null ? null : StaffRef.of(school, mentor),
                List.of(),
                null));
    }

    static EventFixture aWithdrawal(String school, String mentor) {
        return of(new AbsenceSignalWithdrawnV1(
                UUID.randomUUID(), school, SignalKind.FREQUENT, DAY, MOMENT, StaffRef.of(school, mentor)));
    }

    static EventFixture aTask(String kind, String ownerKind, String owner, String role, @Nullable String mentor) {
        var mentorRef = mentor == null ? null : StaffRef.of(owner, mentor);
        return of(new CoordinationTaskAssignedV1(
                UUID.randomUUID(), UUID.randomUUID(), kind, ownerKind, owner, role, mentorRef, DAY));
    }

    /** Whose task it is was to do it before today; the support coordinators direct the case, unless it is nobody's business. */
    static EventFixture aLateTask(
            String level, String ownerKind, String owner, String role, @Nullable String director) {
        var mentorRef = role.equals("mentor") ? StaffRef.of(owner, "M1") : null;
        return of(new CoordinationTaskOverdueV1(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "TALK_WITH_FAMILY",
                level,
                ownerKind,
                owner,
                role,
                mentorRef,
                director == null ? null : "SCHOOL",
                director,
                director == null ? null : "support-coordinator",
                DAY));
    }

    static EventFixture anEnrolment(String school) {
        return of(new PersonEnrolmentStartedV1(school, Sector.VO, "9901", null, DAY, null, MOMENT));
    }

    static EventFixture anEndOfEnrolment(String school) {
        return of(new PersonEnrolmentEndedV1(school, DAY, MOMENT));
    }

    /** The organisation takes part in the case of this young person, until this moment if any. */
    EventFixture takesPart(UUID participation, String organisation, @Nullable Instant until) {
        var caseId = UUID.randomUUID();
        var data = until == null
                ? new ParticipationStartedV1(participation, caseId, "SCHOOL", organisation, "school", MOMENT)
                : new ParticipationEndedV1(participation, caseId, "SCHOOL", organisation, "school", until);
        return new EventFixture(UUID.randomUUID(), youngPersonId, WireType.of(data), data);
    }

    /** The same of the same young person, told by another event. */
    EventFixture again() {
        return new EventFixture(UUID.randomUUID(), youngPersonId, type, data);
    }

    ObjectNode envelope() {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("specversion", "1.0");
        envelope.put("id", id);
        envelope.put("source", "urn:nld:oin:00000001999999990000:systeem:" + type.topic());
        envelope.put("type", type.wireName());
        envelope.put("subject", youngPersonId);
        envelope.put("time", MOMENT);
        envelope.put("datacontenttype", "application/json");
        envelope.put("data", data);
        return EventJson.MAPPER.valueToTree(envelope);
    }

    String json() {
        try {
            return EventJson.MAPPER.writeValueAsString(envelope());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
