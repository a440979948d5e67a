package nl.veerkracht.cases.intake;

import java.time.LocalDate;
import nl.veerkracht.cases.carecase.model.Signal;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.kit.clock.BusinessClock;

/** Makes of a signal on the wire the one that the rules know. */
final class RaisedSignal {
    private RaisedSignal() {}

    static Signal asModel(Told<AbsenceSignalRaisedV1> told) {
        var signal = told.data();
        return new Signal(
                signal.signalId(),
                told.youngPersonId(),
                signal.schoolId(),
                signal.municipalityCode(),
                LocalDate.ofInstant(signal.detectedAt(), BusinessClock.ZONE),
                signal.mentorRef(),
                signal.schoolDaysAhead());
    }
}
