package nl.veerkracht.gateway.agenda;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.veerkracht.gateway.agenda.AgendaPage.Day;
import nl.veerkracht.gateway.agenda.AgendaPage.Line;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.remote.AgendaService;
import nl.veerkracht.gateway.remote.AgendaService.Appointment;
import nl.veerkracht.gateway.remote.AgendaService.Feed;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.People;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Makes the agenda of the reader of this request; who has no work here has none. */
@RequestScoped
class AgendaPages {
    private final Reader reader;
    private final Layouts layouts;
    private final AgendaService agenda;
    private final SchoolService school;

    AgendaPages(Reader reader, Layouts layouts, @RestClient AgendaService agenda, @RestClient SchoolService school) {
        this.reader = reader;
        this.layouts = layouts;
        this.agenda = agenda;
        this.school = school;
    }

    /** @param address that was just made, whole */
    TemplateInstance page(@Nullable Said said, @Nullable String address) {
        if (reader.onlyAdministers()) {
            throw new UnknownResource();
        }
        var token = reader.asking().authorization();
        var asked = Answers.await(Uni.combine()
                .all()
                .unis(Part.of(agenda.agenda(token)), Part.of(agenda.feed(token)))
                .asTuple());
        var appointments = asked.getItem1().or(Listed.none()).items();
        var people = Answers.await(People.of(
                school,
                token,
                appointments.stream().map(Appointment::youngPersonId).toList()));
        return new AgendaPage(
                        layouts.at(Place.AGENDA),
                        said,
                        days(appointments, people),
                        asked.getItem1().isMissing(),
                        people.missing(),
                        address,
                        until(asked.getItem2()))
                .setLocale(reader.language().code());
    }

    private Dates.@Nullable Written until(Part<Feed> feed) {
        var until = feed.value() == null ? null : feed.value().until();
        return until == null ? null : new Dates(reader.language()).day(until);
    }

    private List<Day> days(List<Appointment> appointments, People people) {
        var dates = new Dates(reader.language());
        Map<LocalDate, List<Line>> byDay = appointments.stream()
                .collect(Collectors.groupingBy(
                        Appointment::day,
                        TreeMap::new,
                        Collectors.mapping(each -> line(each, people), Collectors.toList())));
        return byDay.entrySet().stream()
                .map(day -> new Day(dates.day(day.getKey()), day.getValue()))
                .toList();
    }

    private static Line line(Appointment each, People people) {
        var person = people.get(each.youngPersonId());
        return new Line(
                each.youngPersonId(),
                person == null ? null : person.fullName(),
                each.meetingId(),
                each.time(),
                each.place(),
                each.cancelled());
    }
}
