package nl.veerkracht.school.heartbeat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.veerkracht.contracts.SchoolRef;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.feed.SchoolFeedHeardV1;
import nl.veerkracht.contracts.feed.SchoolFeedSilentV1;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.school.calendar.Calendars;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.heartbeat.Silences.SchoolDay;
import nl.veerkracht.school.heartbeat.model.FeedState;
import org.jboss.logging.Logger;

/**
 * Looks which schools are silent though the time has come, and which are heard of again, and tells so: once for each school
 * day. What passed while nobody looked is told afterwards, as far back as a word can still be on its way.
 */
@ApplicationScoped
public class TellOfSilence {
    private static final Logger LOG = Logger.getLogger(TellOfSilence.class);
    private static final int DAYS_BACK = 8;

    private final Feeds feeds;
    private final Silences silences;
    private final Calendars calendars;
    private final ReadFeeds read;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final AtomicInteger silent = new AtomicInteger();

    TellOfSilence(
            Feeds feeds,
            Silences silences,
            Calendars calendars,
            ReadFeeds read,
            Outbox outbox,
            BusinessClock clock,
            MeterRegistry meters) {
        this.feeds = feeds;
        this.silences = silences;
        this.calendars = calendars;
        this.read = read;
        this.outbox = outbox;
        this.clock = clock;
        meters.gauge("veerkracht.feeds.silent", silent);
    }

    /** Looks now. */
    public void run() {
        QuarkusTransaction.requiringNew().run(this::tell);
        silent.set(read.all(feed -> feed.state() == FeedState.SILENT).size());
    }

    private void tell() {
        var now = clock.instant();
        var fallenSilent = silences.claim(due(LocalDateTime.ofInstant(now, BusinessClock.ZONE)), now);
        var heardAgain = silences.heardAgain(clock.today());
        outbox.append(Stream.concat(
                        fallenSilent.stream()
                                .map(one -> announcement(one, new SchoolFeedSilentV1(one.schoolId(), one.day(), now))),
                        heardAgain.stream()
                                .map(one -> announcement(one, new SchoolFeedHeardV1(one.schoolId(), one.day(), now))))
                .toList());
        if (!fallenSilent.isEmpty() || !heardAgain.isEmpty()) {
            LOG.infof("told of %d silent school days, and of %d heard again", fallenSilent.size(), heardAgain.size());
        }
    }

    private List<SchoolDay> due(LocalDateTime now) {
        var all = feeds.all();
        var known = calendars.at(all.stream().map(Feeds.OfSchool::school).toList());
        var from = now.toLocalDate().minusDays(DAYS_BACK);
        return all.stream().flatMap(one -> due(one, from, now, known)).toList();
    }

    private static Stream<SchoolDay> due(
            Feeds.OfSchool one, LocalDate from, LocalDateTime now, Map<String, SchoolCalendar> calendars) {
        var school = one.school().schoolId();
        var calendar = Objects.requireNonNull(calendars.get(school));
        return one.feed().due(from, now, calendar).stream().map(day -> new SchoolDay(school, day));
    }

    private static Announcement announcement(SchoolDay one, Record data) {
        var type = WireType.of(data);
        return new Announcement(
                type.topic(),
                type.wireName(),
                SchoolRef.of(one.schoolId()),
                "/v1/schools/" + one.schoolId() + "/feed",
                data);
    }
}
