package nl.veerkracht.cases.intake;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.contracts.roster.PersonEnrolmentEndedV1;
import nl.veerkracht.contracts.roster.PersonEnrolmentStartedV1;
import nl.veerkracht.contracts.roster.RightsChangeApproachingV1;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.contracts.signal.AbsenceSignalWithdrawnV1;
import nl.veerkracht.contracts.signal.AbsencesRecordedV1;

/** What schools told in one batch, by kind, each in the order it was told. */
public record SchoolNews(
        List<Told<AbsenceSignalRaisedV1>> raised,
        List<Told<AbsenceSignalWithdrawnV1>> withdrawn,
        List<Told<AbsencesRecordedV1>> recorded,
        ReportNews reports,
        List<Told<PersonEnrolmentStartedV1>> enrolled,
        List<Told<PersonEnrolmentEndedV1>> left,
        List<Told<RightsChangeApproachingV1>> approaching) {

    /** Whether there is nothing in it for cases and timelines. */
    boolean isOfEnrolmentsOnly() {
        return raised.isEmpty() && withdrawn.isEmpty() && recorded.isEmpty() && reports.isEmpty();
    }

    /** Everyone whose absence it is about, or what the law asks to be reported of it. */
    public Set<UUID> youngPeople() {
        return Stream.concat(Stream.of(raised, withdrawn, recorded).flatMap(Collection::stream), reports.all())
                .map(Told::youngPersonId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everyone with a new case perhaps, or of whom something new is known that decides who takes part in it. */
    public Set<UUID> enrolledOrSignalled() {
        return Stream.of(raised, enrolled, left)
                .flatMap(Collection::stream)
                .map(Told::youngPersonId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The signals, absences and reports that an earlier entry can be about. */
    Set<UUID> correctable() {
        return Stream.of(
                        withdrawn.stream().map(told -> told.data().signalId()),
                        recorded.stream().map(told -> told.data().absenceRef()),
                        reports.withdrawn().stream().map(told -> told.data().reportId()))
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }
}
