package nl.veerkracht.gateway.erasure;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the list of erasures can show. */
public enum ErasureShow {
    WAITING,
    DUE,
    DONE;

    /** As in the address; what waits, for anything else. */
    static ErasureShow parse(@Nullable String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(WAITING);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isWaiting() {
        return this == WAITING;
    }

    public boolean isDue() {
        return this == DUE;
    }

    public boolean isDone() {
        return this == DONE;
    }
}
