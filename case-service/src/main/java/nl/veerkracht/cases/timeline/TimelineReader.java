package nl.veerkracht.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.access.About;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.access.VisibleClasses;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.contracts.access.Decision.Denied;
import org.jspecify.annotations.Nullable;

/** Reads what one reader may see of a timeline, newest first; what is denied leaves no trace, not even a shorter page. */
@ApplicationScoped
class TimelineReader {
    // Own words that are not for the reader stay behind: to refuse them would be recorded, and tell that they are
    // there.
    private static final String RANGE = """
            select id, kind, class, organisation_kind, organisation_identifier, happened_on, heard_at, place, params,
                   detail, corrects,
                   case kind when 'OWN_WORDS' then
                       coalesce((select v.audience from voice v where v.id = timeline_entry.about), '') end as audience
            from timeline_entry
            where young_person_id = ?::uuid
              and (kind <> 'OWN_WORDS' or organisation_identifier = ? or exists (
                       select from voice v where v.id = timeline_entry.about
                         and (v.audience = 'ALL' or ? = any(string_to_array(v.audience, ',')))))
              and (organisation_identifier = ? and class = any(?::text[])
                   or organisation_identifier <> ? and class = any(?::text[]))
              %s
            order by happened_on desc, heard_at desc, place desc, id desc
            limit %d
            """;
    private static final String SINCE = "and happened_on >= ?::date ";
    private static final String BEFORE =
            "and (happened_on, heard_at, place, id) < (?::date, ?::timestamptz, ?::smallint, ?::uuid)";

    private static final Set<DataClass> ALL = EnumSet.allOf(DataClass.class);

    private final Database database;
    private final RowGuard guard;
    private final Access access;

    TimelineReader(Database database, RowGuard guard, Access access) {
        this.database = database;
        this.guard = guard;
        this.access = access;
    }

    /** From where in a timeline to read on: behind a row, on from a day, or all of it. */
    private record From(List<String> cursor, @Nullable LocalDate since) {
        String condition() {
            return (since == null ? "" : SINCE) + (cursor.isEmpty() ? "" : BEFORE);
        }

        From behind(StoredEntry last) {
            return new From(last.cursor().keys(), since);
        }
    }

    /** As many entries as asked for, if there are so many that the reader may see. */
    @Transactional
    public List<SeenEntry> read(UUID youngPersonId, Reader reader, About about, List<String> cursor, int wanted) {
        return read(youngPersonId, reader, about, new From(cursor, null), wanted);
    }

    /** The same of what happened on this day or later. */
    @Transactional
    public List<SeenEntry> since(LocalDate day, UUID youngPersonId, Reader reader, About about, int wanted) {
        return read(youngPersonId, reader, about, new From(List.of(), day), wanted);
    }

    private List<SeenEntry> read(UUID youngPersonId, Reader reader, About about, From start, int wanted) {
        var visible = access.visible(reader, ALL, about);
        guard.open(youngPersonId, visible.all());
        var seen = new ArrayList<SeenEntry>();
        var from = start;
        while (seen.size() < wanted) {
            var rows = range(youngPersonId, reader, visible, from, wanted);
            rows.stream()
                    .map(row -> new SeenEntry(row, decide(row, reader, about)))
                    .filter(row -> row.decision().isVisible())
                    .forEach(seen::add);
            if (rows.size() < wanted) {
                break;
            }
            from = from.behind(rows.get(rows.size() - 1));
        }
        return seen.subList(0, Math.min(wanted, seen.size()));
    }

    private List<StoredEntry> range(UUID youngPersonId, Reader reader, VisibleClasses visible, From from, int limit) {
        var statement = database.statement(RANGE.formatted(from.condition(), limit))
                .value(youngPersonId)
                .value(visible.own())
                .value(reader.partKind())
                .value(visible.own())
                .values(visible.ofOwn())
                .value(visible.own())
                .values(visible.ofOthers());
        if (from.since() != null) {
            statement.value(from.since());
        }
        from.cursor().forEach(statement::value);
        return statement.list(StoredEntry::of);
    }

    private Decision decide(StoredEntry row, Reader reader, About about) {
        return row.item()
                .map(item -> access.decide(reader, item, about))
                .orElseGet(() -> new Denied("unknown-kind-or-class"));
    }
}
