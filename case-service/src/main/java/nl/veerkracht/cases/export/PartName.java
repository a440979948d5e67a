package nl.veerkracht.cases.export;

/** The parts of an export, in their order. */
public enum PartName {
    CARE_CASE("case"),
    STEPS("steps"),
    SCHOOL_TALKS("schoolTalks"),
    PLAN("plan"),
    PLAN_ACTIONS("planActions"),
    MEETINGS("meetings"),
    NOTES("notes"),
    ADVICE("advice"),
    EXEMPTIONS("exemptions"),
    VOICES("voices"),
    TASKS("tasks"),
    TALK_REQUESTS("talkRequests"),
    PARTICIPATIONS("participations"),
    RELATIVES("relatives"),
    CONSENTS("consents"),
    TIMELINE("timeline");

    private final String wireName;

    PartName(String wireName) {
        this.wireName = wireName;
    }

    /** As it stands in the export. */
    public String wireName() {
        return wireName;
    }
}
