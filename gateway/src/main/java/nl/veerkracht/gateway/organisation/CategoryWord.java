package nl.veerkracht.gateway.organisation;

import java.util.Arrays;

/** The classes of data that the pages have words for, and one for the rest. */
public enum CategoryWord {
    IDENTITY,
    ABSENCE,
    UNAUTHORISED_ABSENCE,
    SIGNAL,
    CONSULT,
    ADVICE,
    MEDICAL,
    STATUTORY,
    ENFORCEMENT,
    CARE,
    SUPPORT,
    PLAN,
    VOICE,
    ACCESS_LOG,
    OTHER;

    static CategoryWord parse(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
