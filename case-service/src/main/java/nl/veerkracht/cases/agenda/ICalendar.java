package nl.veerkracht.cases.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.veerkracht.kit.clock.BusinessClock;

/**
 * Writes appointments for a calendar outside, which other people and firms may read: one word, when it is and where our own
 * page is. Nothing else of an appointment is ever written here.
 */
@ApplicationScoped
class ICalendar {
    private static final Map<AppointmentKind, String> DUTCH =
            Map.of(AppointmentKind.CONSULT, "Consult", AppointmentKind.MEETING, "Overleg");
    private static final Map<AppointmentKind, String> ENGLISH =
            Map.of(AppointmentKind.CONSULT, "Consult", AppointmentKind.MEETING, "Meeting");

    /** Nobody says how long a meeting takes, and a calendar shows what takes no time badly. */
    private static final Duration SET_ASIDE = Duration.ofHours(1);

    private final AgendaConfig config;
    private final BusinessClock clock;

    ICalendar(AgendaConfig config, BusinessClock clock) {
        this.config = config;
        this.clock = clock;
    }

    String write(List<AppointmentView> appointments, FeedToken token, Locale language) {
        var words = language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : DUTCH;
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Veerkracht//Agenda//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        appointments.forEach(one -> calendar.add(event(one, token, words)));
        return written(calendar);
    }

    private VEvent event(AppointmentView one, FeedToken token, Map<AppointmentKind, String> words) {
        var event = new VEvent(false);
        event.add(new Uid(token.uid(one.taskId())));
        event.add(new DtStamp(clock.instant()));
        when(one, event);
        event.add(new Summary(words.get(one.kind())));
        event.add(new Url(config.page()));
        if (one.cancelled()) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        return event;
    }

    /** A moment in UTC needs no description of a time zone; a whole day leaves the rest of the day free. */
    private static void when(AppointmentView one, VEvent event) {
        if (one.time() == null) {
            event.add(new DtStart<>(one.day()));
            event.add(ImmutableTransp.TRANSPARENT);
        } else {
            var start = one.day().atTime(LocalTime.parse(one.time())).atZone(BusinessClock.ZONE);
            event.add(new DtStart<>(start.toInstant()));
            event.add(new net.fortuna.ical4j.model.property.Duration(SET_ASIDE));
        }
    }

    private static String written(Calendar calendar) {
        var writer = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a calendar cannot be written into memory", impossible);
        }
        return writer.toString();
    }
}
