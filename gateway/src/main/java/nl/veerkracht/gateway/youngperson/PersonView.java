package nl.veerkracht.gateway.youngperson;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.gateway.calendar.CalendarPicture;
import nl.veerkracht.gateway.calendar.CalendarPicture.Drawing;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.ParticipationStatus;
import nl.veerkracht.gateway.page.StepWord;
import nl.veerkracht.gateway.page.TaskKind;
import nl.veerkracht.gateway.page.TaskTerm;
import nl.veerkracht.gateway.page.TaskWays;
import nl.veerkracht.gateway.page.Who;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.timeline.TimelineForm;
import nl.veerkracht.gateway.timeline.TimelineSection;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Turns what the services told about a young person into what this reader's page shows, in words. */
final class PersonView {
    private static final Set<String> STILL_OR_SOON = Set.of("INVITED", "ACTIVE");

    private final PersonData data;
    private final Actor actor;
    private final LocalDate today;
    private final Messages messages;
    private final Dates dates;
    private final Organisations organisations;

    PersonView(PersonData data, Actor actor, LocalDate today, Messages messages, Dates dates) {
        this.data = data;
        this.actor = actor;
        this.today = today;
        this.messages = messages;
        this.dates = dates;
        this.organisations = new Organisations(messages, data.person().value());
    }

    /** Who the page is about. */
    record Person(
            UUID id,
            String name,
            @Nullable String school,
            @Nullable String className) {}

    /** Where the guidance stands. */
    record CaseState(boolean open, @Nullable String step, Written opened) {}

    /** Somebody who takes part or was asked to. */
    record Participant(String who, String role, String status, boolean active) {}

    /** Something to do, done here when it is the reader's own; with what there is to look at when it is to review rights. */
    record TaskLine(
            UUID id,
            String what,
            String forWhom,
            Written due,
            TaskTerm term,
            boolean own,
            boolean review,
            @Nullable TaskWays ways) {}

    Person person(UUID id) {
        var person = data.person().value();
        return person == null
                ? new Person(id, data.person().isRefused() ? messages.nameHidden() : messages.nameMissing(), null, null)
                : new Person(
                        id,
                        person.fullName(),
                        person.schoolName() == null ? person.schoolId() : person.schoolName(),
                        person.className());
    }

    /** The same young person elsewhere. */
    List<Who> same(UUID id) {
        return data.same().or(Listed.none()).items().stream()
                .map(pair -> Who.of(pair.otherThan(id), messages))
                .toList();
    }

    /** Until when the reader has emergency access, in words; nothing for who has not. */
    @Nullable
    String emergencyUntil() {
        var own = data.emergency().value();
        return own == null ? null : dates.moment(own.until()).text();
    }

    @Nullable
    CaseState careCase() {
        return data.current().map(this::state).orElse(null);
    }

    List<Participant> participants() {
        return data.participations().or(Listed.none()).items().stream()
                .map(this::participant)
                .toList();
    }

    List<TaskLine> tasks() {
        return data.tasks().or(Listed.none()).items().stream().map(this::line).toList();
    }

    TimelineSection timeline(String place, TimelineForm form) {
        var texts = new TimelineSection.Texts(organisations, messages, dates);
        return TimelineSection.of(place, form, data.timeline(), data.participations(), texts);
    }

    @Nullable
    Drawing calendar() {
        var calendar = data.calendar().value();
        return calendar == null ? null : CalendarPicture.of(calendar, messages, dates);
    }

    /** Whether this reader can ask the officer: as school, in an open case, for the first time. */
    boolean canAskOfficer() {
        var person = data.person().value();
        return actor.organisationKind().equals("SCHOOL")
                && person != null
                && person.municipalityCode() != null
                && data.open().isPresent()
                && data.participations().isShown()
                && data.participations().or(Listed.none()).items().stream().noneMatch(PersonView::isOfficer);
    }

    private static boolean isOfficer(Participation participation) {
        return participation.organisationKind().equals("MUNICIPALITY")
                && STILL_OR_SOON.contains(participation.status());
    }

    private CaseState state(CareCase careCase) {
        return new CaseState(
                CurrentCase.isOpen(careCase),
                careCase.step() == null ? null : messages.step(StepWord.parse(careCase.step())),
                dates.day(careCase.openedOn()));
    }

    private Participant participant(Participation participation) {
        var status = ParticipationStatus.parse(participation.status());
        return new Participant(
                organisations.name(participation.organisationKind(), participation.organisationIdentifier()),
                organisations.role(participation.role()),
                messages.participation(status),
                status == ParticipationStatus.ACTIVE);
    }

    private TaskLine line(Task task) {
        var owner = task.owner();
        var kind = TaskKind.parse(task.kind());
        return new TaskLine(
                task.id(),
                TaskKind.what(task, messages),
                organisations.role(owner.role()),
                dates.day(task.dueOn()),
                TaskTerm.of(task, today, dates),
                actor.actsFor(owner.kind(), owner.identifier()) && actor.has(owner.role()) || isLeftToUs(owner),
                kind == TaskKind.REVIEW_RIGHTS,
                TaskWays.of(task));
    }

    /** What a school left undone that takes part no longer, is for the school that does. */
    private boolean isLeftToUs(Task.Owner owner) {
        return SchoolStaff.is(actor)
                && owner.kind().equals(actor.organisationKind())
                && data.participations().isShown()
                && data.participations().or(Listed.none()).items().stream()
                        .filter(one -> one.organisationIdentifier().equals(owner.identifier()))
                        .noneMatch(one -> ParticipationStatus.parse(one.status()) == ParticipationStatus.ACTIVE);
    }
}
