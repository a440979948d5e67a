package nl.veerkracht.gateway.work;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import nl.veerkracht.gateway.colleague.LeaveBanner;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Fingerprint;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.worklist.AskedOfAddress;
import nl.veerkracht.gateway.worklist.WorklistMessages;
import nl.veerkracht.gateway.worklist.WorklistView;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The page one begins the day with. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class WorkPages {
    private final Reader reader;
    private final WorkDesk desk;
    private final Layouts layouts;
    private final Words words;
    private final BusinessClock clock;
    private final Fingerprint fingerprint;

    WorkPages(
            Reader reader, WorkDesk desk, Layouts layouts, Words words, BusinessClock clock, Fingerprint fingerprint) {
        this.reader = reader;
        this.desk = desk;
        this.layouts = layouts;
        this.words = words;
        this.clock = clock;
        this.fingerprint = fingerprint;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("tasks") @Nullable String tasks,
            @QueryParam("signals") @Nullable String signals,
            @QueryParam("cursor") @Nullable String cursor,
            @BeanParam AskedOfAddress asked,
            @QueryParam("done") @Nullable String done) {
        var filter = WorkFilter.of(tasks, signals, cursor, asked.asked());
        var data = Answers.await(desk.look(reader.asking(), filter.worklist(), filter.cursor()));
        return page(filter, data, done).setLocale(reader.language().code());
    }

    private WorkPage page(WorkFilter filter, WorkData data, @Nullable String done) {
        var messages = words.in(reader.language());
        var dates = new Dates(reader.language());
        var view = new WorkView(data, reader.actor(), clock.today(), messages, dates);
        var tasks = new WorkTasks(data, reader.actor(), clock.today(), messages, dates);
        var worklist = new WorklistView(
                data.worklist(),
                data.people(),
                clock.today(),
                messages,
                Words.of(WorklistMessages.class, reader.language()),
                dates);
        return new WorkPage(
                layouts.live(Place.WORK, stream(filter, data)),
                dates.inFull(clock.today()),
                Flash.said(done, reader.language()),
                LeaveBanner.of(data.leaves().or(Listed.none()).items(), clock.today()),
                view.isSchool(),
                filter.tasks().name().toLowerCase(Locale.ROOT),
                filter.signals().name().toLowerCase(Locale.ROOT),
                tasks.invitations(),
                tasks.late(),
                tasks.inTime(filter.tasks()),
                data.tasks().isMissing(),
                data.moreTasks(filter.tasks(), clock.today()),
                view.signals(filter.signals()),
                data.signals().isMissing(),
                worklist.part(),
                filter.worklist().kept(),
                view.notices(),
                data.notices().isMissing());
    }

    private @Nullable String stream(WorkFilter filter, WorkData data) {
        return filter.isBeginning()
                ? "/live?seen=" + fingerprint.of(data) + filter.worklist().kept()
                : null;
    }
}
