package nl.veerkracht.cases.carecase.model;

/** Who takes a step of the method. */
public enum StepTaker {
    /** Anyone at the school who works with absence. */
    SCHOOL,
    /** Two people at the school: the support coordinator, and the mentor or the absence coordinator. */
    TWO_AT_SCHOOL,
    SUPPORT_COORDINATOR,
    YOUTH_PHYSICIAN,
    /** As long as a case has none: the support coordinator of the school. */
    CASE_DIRECTOR
}
