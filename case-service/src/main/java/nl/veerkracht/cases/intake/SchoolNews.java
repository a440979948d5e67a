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
        List<Told<PersonEnrolmentStartedV1>> enrolled,
        List<Told<PersonEnrolmentEndedV1>> left,
        List<Told<RightsChangeApproachingV1>> approaching) {

    /** Whether there is nothing in it for cases and timelines. */
    boolean isOfEnrolmentsOnly() {
        return raised.isEmpty() && withdrawn.isEmpty() && recorded.isEmpty();
    }

    /** Everyone whose absence it is about. */
    public Set<UUID> youngPeople() {
        return Stream.of(raised, withdrawn, recorded)
                .flatMap(Collection::stream)
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

    /** The signals and absences that an earlier entry can be about. */
    Set<UUID> correctable() {
        return Stream.concat(
                        withdrawn.stream().map(told -> told.data().signalId()),
                        recorded.stream().map(told -> told.data().absenceRef()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
