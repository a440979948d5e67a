package nl.veerkracht.gateway.page;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page says once about what was just done; travels in the address by name only. */
public enum Flash {
    ASKED(true),
    TASK(true),
    ACCEPTED(true),
    DECLINED(true),
    ALREADY(true),
    CONSENT(true),
    LINKED(true),
    CHANGED(true),
    LEFT(true),
    TAKEN_OUT(true),
    CORRECTED(true),
    STEP(true),
    PROPOSED(true),
    TALK(true),
    DIRECTOR(true),
    HANDED_OVER(true),
    WHY(false),
    SECOND(false),
    EXTENDED(true),
    LATER(false);

    private final boolean good;

    Flash(boolean good) {
        this.good = good;
    }

    /** The text for the page, and whether it went well. */
    public record Said(String text, boolean good) {}

    /** As in the address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words for what the address says was done; none for anything else. */
    public static @Nullable Said said(@Nullable String code, Messages messages) {
        return Arrays.stream(values())
                .filter(flash -> flash.code().equals(code))
                .findFirst()
                .map(flash -> new Said(flash.text(messages), flash.good))
                .orElse(null);
    }

    private String text(Messages messages) {
        return switch (this) {
            case ASKED -> messages.doneAsked();
            case TASK -> messages.doneTask();
            case ACCEPTED -> messages.doneAccepted();
            case DECLINED -> messages.doneDeclined();
            case ALREADY -> messages.doneAlready();
            case CONSENT -> messages.doneConsentAsked();
            case LINKED -> messages.doneHasAccount();
            case CHANGED -> messages.doneFamilyChanged();
            case LEFT -> messages.doneLeft();
            case TAKEN_OUT -> messages.doneTakenOut();
            case CORRECTED -> messages.doneCorrected();
            case STEP -> messages.doneStep();
            case PROPOSED -> messages.doneProposed();
            case TALK -> messages.doneTalk();
            case DIRECTOR -> messages.doneDirector();
            case HANDED_OVER -> messages.doneHandedOver();
            case WHY -> messages.doneWhy();
            case SECOND -> messages.doneSecond();
            case EXTENDED -> messages.doneExtended();
            case LATER -> messages.doneLater();
        };
    }
}
