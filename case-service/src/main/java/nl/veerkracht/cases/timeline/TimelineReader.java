package nl.veerkracht.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.contracts.access.Decision.Denied;
import nl.veerkracht.contracts.access.PersonFacts;

/** Reads what one reader may see of a timeline, newest first; what is denied leaves no trace, not even a shorter page. */
@ApplicationScoped
class TimelineReader {
    private static final String RANGE = """
            select id, kind, class, organisation_kind, organisation_identifier, happened_on, heard_at, place, params,
                   detail, corrects
            from timeline_entry
            where young_person_id = ?::uuid
              and (organisation_identifier = ? and class = any(?::text[])
                   or organisation_identifier <> ? and class = any(?::text[]))
              %s
            order by happened_on desc, heard_at desc, place desc, id desc
            limit %d
            """;
    private static final String BEFORE =
            "and (happened_on, heard_at, place, id) < (?::date, ?::timestamptz, ?::smallint, ?::uuid)";

    /** Stands for any organisation but the reader's own; the policy knows no other difference. */
    private static final String SOMEBODY_ELSE = "";

    private final Database database;

    TimelineReader(Database database) {
        this.database = database;
    }

    /** As many entries as asked for, if there are so many that the reader may see. */
    List<SeenEntry> read(UUID youngPersonId, Reader reader, PersonFacts facts, List<String> cursor, int wanted) {
        var seen = new ArrayList<SeenEntry>();
        var from = cursor;
        while (seen.size() < wanted) {
            var rows = range(youngPersonId, reader, facts, from, wanted);
            rows.stream()
                    .map(row -> new SeenEntry(row, decide(row, reader, facts)))
                    .filter(row -> row.decision().isVisible())
                    .forEach(seen::add);
            if (rows.size() < wanted) {
                break;
            }
            from = rows.get(rows.size() - 1).cursor().keys();
        }
        return seen.subList(0, Math.min(wanted, seen.size()));
    }

    private List<StoredEntry> range(
            UUID youngPersonId, Reader reader, PersonFacts facts, List<String> from, int limit) {
        var own = reader.viewer().organisationIdentifier();
        var statement = database.statement(RANGE.formatted(from.isEmpty() ? "" : BEFORE, limit))
                .value(youngPersonId)
                .value(own)
                .values(classes(own, reader, facts))
                .value(own)
                .values(classes(SOMEBODY_ELSE, reader, facts));
        from.forEach(statement::value);
        return statement.list(StoredEntry::of);
    }

    private static List<DataClass> classes(String recordedBy, Reader reader, PersonFacts facts) {
        return Stream.of(DataClass.values())
                .filter(one -> reader.decide(one.recordedBy(recordedBy), facts).isVisible())
                .toList();
    }

    private static Decision decide(StoredEntry row, Reader reader, PersonFacts facts) {
        return row.item().map(item -> reader.decide(item, facts)).orElseGet(() -> new Denied("unknown-kind-or-class"));
    }
}
