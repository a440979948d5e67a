package nl.veerkracht.gateway.report;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.OrganisationKind;
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
    TemplateInstance page(@Nullable String status, @Nullable String cursor, @Nullable Said said, Typed typed) {
        requireWork();
        var chosen = known(status);
        var found = Answers.await(
                Part.of(reports.reports(reader.asking().authorization(), chosen.orElse(null), cursor, AT_ONCE)));
        var items = found.or(Listed.none()).items();
        var lines = lines(items, typed);
        return new ReportsPage(
                        layouts.at(Place.ELSEWHERE),
                        said,
                        isOfSchool(),
                        filters(chosen.orElse(null)),
                        items.stream().map(lines::line).toList(),
                        found.isMissing(),
                        more(chosen.orElse(null), found.or(Listed.none()).nextCursor()),
                        Arrays.stream(ClosingWord.values())
                                .map(reason -> new Choice(reason.name(), own().closingOf(reason)))
                                .toList(),
                        typed.errors())
                .setLocale(reader.language().code());
    }

    private ReportLines lines(List<Report> items, Typed typed) {
        var people = Answers.await(People.of(
                school,
                reader.asking().authorization(),
                items.stream().map(Report::youngPersonId).toList()));
        return new ReportLines(
                isOfSchool(),
                clock.today(),
                people,
                words.in(reader.language()),
                own(),
                new Dates(reader.language()),
                typed);
    }

    private List<Filter> filters(@Nullable String chosen) {
        var all = new Filter(PAGE, own().all(), chosen == null);
        var each = Arrays.stream(ReportStatusWord.values())
                .filter(status -> status != ReportStatusWord.OTHER)
                .filter(status -> isOfSchool() || status != ReportStatusWord.DRAFT)
                .map(status -> new Filter(
                        PAGE + "?status=" + status.name(),
                        own().statusOf(status),
                        status.name().equals(chosen)));
        return Stream.concat(Stream.of(all), each).toList();
    }

    private static @Nullable String more(@Nullable String status, @Nullable String cursor) {
        return cursor == null ? null : PAGE + "?cursor=" + cursor + (status == null ? "" : "&status=" + status);
    }

    private static Optional<String> known(@Nullable String status) {
        return Optional.of(ReportStatusWord.parse(status))
                .filter(word -> word != ReportStatusWord.OTHER)
                .map(Enum::name);
    }

    private boolean isOfSchool() {
        return OrganisationKind.parse(reader.actor().organisationKind())
                .filter(OrganisationKind.SCHOOL::equals)
                .isPresent();
    }
}
