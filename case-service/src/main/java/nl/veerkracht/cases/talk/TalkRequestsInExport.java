package nl.veerkracht.cases.talk;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.PartName;

/** What the reader asked in confidence in the export of a case, as it is read by itself. */
@ApplicationScoped
class TalkRequestsInExport implements ExportPart {
    private final TalkResource requests;

    TalkRequestsInExport(TalkResource requests) {
        this.requests = requests;
    }

    @Override
    public PartName name() {
        return PartName.TALK_REQUESTS;
    }

    @Override
    public Object of(ExportAsked asked) {
        return requests.list(asked.youngPersonId());
    }
}
