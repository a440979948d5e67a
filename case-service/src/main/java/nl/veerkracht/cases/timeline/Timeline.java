package nl.veerkracht.cases.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.timeline.model.TimelineEntry;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.timeline.TimelineEntryAddedV1;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.outbox.Announcement;
import org.jspecify.annotations.Nullable;

/** Writes the shared timeline. Only inserts: what happened is never edited, at most followed by a correction. */
@ApplicationScoped
public class Timeline {
    private static final String COLUMNS = """
            id, young_person_id, case_id, kind, class, organisation_kind, organisation_identifier, author, happened_on,
            heard_at, place, source, source_event, about, params, detail, corrects
            """;
    /** What no other row tells is kept once more, in the same statement. */
    private static final String ADD = """
            with told (%1$s) as (
                select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[],
                                     ?::text[], ?::text[], ?::date[], ?::timestamptz[], ?::smallint[], ?::text[],
                                     ?::text[], ?::uuid[], ?::jsonb[], ?::text[], ?::uuid[])),
            kept as (
                insert into happening (%1$s)
                select * from told where is_told_alone(kind)
                on conflict do nothing)
            insert into timeline_entry (%1$s)
            select * from told
            on conflict do nothing
            returning id
            """.formatted(COLUMNS);

    private static final String LATEST = """
            select distinct on (about) about, id, params ->> 'version' as version
            from timeline_entry
            where about = any(?::uuid[])
            order by about, (params ->> 'version')::timestamptz desc nulls last, heard_at desc, place desc
            """;

    private final Database database;
    private final RowGuard guard;
    private final List<AfterEntries> consequences;

    Timeline(Database database, RowGuard guard, @All List<AfterEntries> consequences) {
        this.database = database;
        this.guard = guard;
        this.consequences = consequences;
    }

    /**
     * What was told last about a thing.
     *
     * @param version the version of the thing that it told, where it has versions
     */
    public record Latest(UUID entryId, @Nullable Instant version) {}

    /** Adds what is not there yet; the answer is what others get to know of that. */
    public List<Announcement> add(List<TimelineEntry> entries) {
        guard.openForWriting();
        var added = new HashSet<>(database.statement(ADD)
                .column(entries, TimelineEntry::id)
                .column(entries, TimelineEntry::youngPersonId)
                .column(entries, TimelineEntry::caseId)
                .column(entries, TimelineEntry::kind)
                .column(entries, entry -> entry.kind().dataClass())
                .column(entries, entry -> entry.teller().kind())
                .column(entries, entry -> entry.teller().identifier())
                .column(entries, entry -> entry.content().author())
                .column(entries, TimelineEntry::happenedOn)
                .column(entries, entry -> entry.origin().heardAt())
                .column(entries, entry -> entry.kind().place())
                .column(entries, entry -> entry.origin().source())
                .column(entries, entry -> entry.origin().event())
                .column(entries, TimelineEntry::about)
                .column(entries, entry -> json(entry.params()))
                .column(entries, entry -> entry.content().detail())
                .column(entries, TimelineEntry::corrects)
                .list(row -> row.id("id")));
        var fresh = entries.stream().filter(entry -> added.contains(entry.id())).toList();
        consequences.forEach(one -> one.run(fresh));
        return fresh.stream().map(Timeline::announcement).toList();
    }

    /** The last entry about each of these things, where there is one; for who writes the next. */
    public Map<UUID, Latest> latestAbout(Collection<UUID> things) {
        guard.openForWriting();
        return database
                .statement(LATEST)
                .values(things)
                .list(row -> {
                    var version = row.optionalText("version");
                    return Map.entry(
                            row.id("about"), new Latest(row.id("id"), version == null ? null : Instant.parse(version)));
                })
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Announcement announcement(TimelineEntry entry) {
        var type = WireType.TIMELINE_ENTRY_ADDED_V1;
        return new Announcement(
                type.topic(),
                type.wireName(),
                entry.youngPersonId(),
                "/v1/young-people/" + entry.youngPersonId() + "/timeline",
                new TimelineEntryAddedV1(entry.id(), entry.caseId(), entry.happenedOn()));
    }

    private static String json(Map<String, String> params) {
        try {
            return EventJson.MAPPER.writeValueAsString(new TreeMap<>(params));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts cannot be written as JSON", impossible);
        }
    }
}
