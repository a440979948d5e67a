package nl.veerkracht.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Reads what was recorded, newest first. Who reads it looks as well, and must be noted by whoever lets them. */
@ApplicationScoped
public class AccessRecords {
    private static final String PAGE = """
            select chain, position, record from access_log
            where %s and (begun_at, chain, position) < (?, ?, ?)
            order by begun_at desc, chain desc, position desc limit ?
            """;
    private static final String ABOUT = PAGE.formatted("data_subject = ?");
    private static final String ABOUT_WITHOUT_WRITING = PAGE.formatted("""
            data_subject = ? and (organisation_kind <> '' or user_id = ?
                or record::json #>> '{attributes,access.action_code}' = 'R')
              and (user_id = ? or record::json #>> '{attributes,access.action_code}' = 'R' or not exists (
                select from json_array_elements(record::json #> '{attributes,access.verdicts}') verdict
                where verdict ->> 'category' = any(string_to_array(?, ','))))
            """);
    // What is filtered is looked through within the span: it is asked seldom, and no index would pay for itself.
    private static final String BY = PAGE.formatted("""
            organisation_kind = ? and organisation_identifier = ? and begun_at >= ? and begun_at < ?
              and (?::text is null or user_id = ?)
              and (?::text is null or record::json #>> '{attributes,access.action_code}' = ?)
              and (concat(?::text, ?::text) = '' or exists (
                select from json_array_elements(record::json #> '{attributes,access.verdicts}') verdict
                where verdict ->> 'outcome' = coalesce(?, verdict ->> 'outcome')
                  and verdict ->> 'rule' = coalesce(?, verdict ->> 'rule')))
            """);

    // Looked up when needed: a service without a database has none.
    private final Instance<Sets> sets;

    AccessRecords(Instance<Sets> sets) {
        this.sets = sets;
    }

    /**
     * Part of the records.
     *
     * @param next cursor of what comes after them; null when nothing does
     */
    public record Part(List<AccessRecord> records, @Nullable String next) {}

    /** Somebody's organisation, and the span within which its looks began. */
    public record Span(String organisationKind, String organisationIdentifier, Instant from, Instant before) {}

    /**
     * Which of them; what is null does not matter.
     *
     * @param user account that looked
     * @param action its code
     * @param outcome of anything that was asked for
     * @param rule that decided on anything that was asked for; where both are given, on the same
     */
    public record Filter(
            @Nullable String user,
            @Nullable String action,
            @Nullable String outcome,
            @Nullable String rule) {
        /** All of them. */
        public static final Filter NONE = new Filter(null, null, null, null);
    }

    /**
     * All who looked at a data subject, or were refused.
     *
     * @param cursor of the part before this; null to begin with
     * @throws InvalidRequest when it is no cursor of ours
     */
    public Part about(UUID dataSubject, @Nullable String cursor, int most) {
        var place = Place.of(cursor);
        return part(
                sets.get()
                        .list(
                                ABOUT,
                                AccessRecords::read,
                                dataSubject,
                                place.begunAt(),
                                place.chain(),
                                place.position(),
                                most + 1),
                most);
    }

    /**
     * The same as one of them may read it: what others wrote who act for no organisation is left out, and what anybody else
     * wrote of the categories that are not to be told of.
     *
     * @param userId of who reads
     */
    Part about(UUID dataSubject, String userId, Set<String> untold, Place place, int most) {
        return part(
                sets.get()
                        .list(
                                ABOUT_WITHOUT_WRITING,
                                AccessRecords::read,
                                dataSubject,
                                userId,
                                userId,
                                String.join(",", untold),
                                place.begunAt(),
                                place.chain(),
                                place.position(),
                                most + 1),
                most);
    }

    /**
     * The looks by people and programs of an organisation.
     *
     * @param cursor of the part before this; null to begin with
     * @throws InvalidRequest when it is no cursor of ours
     */
    public Part by(Span span, Filter filter, @Nullable String cursor, int most) {
        var place = Place.of(cursor);
        return part(
                sets.get()
                        .list(
                                BY,
                                AccessRecords::read,
                                span.organisationKind(),
                                span.organisationIdentifier(),
                                span.from().toEpochMilli(),
                                span.before().toEpochMilli(),
                                filter.user(),
                                filter.user(),
                                filter.action(),
                                filter.action(),
                                filter.outcome(),
                                filter.rule(),
                                filter.outcome(),
                                filter.rule(),
                                place.begunAt(),
                                place.chain(),
                                place.position(),
                                most + 1),
                most);
    }

    private static Part part(List<AccessRecord> found, int most) {
        return found.size() <= most
                ? new Part(found, null)
                : new Part(found.subList(0, most), Place.of(found.get(most - 1)).encoded());
    }

    private static AccessRecord read(ResultSet row) throws SQLException {
        try {
            return RecordReader.read(
                    row.getObject("chain", UUID.class),
                    row.getLong("position"),
                    EventJson.MAPPER.readTree(row.getString("record")));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the table takes nothing but JSON", impossible);
        }
    }
}
