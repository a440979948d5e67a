package nl.veerkracht.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.ExportedList;
import nl.veerkracht.cases.export.PartName;
import nl.veerkracht.cases.timeline.TimelineReader.Wanted;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;

/** The timeline of the young person in the export of a case, as it is read by itself. */
@ApplicationScoped
class TimelineInExport implements ExportPart {
    private final ReadTimeline timeline;
    private final Access access;

    TimelineInExport(ReadTimeline timeline, Access access) {
        this.timeline = timeline;
        this.access = access;
    }

    @Override
    public PartName name() {
        return PartName.TIMELINE;
    }

    @Override
    public Object of(ExportAsked asked) {
        var reader = access.reader(asked.actor()).orElseThrow(UnknownResource::new);
        var wanted = new Wanted(TimelineFilter.ALL, Position.NEWEST, ExportedList.MOST);
        var seen = timeline.of(asked.youngPersonId(), reader, wanted);
        var sentences = new Sentences(Language.best(asked.acceptLanguage()));
        var address = "/v1/young-people/" + asked.youngPersonId() + "/timeline";
        return new Page<>(
                seen.entries().stream()
                        .map(one -> TimelineEntryView.of(one, sentences))
                        .toList(),
                seen.hasOlder() ? ExportedList.rest(address, seen.older().encoded()) : null);
    }
}
