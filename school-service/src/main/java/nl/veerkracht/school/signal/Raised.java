package nl.veerkracht.school.signal;

import java.util.UUID;
import nl.veerkracht.school.roster.Pupil;
import nl.veerkracht.school.signal.model.ExpectedSignal;

/** A signal to raise. */
record Raised(UUID id, Pupil pupil, ExpectedSignal signal, String why) {}
