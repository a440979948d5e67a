package nl.veerkracht.gateway.meeting;

import org.jspecify.annotations.Nullable;

/** Where somebody stands on what was recorded, in words; what they did not agree with stays. */
record AnswerLine(String who, String state, @Nullable String objection, boolean own) {}
