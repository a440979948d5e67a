package nl.veerkracht.gateway.report;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.People;
import nl.veerkracht.gateway.remote.ReportService;
import nl.veerkracht.gateway.remote.ReportService.Report;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.report.ReportsPage.Choice;
import nl.veerkracht.gateway.report.ReportsPage.Filter;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Makes the page of reports for the reader of this request: of a school what it has to file, of an officer what came in. */
@RequestScoped
class ReportsPages {
    private static final int AT_ONCE = 20;
    private static final String PAGE = "/reports";

    private final Reader reader;
    private final Layouts layouts;
    private final Words words;
    private final BusinessClock clock;
    private final ReportService reports;
    private final SchoolService school;

    ReportsPages(
            Reader reader,
            Layouts layouts,
            Words words,
            BusinessClock clock,
            @RestClient ReportService reports,
            @RestClient SchoolService school) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
        this.clock = clock;
        this.reports = reports;
        this.school = school;
    }

    ReportMessages own() {
        return Words.of(ReportMessages.class, reader.language());
    }

    /** @throws UnknownResource for the family, and for who has no work here */
    void requireWork() {
        if (reader.isOfFamily() || reader.onlyAdministers()) {
            throw new UnknownResource();
        }
    }

    /**
     * The page.
     *
     * @param status only these; null for all
     * @param cursor where the list goes on; null from its beginning
     */
    TemplateInstance page(@Nullable String status, @Nullable String cursor, @Nullable Said said) {
        requireWork();
        var chosen = known(status);
        var found = Answers.await(
                Part.of(reports.reports(reader.asking().authorization(), chosen.orElse(null), cursor, AT_ONCE)));
        var listed = found.or(Listed.none());
        var more = more(chosen.orElse(null), listed.nextCursor());
        var which = new Which(filters(address(chosen.orElse(null))), listed.items(), found.isMissing(), more);
        return page(which, said, Typed.NOTHING);
    }

    /** The page with one report, and what was typed about it. */
    TemplateInstance one(UUID id, Typed typed) {
        var which = new Which(filters(null), List.of(report(id)), false, null);
        return page(which, null, typed);
    }

    /** The reports on a page, and the way to others. */
    private record Which(
            List<Filter> filters,
            List<Report> items,
            boolean missing,
            @Nullable String more) {}

    private TemplateInstance page(Which which, @Nullable Said said, Typed typed) {
        var lines = lines(which.items(), typed);
        return new ReportsPage(
                        layouts.at(Place.ELSEWHERE),
                        said,
                        reader.isOfSchool(),
                        which.filters(),
                        which.items().stream().map(lines::line).toList(),
                        which.missing(),
                        which.more(),
                        Arrays.stream(ClosingWord.values())
                                .map(reason -> new Choice(reason.name(), own().closingOf(reason)))
                                .toList(),
                        typed.errors())
                .setLocale(reader.language().code());
    }

    /** One report on paper, for whoever is shown it. */
    byte[] paper(UUID id) {
        var found = report(id);
        var line = lines(List.of(found), Typed.NOTHING).line(found);
        return ReportPdf.of(line, own(), reader.language());
    }

    private Report report(UUID id) {
        requireWork();
        return Answers.shown(
                Answers.await(Part.of(reports.report(reader.asking().authorization(), id))));
    }

    private ReportLines lines(List<Report> items, Typed typed) {
        var people = Answers.await(People.of(
                school,
                reader.asking().authorization(),
                items.stream().map(Report::youngPersonId).toList()));
        return new ReportLines(
                reader.isOfSchool(),
                clock.today(),
                people,
                words.in(reader.language()),
                own(),
                new Dates(reader.language()),
                typed);
    }

    /** @param here the address of the list that is shown; null when it is none of them */
    private List<Filter> filters(@Nullable String here) {
        var all = filter(own().all(), PAGE, here);
        var each = Arrays.stream(ReportStatusWord.values())
                .filter(status -> status != ReportStatusWord.OTHER)
                .filter(status -> reader.isOfSchool() || status != ReportStatusWord.DRAFT)
                .map(status -> filter(own().statusOf(status), address(status.name()), here));
        return Stream.concat(Stream.of(all), each).toList();
    }

    private static Filter filter(String name, String address, @Nullable String here) {
        return new Filter(address, name, address.equals(here));
    }

    private static String address(@Nullable String status) {
        return status == null ? PAGE : PAGE + "?status=" + status;
    }

    private static @Nullable String more(@Nullable String status, @Nullable String cursor) {
        return cursor == null ? null : PAGE + "?cursor=" + cursor + (status == null ? "" : "&status=" + status);
    }

    private static Optional<String> known(@Nullable String status) {
        return Optional.of(ReportStatusWord.parse(status))
                .filter(word -> word != ReportStatusWord.OTHER)
                .map(Enum::name);
    }
}
