package nl.veerkracht.contracts.access;

/** The classes of data that access is decided by. */
public enum DataClass {
    /** Absence for sickness or with leave, and any of which it is not known to be unauthorised. */
    ABSENCE,
    /** Absence of which it is certain that it was not authorised. */
    UNAUTHORISED_ABSENCE,
    /** Signals, and the agreements of the school talk. */
    SIGNAL,
    /** That a consult took place or not, and that advice is ready. */
    CONSULT,
    /** What the pupil can take part in. */
    ADVICE,
    /** Notes, findings and anamnesis. */
    MEDICAL,
    /** Reports the law asks for, and how they are handled. */
    STATUTORY,
    /** Official reports and Halt. */
    ENFORCEMENT,
    /** Notes of youth care. */
    CARE,
    /** What the consortium does itself. */
    SUPPORT,
    /** Goals, actions and the schedule for the return to school. */
    PLAN,
    /** The own words of the pupil and of the parents. */
    VOICE;

    /** The class that consent is asked for: nobody agrees to one kind of absence and not to another. */
    DataClass forConsent() {
        return this == UNAUTHORISED_ABSENCE ? ABSENCE : this;
    }

    /** Data of this class, recorded by the organisation with this identifier. */
    public DataItem recordedBy(String organisationIdentifier) {
        return new DataItem(this, organisationIdentifier);
    }
}
