package nl.veerkracht.cases.participation.model;

import java.util.EnumSet;
import java.util.Set;

/** How far somebody is with taking part; only {@link #ACTIVE} opens anything. */
public enum ParticipationStatus {
    INVITED,
    ACTIVE,
    DECLINED,
    ENDED;

    /** What can follow. */
    public Set<ParticipationStatus> next() {
        return switch (this) {
            case INVITED -> EnumSet.of(ACTIVE, DECLINED, ENDED);
            case ACTIVE -> EnumSet.of(ENDED);
            case DECLINED, ENDED -> EnumSet.noneOf(ParticipationStatus.class);
        };
    }
}
