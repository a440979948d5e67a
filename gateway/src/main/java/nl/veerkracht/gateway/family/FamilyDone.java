package nl.veerkracht.gateway.family;

import java.util.Arrays;
import java.util.Locale;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Messages;
import org.jspecify.annotations.Nullable;

/** What a page of the family says once about what was just done; travels in the address by name only. */
enum FamilyDone {
    LINKED(true),
    AGREED(true),
    REFUSED(true),
    WITHDRAWN(true),
    OVER(true),
    OTHERS(false),
    LATER(false);

    private final boolean good;

    FamilyDone(boolean good) {
        this.good = good;
    }

    /** As in the address. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for what the address says was done; none for anything else. */
    static @Nullable Said said(@Nullable String code, Relation reader, Messages messages) {
        return Arrays.stream(values())
                .filter(done -> done.code().equals(code))
                .findFirst()
                .map(done -> new Said(done.text(reader, messages), done.good))
                .orElse(null);
    }

    private String text(Relation reader, Messages messages) {
        return switch (this) {
            case LINKED -> messages.doneLinked(reader);
            case AGREED -> messages.doneAgreed(reader);
            case REFUSED -> messages.doneRefused(reader);
            case WITHDRAWN -> messages.doneWithdrawn(reader);
            case OVER -> messages.doneOver();
            case OTHERS -> messages.doneOthers();
            case LATER -> messages.doneLater();
        };
    }
}
