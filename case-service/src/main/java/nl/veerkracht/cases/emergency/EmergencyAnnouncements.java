package nl.veerkracht.cases.emergency;

import nl.veerkracht.cases.emergency.model.EmergencyAccess;
import nl.veerkracht.cases.emergency.model.Judgement;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.emergency.EmergencyAccessJudgedV1;
import nl.veerkracht.contracts.emergency.EmergencyAccessOpenedV1;
import nl.veerkracht.kit.outbox.Announcement;

/** What others get to know of emergency access: that there is, for whom and how it was judged; never why. */
final class EmergencyAnnouncements {
    private EmergencyAnnouncements() {}

    static Announcement opened(EmergencyAccess opened) {
        var data = new EmergencyAccessOpenedV1(
                opened.id(),
                opened.whom().caseId(),
                opened.whom().schoolIds(),
                opened.by().organisationKind(),
                opened.by().organisationIdentifier(),
                opened.by().role(),
                opened.until());
        return announcement(opened, WireType.EMERGENCY_ACCESS_OPENED_V1, data);
    }

    static Announcement judged(EmergencyAccess access, Judgement judgement) {
        var data = new EmergencyAccessJudgedV1(
                access.id(),
                access.whom().caseId(),
                access.by().organisationKind(),
                access.by().organisationIdentifier(),
                judgement.justified(),
                judgement.at());
        return announcement(access, WireType.EMERGENCY_ACCESS_JUDGED_V1, data);
    }

    private static Announcement announcement(EmergencyAccess access, WireType type, Record data) {
        return new Announcement(
                type.topic(),
                type.wireName(),
                access.whom().youngPersonId(),
                "/v1/emergency-accesses/" + access.id(),
                data);
    }
}
