package nl.veerkracht.cases.participation.model;

/** What can happen to a participation. */
public sealed interface ParticipationEvent
        permits ParticipantAsked, ParticipationStarted, ParticipationDeclined, ParticipationEnded {}
