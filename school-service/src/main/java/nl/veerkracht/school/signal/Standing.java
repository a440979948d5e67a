package nl.veerkracht.school.signal;

import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.school.roster.PupilRef;

/** A signal that stands raised. */
record Standing(UUID id, PupilRef pupil, Key key, String why) {

    /** What makes two signals of one pupil the same. */
    record Key(SignalKind kind, LocalDate holdsOn) {}
}
