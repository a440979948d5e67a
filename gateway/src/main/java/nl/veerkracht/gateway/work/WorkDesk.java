package nl.veerkracht.gateway.work;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.gateway.inbox.NoticeLine;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseService;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.LeaveService;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.NotificationService;
import nl.veerkracht.gateway.remote.NotificationService.Notice;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.People;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.remote.SchoolService.Signal;
import nl.veerkracht.gateway.session.Reader.Asking;
import nl.veerkracht.gateway.worklist.Asked;
import nl.veerkracht.gateway.worklist.WorklistData;
import nl.veerkracht.gateway.worklist.WorklistDesk;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks the services what there is to do for a reader: first what, then who it is about. */
@Singleton
public class WorkDesk {
    private static final int NOTICES = 5;

    private final SchoolService school;
    private final CaseService cases;
    private final NotificationService notifications;
    private final WorklistDesk worklists;
    private final LeaveService leaves;

    WorkDesk(
            @RestClient SchoolService school,
            @RestClient CaseService cases,
            @RestClient NotificationService notifications,
            WorklistDesk worklists,
            @RestClient LeaveService leaves) {
        this.school = school;
        this.cases = cases;
        this.notifications = notifications;
        this.worklists = worklists;
        this.leaves = leaves;
    }

    /** What there is: of the list of cases what was asked for, and from this place in the list of tasks. */
    Uni<WorkData> look(Asking asking, Asked asked, @Nullable String cursor) {
        var token = asking.authorization();
        return Uni.combine()
                .all()
                .unis(
                        Part.of(school.signals(token, "RAISED", null, null)),
                        Part.of(cases.tasks(token, "OPEN", null, cursor)),
                        worklists.look(asking, asked),
                        Part.of(notifications.notices(token, true, NOTICES, null)),
                        Part.of(leaves.leaves(token)))
                .asTuple()
                .chain(all -> People.of(
                                school, token, ids(all.getItem1(), all.getItem2(), all.getItem3(), all.getItem4()))
                        .map(people -> new WorkData(
                                all.getItem1(),
                                all.getItem2(),
                                all.getItem3(),
                                all.getItem4(),
                                all.getItem5(),
                                people)));
    }

    /** As {@link #look}, for whoever only compares: fails when a service is silent, since that is no difference. */
    public Uni<Object> view(Asking asking, Asked asked) {
        return look(asking, asked, null).map(data -> {
            if (data.hasGap()) {
                throw Answers.down();
            }
            return data;
        });
    }

    private static List<UUID> ids(
            Part<Listed<Signal>> signals,
            Part<Listed<Task>> tasks,
            WorklistData worklist,
            Part<Listed<Notice>> notices) {
        return Stream.of(
                        tasks.or(Listed.none()).items().stream().map(Task::youngPersonId),
                        NoticeLine.people(notices.or(Listed.none()).items()),
                        signals.or(Listed.none()).items().stream().map(Signal::youngPersonId),
                        worklist.people().stream())
                .flatMap(each -> each)
                .toList();
    }
}
