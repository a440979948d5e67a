package nl.veerkracht.gateway.organisation;

import java.util.Arrays;
import nl.veerkracht.gateway.remote.LookQuery;
import org.jspecify.annotations.Nullable;

/** Which looks an auditor wants to see. */
public enum LookShow {
    ALL,
    REFUSED,
    EMERGENCY,
    READ,
    ADDED,
    CHANGED;

    private static final String BREAK_GLASS = "break-glass";

    static LookShow parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    void narrow(LookQuery query) {
        switch (this) {
            case REFUSED -> query.outcome = "REFUSED";
            case EMERGENCY -> query.rule = BREAK_GLASS;
            case READ -> query.action = "R";
            case ADDED -> query.action = "C";
            case CHANGED -> query.action = "U";
            case ALL -> {}
        }
    }
}
