package nl.veerkracht.cases.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.ExportedList;
import nl.veerkracht.cases.export.PartName;

/** The notes in the export of a case, as they are read by themselves. */
@ApplicationScoped
class NotesInExport implements ExportPart {
    private final ReadNotes notes;

    NotesInExport(ReadNotes notes) {
        this.notes = notes;
    }

    @Override
    public PartName name() {
        return PartName.NOTES;
    }

    @Override
    public Object of(ExportAsked asked) {
        return ExportedList.of(
                notes.page(asked.caseId(), List.of(), ExportedList.ONE_MORE, asked.actor()),
                NoteView::of,
                one -> one.stored().cursor(),
                "/v1/cases/" + asked.caseId() + "/notes");
    }
}
