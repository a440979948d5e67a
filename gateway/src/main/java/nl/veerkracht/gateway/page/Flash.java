package nl.veerkracht.gateway.page;

import java.util.Arrays;
import java.util.Locale;
import nl.veerkracht.gateway.language.Language;
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
    SAVED(true),
    UNSAVED(true),
    ADDRESS_ENDED(true),
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
    public static @Nullable Said said(@Nullable String code, Language language) {
        return Arrays.stream(values())
                .filter(flash -> flash.code().equals(code))
                .findFirst()
                .map(flash -> new Said(flash.text(language), flash.good))
                .orElse(null);
    }

    private String text(Language language) {
        var messages = Words.of(FlashMessages.class, language);
        return switch (this) {
            case ASKED -> messages.asked();
            case TASK -> messages.task();
            case ACCEPTED -> messages.accepted();
            case DECLINED -> messages.declined();
            case ALREADY -> messages.already();
            case CONSENT -> messages.consentAsked();
            case LINKED -> messages.hasAccount();
            case CHANGED -> messages.familyChanged();
            case LEFT -> messages.left();
            case TAKEN_OUT -> messages.takenOut();
            case CORRECTED -> messages.corrected();
            case STEP -> messages.step();
            case PROPOSED -> messages.proposed();
            case TALK -> messages.talk();
            case DIRECTOR -> messages.director();
            case HANDED_OVER -> messages.handedOver();
            case WHY -> messages.why();
            case SECOND -> messages.second();
            case EXTENDED -> messages.extended();
            case SAVED -> messages.saved();
            case UNSAVED -> messages.unsaved();
            case ADDRESS_ENDED -> messages.addressEnded();
            case LATER -> Words.of(Messages.class, language).doneLater();
        };
    }
}
