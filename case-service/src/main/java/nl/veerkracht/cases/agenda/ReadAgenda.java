package nl.veerkracht.cases.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.contracts.access.DataClass;

/**
 * Reads the agenda of somebody who acts for an organisation; the page and the calendar ask this and nothing else, so that
 * what one may not see in the one is not in the other. The family has no agenda here: they read their meetings by the case.
 */
@ApplicationScoped
class ReadAgenda {
    private static final Comparator<AppointmentView> IN_ORDER = Comparator.comparing(AppointmentView::day)
            .thenComparing(AppointmentView::time, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AppointmentView::taskId);

    private final AgendaTasks tasks;
    private final InvitedMeetings meetings;
    private final Access access;

    ReadAgenda(AgendaTasks tasks, InvitedMeetings meetings, Access access) {
        this.tasks = tasks;
        this.meetings = meetings;
        this.access = access;
    }

    List<AppointmentView> run(Reader reader, Span span) {
        if (reader.isOfFamily()) {
            return List.of();
        }
        var all = tasks.of(reader, span);
        var appointments = Stream.concat(consults(all), meetings(reader, all))
                .sorted(IN_ORDER)
                .toList();
        access.listed(
                reader,
                appointments.stream()
                        .map(AppointmentView::youngPersonId)
                        .distinct()
                        .toList(),
                "takes-part-in-case");
        return appointments;
    }

    private static Stream<AppointmentView> consults(List<AgendaTask> all) {
        return all.stream().filter(task -> !task.isMeeting()).map(AppointmentView::consult);
    }

    private Stream<AppointmentView> meetings(Reader reader, List<AgendaTask> all) {
        var invitations = all.stream().filter(AgendaTask::isMeeting).toList();
        var behind = meetings.byTask(invitations, access.shownInFull(reader, people(invitations), DataClass.PLAN));
        return invitations.stream()
                .flatMap(task ->
                        Stream.ofNullable(behind.get(task.id())).map(one -> AppointmentView.meeting(task, one)));
    }

    private static Set<UUID> people(List<AgendaTask> tasks) {
        return tasks.stream().map(AgendaTask::youngPersonId).collect(Collectors.toUnmodifiableSet());
    }
}
