package nl.veerkracht.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.audit.AccessRecords.Span;
import nl.veerkracht.kit.audit.LookQuery.Wanted;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.AdministratorsOnly;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Who looked, among the people and programs of an organisation, for whoever checks them. To read it is a look as well, and
 * recorded as one; so is being refused.
 */
@ApplicationScoped
public class OrganisationLooks {
    /** How each service that has a log shows it. */
    public static final String PATH = "/v1/access-log";

    /** The media type of {@link #sheet}; who does not say gets JSON. */
    public static final String CSV = "text/csv;qs=0.5";

    private static final String CATEGORY = "ACCESS_LOG";
    private static final Verdict SHOWN =
            new Verdict(CATEGORY, Outcome.FULL, "administrator-checks-the-own-organisation");
    private static final Verdict REFUSED = new Verdict(CATEGORY, Outcome.REFUSED, "administrators-only");

    private final AccessRecords records;
    private final AccessLog log;
    private final BusinessClock clock;

    OrganisationLooks(AccessRecords records, AccessLog log, BusinessClock clock) {
        this.records = records;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Who wants to check.
     *
     * @param roles that it is decided by
     */
    public record Checker(Actor actor, Collection<String> roles, boolean isAdministrator) {}

    /**
     * A page of it, newest first.
     *
     * @throws InvalidRequest with everything that is wrong with the query
     * @throws AdministratorsOnly for anyone else
     */
    public Page<AccessRecord> page(Checker checker, LookQuery query) {
        var wanted = query.wanted(clock.today());
        if (!checker.isAdministrator()) {
            log.note(checker.roles(), null, REFUSED);
            throw new AdministratorsOnly();
        }
        var part = records.by(span(checker.actor(), wanted), wanted.filter(), query.cursor, wanted.most());
        noteShown(checker, part.records());
        return new Page<>(List.copyOf(part.records()), next(wanted, part.next()));
    }

    /** The same for a spreadsheet; the link to the next page is a header. */
    public Response sheet(Checker checker, LookQuery query) {
        var page = page(checker, query);
        var answer = Response.ok(AccessCsv.of(page.items()), new MediaType("text", "csv").withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"access-log.csv\"");
        if (page.next() != null) {
            answer.links(Link.fromUri(page.next()).rel("next").build());
        }
        return answer.build();
    }

    private void noteShown(Checker checker, List<AccessRecord> shown) {
        if (shown.isEmpty()) {
            log.note(checker.roles(), null, SHOWN);
        }
        shown.forEach(record -> log.note(checker.roles(), record.dataSubject(), SHOWN));
    }

    private static Span span(Actor actor, Wanted wanted) {
        return new Span(
                actor.organisationKind(),
                actor.organisationIdentifier(),
                begin(wanted.first()),
                begin(wanted.last().plusDays(1)));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    private static @Nullable String next(Wanted wanted, @Nullable String cursor) {
        return cursor == null ? null : PATH + "?" + LookQuery.after(wanted, cursor);
    }
}
