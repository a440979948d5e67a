package nl.veerkracht.gateway.organisation;

import java.util.Arrays;
import java.util.Locale;
import nl.veerkracht.gateway.page.Flash.Said;
import org.jspecify.annotations.Nullable;

/** What a page says once about what was just done; travels in the address by name only. */
enum OrganisationDone {
    ADDED(true),
    UNMAILED(false),
    SAVED(true),
    DEACTIVATED(true),
    ACTIVATED(true),
    MAILED(true),
    REFUSED(false),
    LATER(false);

    private final boolean good;

    OrganisationDone(boolean good) {
        this.good = good;
    }

    /** As in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for what the address says was done; none for anything else. */
    static @Nullable Said said(@Nullable String code, OrganisationMessages messages) {
        return Arrays.stream(values())
                .filter(done -> done.code().equals(code))
                .findFirst()
                .map(done -> new Said(done.text(messages), done.good))
                .orElse(null);
    }

    private String text(OrganisationMessages messages) {
        return switch (this) {
            case ADDED -> messages.doneAdded();
            case UNMAILED -> messages.doneUnmailed();
            case SAVED -> messages.doneSaved();
            case DEACTIVATED -> messages.doneDeactivated();
            case ACTIVATED -> messages.doneActivated();
            case MAILED -> messages.doneMailed();
            case REFUSED -> messages.doneRefused();
            case LATER -> messages.doneLater();
        };
    }
}
