package nl.veerkracht.contracts.enrolment;

/** The kind of education, by its Dutch abbreviation: primary, special, secondary and vocational. */
public enum Sector {
    PO,
    SO,
    VO,
    MBO
}
