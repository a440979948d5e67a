package nl.veerkracht.cases.intake;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.CaseOpened;
import nl.veerkracht.cases.carecase.model.Signal;
import nl.veerkracht.cases.participation.ParticipationAnnouncements;
import nl.veerkracht.cases.participation.Participations;
import nl.veerkracht.cases.participation.model.Participation;
import nl.veerkracht.cases.participation.model.ParticipationStarted;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.cases.task.model.Task;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;

/** What every signal brings along: its school takes part by law, and in a new case the first tasks are given. */
@ApplicationScoped
public class FirstSteps {
    private final Participations participations;
    private final Tasks tasks;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    FirstSteps(Participations participations, Tasks tasks, Deadlines deadlines, BusinessClock clock) {
        this.participations = participations;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    private record SchoolInCase(UUID caseId, String schoolId) {}

    /** The first tasks, and what others get to know of them and of who takes part. */
    public record Taken(List<TaskAssigned> tasks, List<Announcement> announcements) {

        /** The first day before which one of the tasks has to be done. */
        public LocalDate firstDeadline() {
            return tasks.stream().map(TaskAssigned::dueOn).min(naturalOrder()).orElseThrow();
        }
    }

    /** @param opened cases by the signal that opened each */
    public Taken take(List<Signal> signals, Map<UUID, CaseOpened> opened, Map<UUID, UUID> openCases) {
        var announcements = new ArrayList<Announcement>();
        Instant now = clock.instant();
        participations
                .start(schools(signals, openCases))
                .forEach(started -> announcements.add(ParticipationAnnouncements.of(started, now)));
        var assigned = firstTasks(signals, opened);
        tasks.assign(assigned);
        assigned.forEach(task -> announcements.add(TaskAnnouncements.of(task)));
        return new Taken(assigned, announcements);
    }

    private static List<ParticipationStarted> schools(List<Signal> signals, Map<UUID, UUID> openCases) {
        var each = new LinkedHashMap<SchoolInCase, ParticipationStarted>();
        for (var signal : signals) {
            var caseId = openCases.get(signal.youngPersonId());
            if (caseId != null) {
                each.computeIfAbsent(
                        new SchoolInCase(caseId, signal.schoolId()),
                        key -> Participation.byLaw(
                                OrderedId.next(),
                                caseId,
                                signal.youngPersonId(),
                                signal.schoolId(),
                                signal.detectedOn()));
            }
        }
        return List.copyOf(each.values());
    }

    private List<TaskAssigned> firstTasks(List<Signal> signals, Map<UUID, CaseOpened> opened) {
        var waiting = new HashMap<>(opened);
        var given = new ArrayList<TaskAssigned>();
        for (var signal : signals) {
            var one = waiting.remove(signal.id());
            if (one != null) {
                given.addAll(Task.firstOf(one, signal, deadlines, OrderedId::next));
            }
        }
        return given;
    }
}
