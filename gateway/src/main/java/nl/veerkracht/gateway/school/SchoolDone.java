package nl.veerkracht.gateway.school;

import java.util.Arrays;
import java.util.Locale;
import nl.veerkracht.gateway.page.Flash.Said;
import org.jspecify.annotations.Nullable;

/** What a page says once about what was just done; travels in the address by name only. */
enum SchoolDone {
    SAVED(true),
    CHANGED_MEANWHILE(false),
    LATER(false);

    private final boolean good;

    SchoolDone(boolean good) {
        this.good = good;
    }

    /** As in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for what the address says was done; none for anything else. */
    static @Nullable Said said(@Nullable String code, SchoolMessages messages) {
        return Arrays.stream(values())
                .filter(done -> done.code().equals(code))
                .findFirst()
                .map(done -> new Said(done.text(messages), done.good))
                .orElse(null);
    }

    private String text(SchoolMessages messages) {
        return switch (this) {
            case SAVED -> messages.doneSaved();
            case CHANGED_MEANWHILE -> messages.doneMeanwhile();
            case LATER -> messages.doneLater();
        };
    }
}
