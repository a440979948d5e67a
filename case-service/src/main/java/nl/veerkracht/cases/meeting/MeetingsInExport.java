package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.PartName;
import nl.veerkracht.kit.paging.Page;

/** The meetings in the export of a case, each as it is read by itself. */
@ApplicationScoped
class MeetingsInExport implements ExportPart {
    private final ReadMeetings meetings;

    MeetingsInExport(ReadMeetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public PartName name() {
        return PartName.MEETINGS;
    }

    @Override
    public Object of(ExportAsked asked) {
        return new Page<>(meetings.allInFull(asked.caseId(), asked.actor()), null);
    }
}
