package nl.veerkracht.cases.voice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.ExportedList;
import nl.veerkracht.cases.export.PartName;

/** Own words in the export of a case, as they are read by themselves. */
@ApplicationScoped
class VoicesInExport implements ExportPart {
    private final ReadVoices voices;

    VoicesInExport(ReadVoices voices) {
        this.voices = voices;
    }

    @Override
    public PartName name() {
        return PartName.VOICES;
    }

    @Override
    public Object of(ExportAsked asked) {
        return ExportedList.of(
                voices.page(asked.youngPersonId(), List.of(), ExportedList.ONE_MORE, asked.actor()),
                VoiceView::of,
                VoiceView::cursor,
                "/v1/young-people/" + asked.youngPersonId() + "/voices");
    }
}
