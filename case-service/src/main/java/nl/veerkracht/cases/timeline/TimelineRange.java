package nl.veerkracht.cases.timeline;

import java.util.Arrays;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The one statement that reads entries: a range of the index in which the timeline is in order, read from a position in one
 * of two directions. Only conditions that are asked for stand in it.
 */
final class TimelineRange {
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
            order by happened_on %2$s, heard_at %2$s, place %2$s, id %2$s
            limit %3$d
            """;
    /** Of the family it is asked for by what readers are shown in place of the account. */
    private static final String IDENTIFIER =
            " and case organisation_kind when 'FAMILY' then params ->> 'relation' else organisation_identifier end = ?";

    private final TimelineQuestion question;
    private final Position from;
    private final int limit;

    TimelineRange(TimelineQuestion question, Position from, int limit) {
        this.question = question;
        this.from = from;
        this.limit = limit;
    }

    /** The statement with its values. */
    Statement in(Database database) {
        return in(database, "");
    }

    /** @param before what stands before the statement, such as the question how the database would go about it */
    Statement in(Database database, String before) {
        var reader = question.reader();
        var visible = question.visible();
        var statement = database.statement(before + sql())
                .value(question.youngPersonId())
                .value(visible.own())
                .value(reader.partKind())
                .value(visible.own())
                .values(visible.ofOwn())
                .value(visible.own())
                .values(visible.ofOthers());
        fill(statement);
        from.keys().forEach(statement::value);
        return statement;
    }

    private String sql() {
        var order = from.towardsNewer() ? "asc" : "desc";
        return RANGE.formatted(conditions(), order, limit);
    }

    private String conditions() {
        var filter = question.filter();
        var teller = filter.teller();
        var beyond = " and (happened_on, heard_at, place, id) " + (from.towardsNewer() ? ">" : "<")
                + " (?::date, ?::timestamptz, ?::smallint, ?::uuid)";
        return (filter.kinds().isEmpty() ? "" : " and kind = any(?::text[])")
                + when(teller, " and organisation_kind = ?")
                + when(teller == null ? null : teller.identifier(), IDENTIFIER)
                + when(filter.from(), " and happened_on >= ?::date")
                + when(filter.until(), " and happened_on <= ?::date")
                + when(filter.asOf(), " and heard_at < ?::timestamptz")
                + (from.isNewest() ? "" : beyond);
    }

    private static String when(@Nullable Object asked, String condition) {
        return asked == null ? "" : condition;
    }

    private void fill(Statement statement) {
        var filter = question.filter();
        var teller = filter.teller();
        if (!filter.kinds().isEmpty()) {
            statement.values(filter.kinds());
        }
        @Nullable
        Object[] values = {
            teller == null ? null : teller.kind(),
            teller == null ? null : teller.identifier(),
            filter.from(),
            filter.until(),
            filter.heardBefore()
        };
        Arrays.stream(values).filter(value -> value != null).forEach(statement::value);
    }
}
