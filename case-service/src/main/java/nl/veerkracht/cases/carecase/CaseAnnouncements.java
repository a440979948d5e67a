package nl.veerkracht.cases.carecase;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.CaseOpened;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepTaken;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.carecase.CoordinationCaseClosedV1;
import nl.veerkracht.contracts.carecase.CoordinationCaseOpenedV1;
import nl.veerkracht.contracts.carecase.CoordinationCaseReopenedV1;
import nl.veerkracht.contracts.carecase.CoordinationCaseStepCompletedV1;
import nl.veerkracht.kit.outbox.Announcement;

/** What others get to know of a case. */
public final class CaseAnnouncements {
    private CaseAnnouncements() {}

    public static Announcement of(CaseOpened event) {
        return announcement(
                WireType.COORDINATION_CASE_OPENED_V1,
                event.youngPersonId(),
                event.caseId(),
                new CoordinationCaseOpenedV1(
                        event.caseId(), event.schoolId(), event.municipalityCode(), event.on(), event.signalId()));
    }

    /** That a case went on, and when that is what it is, that it was closed or reopened; never what was recorded. */
    public static List<Announcement> of(StepTaken event, String schoolId) {
        var arrow = event.arrow();
        var completed = announcement(
                WireType.COORDINATION_CASE_STEP_COMPLETED_V1,
                event,
                new CoordinationCaseStepCompletedV1(
                        event.caseId(), arrow.from().name(), arrow.to().name(), event.happenedOn()));
        if (arrow.to() == CaseStep.CLOSED) {
            return List.of(
                    completed,
                    announcement(
                            WireType.COORDINATION_CASE_CLOSED_V1,
                            event,
                            new CoordinationCaseClosedV1(event.caseId(), event.happenedOn())));
        }
        return arrow.isReopening()
                ? List.of(
                        completed,
                        announcement(
                                WireType.COORDINATION_CASE_REOPENED_V1,
                                event,
                                new CoordinationCaseReopenedV1(event.caseId(), schoolId, event.happenedOn())))
                : List.of(completed);
    }

    private static Announcement announcement(WireType type, StepTaken event, Record data) {
        return announcement(type, event.youngPersonId(), event.caseId(), data);
    }

    private static Announcement announcement(WireType type, UUID youngPersonId, UUID caseId, Record data) {
        return new Announcement(type.topic(), type.wireName(), youngPersonId, "/v1/cases/" + caseId, data);
    }
}
