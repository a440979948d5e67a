package nl.veerkracht.gateway.colleague;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkracht.gateway.colleague.ColleaguesPage.Choice;
import nl.veerkracht.gateway.colleague.ColleaguesPage.LeaveLine;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.ColleaguesService;
import nl.veerkracht.gateway.remote.ColleaguesService.CoWorker;
import nl.veerkracht.gateway.remote.LeaveService;
import nl.veerkracht.gateway.remote.LeaveService.Leave;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Makes the page of who is away, for the reader of this request; without names it still says what can be done. */
@RequestScoped
class ColleaguesPages {
    private final Reader reader;
    private final Layouts layouts;
    private final Words words;
    private final BusinessClock clock;
    private final LeaveService leaves;
    private final ColleaguesService colleagues;

    ColleaguesPages(
            Reader reader,
            Layouts layouts,
            Words words,
            BusinessClock clock,
            @RestClient LeaveService leaves,
            @RestClient ColleaguesService colleagues) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
        this.clock = clock;
        this.leaves = leaves;
        this.colleagues = colleagues;
    }

    ColleagueMessages own() {
        return Words.of(ColleagueMessages.class, reader.language());
    }

    /** With whom the reader works, as far as it can be told now. */
    List<CoWorker> colleagues() {
        return Answers.await(Part.of(colleagues.colleagues(reader.asking().authorization())))
                .or(Listed.none())
                .items();
    }

    /** @throws UnknownResource for the family, and for who has no work here */
    TemplateInstance page(@Nullable String done, LeaveForm form) {
        if (reader.isOfFamily() || reader.onlyAdministers()) {
            throw new UnknownResource();
        }
        var found = Answers.await(Part.of(leaves.leaves(reader.asking().authorization())));
        var known = colleagues();
        var names = known.stream().collect(Collectors.toMap(CoWorker::id, CoWorker::name, (one, same) -> one));
        return new ColleaguesPage(
                        layouts.at(Place.WORK),
                        ColleagueDone.said(done, own()),
                        found.or(Listed.none()).items().stream()
                                .map(leave -> line(leave, names))
                                .toList(),
                        found.isMissing(),
                        known.stream()
                                .filter(one -> !one.id().equals(reader.actor().subject()))
                                .map(this::choice)
                                .toList(),
                        form)
                .setLocale(reader.language().code());
    }

    private Choice choice(CoWorker one) {
        var organisations = new Organisations(words.in(reader.language()), null);
        var work = one.roles().stream().map(organisations::role).collect(Collectors.joining(", "));
        return new Choice(one.id(), work.isEmpty() ? one.name() : one.name() + " (" + work + ")");
    }

    private LeaveLine line(Leave leave, Map<String, String> names) {
        return new LeaveLine(
                leave.id(),
                leave.own() ? own().you() : names.getOrDefault(leave.account(), own().somebody()),
                days(leave),
                state(leave, names),
                leave.asksYou(),
                leave.standingIn(),
                !leave.own() && !leave.accepted() && !leave.asksYou(),
                leave.mayEnd(),
                !leave.from().isAfter(clock.today()));
    }

    private String days(Leave leave) {
        var dates = new Dates(reader.language());
        return leave.from().equals(leave.until())
                ? own().day(dates.inFull(leave.from()))
                : own().days(dates.inFull(leave.from()), dates.inFull(leave.until()));
    }

    private String state(Leave leave, Map<String, String> names) {
        if (leave.asksYou()) {
            return own().asksYou();
        }
        if (leave.standingIn()) {
            return own().youStandIn();
        }
        var substitute = leave.substitute();
        if (substitute == null) {
            return own().nobody();
        }
        var name = names.getOrDefault(substitute, own().somebody());
        return leave.accepted() ? own().standsIn(name) : own().waits(name);
    }
}
