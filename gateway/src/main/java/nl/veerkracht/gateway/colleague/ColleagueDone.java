package nl.veerkracht.gateway.colleague;

import java.util.Arrays;
import java.util.Locale;
import nl.veerkracht.gateway.page.Flash.Said;
import org.jspecify.annotations.Nullable;

/** What the page says once about what was just done; travels in the address by name only. */
enum ColleagueDone {
    SAVED(true),
    STANDING(true),
    DOWN(true),
    ENDED(true),
    OTHER(false),
    LATER(false);

    private final boolean good;

    ColleagueDone(boolean good) {
        this.good = good;
    }

    /** As in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for what the address says was done; none for anything else. */
    static @Nullable Said said(@Nullable String code, ColleagueMessages messages) {
        return Arrays.stream(values())
                .filter(done -> done.code().equals(code))
                .findFirst()
                .map(done -> new Said(done.text(messages), done.good))
                .orElse(null);
    }

    private String text(ColleagueMessages messages) {
        return switch (this) {
            case SAVED -> messages.doneSaved();
            case STANDING -> messages.doneStanding();
            case DOWN -> messages.doneDown();
            case ENDED -> messages.doneEnded();
            case OTHER -> messages.doneOther();
            case LATER -> messages.doneLater();
        };
    }
}
