package nl.veerkracht.cases.schooltalk;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.PartName;

/** The talks at school in the export of a case, as they are read by themselves. */
@ApplicationScoped
class TalksInExport implements ExportPart {
    private final SchoolTalkResource talks;

    TalksInExport(SchoolTalkResource talks) {
        this.talks = talks;
    }

    @Override
    public PartName name() {
        return PartName.SCHOOL_TALKS;
    }

    @Override
    public Object of(ExportAsked asked) {
        return talks.list(asked.caseId());
    }
}
