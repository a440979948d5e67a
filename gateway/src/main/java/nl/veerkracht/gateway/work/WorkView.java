package nl.veerkracht.gateway.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.NoticeKind;
import nl.veerkracht.gateway.page.SignalWord;
import nl.veerkracht.gateway.page.StepWord;
import nl.veerkracht.gateway.page.TaskKind;
import nl.veerkracht.gateway.page.TaskTerm;
import nl.veerkracht.gateway.page.TaskWays;
import nl.veerkracht.gateway.page.Who;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.NotificationService.Notice;
import nl.veerkracht.gateway.remote.SchoolService.Signal;
import nl.veerkracht.gateway.work.WorkFilter.Signals;
import nl.veerkracht.gateway.work.WorkFilter.Tasks;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Turns what the services told into what the page of work shows this reader, in words. */
final class WorkView {
    private static final int AT_MOST = 20;
    private static final String SCHOOL = "SCHOOL";

    private final WorkData data;
    private final Actor actor;
    private final LocalDate today;
    private final Messages messages;
    private final Dates dates;

    WorkView(WorkData data, Actor actor, LocalDate today, Messages messages, Dates dates) {
        this.data = data;
        this.actor = actor;
        this.today = today;
        this.messages = messages;
        this.dates = dates;
    }

    /** A request to take part, about somebody the reader may not know yet. */
    record Invitation(
            UUID taskId, String schoolId, @Nullable String reason, Written due, TaskTerm term) {}

    /** Something to do; done here when it is the reader's own. */
    record TaskLine(
            UUID taskId,
            String what,
            Who who,
            Written due,
            boolean today,
            boolean own,
            TaskTerm term,
            @Nullable TaskWays ways) {}

    /** Absence that became a concern. */
    record SignalLine(String what, Who who, Written since) {}

    /** A case in which the reader takes part. */
    record CaseLine(
            Who who,
            @Nullable String step,
            Written opened,
            @Nullable Written deadline) {}

    /** A message not read yet. */
    record NoticeLine(String what, Who who, Written when) {}

    boolean isSchool() {
        return actor.organisationKind().equals(SCHOOL);
    }

    List<Invitation> invitations() {
        return data.tasks().or(Listed.none()).items().stream()
                .filter(WorkView::isInvitation)
                .filter(this::isOwn)
                .map(task -> new Invitation(
                        task.id(),
                        String.valueOf(task.schoolId()),
                        task.reason(),
                        dates.day(task.dueOn()),
                        TaskTerm.of(task, today, dates)))
                .toList();
    }

    /** What should have been done before today. */
    List<TaskLine> lateTasks() {
        return tasks(task -> task.dueOn().isBefore(today));
    }

    /** What there is still time for. */
    List<TaskLine> otherTasks(Tasks which) {
        return which == Tasks.LATE
                ? List.of()
                : tasks(task -> !task.dueOn().isBefore(today)
                        && (which != Tasks.WEEK || !task.dueOn().isAfter(today.plusDays(7))));
    }

    private List<TaskLine> tasks(Predicate<Task> which) {
        return data.tasks().or(Listed.none()).items().stream()
                .filter(task -> !isInvitation(task))
                .filter(which)
                .map(this::line)
                .toList();
    }

    List<SignalLine> signals(Signals which) {
        var from = today.minusDays(14);
        return data.signals().or(Listed.none()).items().stream()
                .filter(signal -> which == Signals.ALL || !dayOf(signal).isBefore(from))
                .sorted(Comparator.comparing(Signal::detectedAt).reversed())
                .limit(which == Signals.ALL ? Listed.MOST : AT_MOST)
                .map(signal -> new SignalLine(
                        messages.signal(SignalWord.parse(signal.kind())),
                        who(signal.youngPersonId()),
                        dates.day(signal.holdsOn())))
                .toList();
    }

    List<CaseLine> cases() {
        return data.cases().or(Listed.none()).items().stream().map(this::line).toList();
    }

    List<NoticeLine> notices() {
        return data.notices().or(Listed.none()).items().stream().map(this::line).toList();
    }

    private static LocalDate dayOf(Signal signal) {
        return LocalDate.ofInstant(signal.detectedAt(), BusinessClock.ZONE);
    }

    private static boolean isInvitation(Task task) {
        return TaskKind.parse(task.kind()) == TaskKind.JOIN_CASE;
    }

    private boolean isOwn(Task task) {
        var owner = task.owner();
        return actor.actsFor(owner.kind(), owner.identifier()) && actor.has(owner.role());
    }

    private TaskLine line(Task task) {
        return new TaskLine(
                task.id(),
                TaskKind.what(task, messages),
                who(task.youngPersonId()),
                dates.day(task.dueOn()),
                task.dueOn().isEqual(today),
                isOwn(task),
                TaskTerm.of(task, today, dates),
                TaskWays.of(task));
    }

    private CaseLine line(CareCase careCase) {
        var deadline = careCase.nextDeadline();
        return new CaseLine(
                who(careCase.youngPersonId()),
                careCase.step() == null ? null : messages.step(StepWord.parse(careCase.step())),
                dates.day(careCase.openedOn()),
                deadline == null ? null : dates.day(deadline));
    }

    private NoticeLine line(Notice notice) {
        return new NoticeLine(
                messages.notice(NoticeKind.parse(notice.kind())),
                who(notice.youngPersonId()),
                dates.moment(notice.createdAt()));
    }

    private Who who(UUID id) {
        return Who.of(id, data.people(), messages);
    }
}
