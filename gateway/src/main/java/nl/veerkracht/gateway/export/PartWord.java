package nl.veerkracht.gateway.export;

import java.util.Arrays;

/** The parts of a copy that there are words for, and one for the rest. */
public enum PartWord {
    CASE("case"),
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
    TIMELINE("timeline"),
    OTHER("");

    private final String wireName;

    PartWord(String wireName) {
        this.wireName = wireName;
    }

    static PartWord parse(String name) {
        return Arrays.stream(values())
                .filter(each -> each.wireName.equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
