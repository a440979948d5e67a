package nl.veerkracht.cases.carecase;

import nl.veerkracht.cases.carecase.model.CaseOpened;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.carecase.CoordinationCaseOpenedV1;
import nl.veerkracht.kit.outbox.Announcement;

/** What others get to know of a case. */
public final class CaseAnnouncements {
    private CaseAnnouncements() {}

    public static Announcement of(CaseOpened event) {
        var type = WireType.COORDINATION_CASE_OPENED_V1;
        return new Announcement(
                type.topic(),
                type.wireName(),
                event.youngPersonId(),
                "/v1/cases/" + event.caseId(),
                new CoordinationCaseOpenedV1(
                        event.caseId(), event.schoolId(), event.municipalityCode(), event.on(), event.signalId()));
    }
}
