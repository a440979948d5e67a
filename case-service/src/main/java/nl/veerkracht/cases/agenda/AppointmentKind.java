package nl.veerkracht.cases.agenda;

/** What an appointment is for. */
enum AppointmentKind {
    /** A talk with the youth physician. */
    CONSULT,
    /** A meeting of all who help. */
    MEETING
}
