package nl.veerkracht.school.signal.model;

import java.time.LocalDate;

/** A signal that should stand, given what is known of the absence. */
public record ExpectedSignal(SignalRule rule, LocalDate holdsOn, Evidence evidence) {}
